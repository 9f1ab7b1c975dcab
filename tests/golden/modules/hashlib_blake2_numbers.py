import hashlib
for kw in [dict(digest_size=-1), dict(digest_size=0), dict(digest_size=65), dict(fanout=-1), dict(fanout=256), dict(depth=0), dict(depth=-1), dict(leaf_size=-1), dict(node_offset=-1), dict(node_depth=-1), dict(inner_size=-1),dict(inner_size=65), dict(leaf_size=1<<32), dict(node_offset=1<<64), dict(key=b'x'*65), dict(salt=b'x'*17), dict(person=b'x'*17), dict(digest_size='a'), dict(digest_size=1<<70), dict(node_offset=1.5), dict(leaf_size=-(1<<70))]:
    for f in (hashlib.blake2b, hashlib.blake2s):
        try: print(f.__name__, kw, f(b'', **kw).hexdigest()[:8])
        except Exception as e: print(f.__name__, kw, type(e).__name__, e)
# output:
#| blake2b {'digest_size': -1} ValueError digest_size must be between 1 and 64 bytes
#| blake2s {'digest_size': -1} ValueError digest_size must be between 1 and 32 bytes
#| blake2b {'digest_size': 0} ValueError digest_size must be between 1 and 64 bytes
#| blake2s {'digest_size': 0} ValueError digest_size must be between 1 and 32 bytes
#| blake2b {'digest_size': 65} ValueError digest_size must be between 1 and 64 bytes
#| blake2s {'digest_size': 65} ValueError digest_size must be between 1 and 32 bytes
#| blake2b {'fanout': -1} ValueError fanout must be between 0 and 255
#| blake2s {'fanout': -1} ValueError fanout must be between 0 and 255
#| blake2b {'fanout': 256} ValueError fanout must be between 0 and 255
#| blake2s {'fanout': 256} ValueError fanout must be between 0 and 255
#| blake2b {'depth': 0} ValueError depth must be between 1 and 255
#| blake2s {'depth': 0} ValueError depth must be between 1 and 255
#| blake2b {'depth': -1} ValueError depth must be between 1 and 255
#| blake2s {'depth': -1} ValueError depth must be between 1 and 255
#| blake2b {'leaf_size': -1} ValueError value must be positive
#| blake2s {'leaf_size': -1} ValueError value must be positive
#| blake2b {'node_offset': -1} ValueError value must be positive
#| blake2s {'node_offset': -1} ValueError value must be positive
#| blake2b {'node_depth': -1} ValueError node_depth must be between 0 and 255
#| blake2s {'node_depth': -1} ValueError node_depth must be between 0 and 255
#| blake2b {'inner_size': -1} ValueError inner_size must be between 0 and is 64
#| blake2s {'inner_size': -1} ValueError inner_size must be between 0 and is 32
#| blake2b {'inner_size': 65} ValueError inner_size must be between 0 and is 64
#| blake2s {'inner_size': 65} ValueError inner_size must be between 0 and is 32
#| blake2b {'leaf_size': 4294967296} OverflowError leaf_size is too large
#| blake2s {'leaf_size': 4294967296} OverflowError leaf_size is too large
#| blake2b {'node_offset': 18446744073709551616} OverflowError int too big to convert
#| blake2s {'node_offset': 18446744073709551616} OverflowError int too big to convert
#| blake2b {'key': b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'} ValueError maximum key length is 64 bytes
#| blake2s {'key': b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'} ValueError maximum key length is 32 bytes
#| blake2b {'salt': b'xxxxxxxxxxxxxxxxx'} ValueError maximum salt length is 16 bytes
#| blake2s {'salt': b'xxxxxxxxxxxxxxxxx'} ValueError maximum salt length is 8 bytes
#| blake2b {'person': b'xxxxxxxxxxxxxxxxx'} ValueError maximum person length is 16 bytes
#| blake2s {'person': b'xxxxxxxxxxxxxxxxx'} ValueError maximum person length is 8 bytes
#| blake2b {'digest_size': 'a'} TypeError 'str' object cannot be interpreted as an integer
#| blake2s {'digest_size': 'a'} TypeError 'str' object cannot be interpreted as an integer
#| blake2b {'digest_size': 1180591620717411303424} OverflowError Python int too large to convert to C int
#| blake2s {'digest_size': 1180591620717411303424} OverflowError Python int too large to convert to C int
#| blake2b {'node_offset': 1.5} TypeError an integer is required
#| blake2s {'node_offset': 1.5} TypeError an integer is required
#| blake2b {'leaf_size': -1180591620717411303424} ValueError value must be positive
#| blake2s {'leaf_size': -1180591620717411303424} ValueError value must be positive
