import hashlib

for name in ("blake2b", "blake2s"):
    make = getattr(hashlib, name)
    for given in ({"digest_size": 65}, {"digest_size": 0}, {"digest_size": 33}, {"salt": b"x" * 20}, {"key": b"x" * 70},
                  {"person": b"x" * 20}, {"fanout": 300}, {"depth": 0}, {"depth": 256}, {"leaf_size": 2**40},
                  {"node_depth": 256}, {"inner_size": 65}, {"inner_size": -1}, {"fanout": -1}):
        try:
            print(name, given, make(b"a", **given).hexdigest()[:8])
        except (ValueError, OverflowError) as error:
            print(name, given, type(error).__name__, error)
# output:
#| blake2b {'digest_size': 65} ValueError digest_size must be between 1 and 64 bytes
#| blake2b {'digest_size': 0} ValueError digest_size must be between 1 and 64 bytes
#| blake2b {'digest_size': 33} ffbf6d06
#| blake2b {'salt': b'xxxxxxxxxxxxxxxxxxxx'} ValueError maximum salt length is 16 bytes
#| blake2b {'key': b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'} ValueError maximum key length is 64 bytes
#| blake2b {'person': b'xxxxxxxxxxxxxxxxxxxx'} ValueError maximum person length is 16 bytes
#| blake2b {'fanout': 300} ValueError fanout must be between 0 and 255
#| blake2b {'depth': 0} ValueError depth must be between 1 and 255
#| blake2b {'depth': 256} ValueError depth must be between 1 and 255
#| blake2b {'leaf_size': 1099511627776} OverflowError leaf_size is too large
#| blake2b {'node_depth': 256} ValueError node_depth must be between 0 and 255
#| blake2b {'inner_size': 65} ValueError inner_size must be between 0 and is 64
#| blake2b {'inner_size': -1} ValueError inner_size must be between 0 and is 64
#| blake2b {'fanout': -1} ValueError fanout must be between 0 and 255
#| blake2s {'digest_size': 65} ValueError digest_size must be between 1 and 32 bytes
#| blake2s {'digest_size': 0} ValueError digest_size must be between 1 and 32 bytes
#| blake2s {'digest_size': 33} ValueError digest_size must be between 1 and 32 bytes
#| blake2s {'salt': b'xxxxxxxxxxxxxxxxxxxx'} ValueError maximum salt length is 8 bytes
#| blake2s {'key': b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'} ValueError maximum key length is 32 bytes
#| blake2s {'person': b'xxxxxxxxxxxxxxxxxxxx'} ValueError maximum person length is 8 bytes
#| blake2s {'fanout': 300} ValueError fanout must be between 0 and 255
#| blake2s {'depth': 0} ValueError depth must be between 1 and 255
#| blake2s {'depth': 256} ValueError depth must be between 1 and 255
#| blake2s {'leaf_size': 1099511627776} OverflowError leaf_size is too large
#| blake2s {'node_depth': 256} ValueError node_depth must be between 0 and 255
#| blake2s {'inner_size': 65} ValueError inner_size must be between 0 and is 32
#| blake2s {'inner_size': -1} ValueError inner_size must be between 0 and is 32
#| blake2s {'fanout': -1} ValueError fanout must be between 0 and 255
