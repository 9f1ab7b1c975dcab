import hashlib

print(hashlib.blake2b(b"x", key=b"k", salt=b"s", person=b"p", digest_size=20, fanout=2, depth=3,
                      leaf_size=4, node_offset=5, node_depth=1, inner_size=6, last_node=True).hexdigest())  # expect: b03b8ceb01f9a4c6bdc2b9be2e794ee1fc6cedb7
print(hashlib.blake2s(b"x" * 300, key=b"k" * 32, salt=b"s", person=b"p", digest_size=20).hexdigest())  # expect: d07c3d581fde250aea993d139d1c53ed0cb4dd97
print(hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2b(b"").hexdigest()[:20])  # expect: 64 8 786a02f742015903c6c6
