import hashlib

for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name)
    h.update(b"abc" * 100)
    copy = h.copy()
    copy.update(bytearray(b"more"))
    endless = name.startswith("shake")
    print(name, h.hexdigest(10) if endless else h.hexdigest())
    print(copy.digest(5) if endless else copy.digest()[:5], h.digest_size, h.block_size, h.name)
# output:
#| blake2b dc0196ca1b7a45dd227ee061cbe33d1f0aabedf5dcf42a4f79d4a10d28abec9273f3566f1d4c6d8fd9e40680ce06bb1cb3f7892d1dfa98111d93f8159fb8a11d
#| b'\xa5L_\x18\xf3' 64 128 blake2b
#| blake2s 0cbc87606cfe4a4537ee02292520017f258eefa1028bd71efdba16042b3d3feb
#| b'N\xb6\xb9I\xa9' 32 64 blake2s
#| md5 f571117acbd8153c8dc3c81b8817773a
#| b'k_\x99\xf5\xd3' 16 64 md5
#| sha1 c95466320eaae6d19ee314ae4f135b12d45ced9a
#| b'*\xddZO\xc5' 20 64 sha1
#| sha224 4576cbf15ad42f58012675db87e85668c6596c9e72f832cf07b55962
#| b'X\xe4\x15\xa5\xd4' 28 64 sha224
#| sha256 d9f5aeb06abebb3be3f38adec9a2e3b94228d52193be923eb4e24c9b56ee0930
#| b'\x0f\xfeL\x062' 32 64 sha256
#| sha384 4d37383b588f455abcd2ef85ad6bb981dab43006b9de648cbc8d617bcff4da6e123e12e85174401152952d0c5dfa3136
#| b'\xc0@\xd7\x89\xc7' 48 128 sha384
#| sha3_224 16dd8c9291ec431611307f94c2d957a28ff8b3c331a1eeb2826695a5
#| b'Fv3\xdf_' 28 144 sha3_224
#| sha3_256 26fb4fd7881f77c4c67694021204c5fcb0eb222e62aa6fe6e21e096ad58b6dc4
#| b'c\xa5g\xa6\x85' 32 136 sha3_256
#| sha3_384 76bbbd712a052ac12302f49ec01a199b26952c5f2bea09831972d357bd55c5480c1b4f7c105f47be38aae4be3b8819d8
#| b'\xd6s^k\x1e' 48 104 sha3_384
#| sha3_512 c309069188c72d4d6a5af743b846de8af598da5cffb2442651d8dca4c35f2faec3ed8f7ed0fd5678506fd6d7648b19f8add2fa26ff5bb39f82ae33e9ef152b4f
#| b'\x1c\xac\x87\xbaZ' 64 72 sha3_512
#| sha512 01bb4dcc9a05e5e1dec199e763274f275432cefa91177f01e3d6e6353244369fa0669cddc67456c941b42ba04c7b196d6fda6700e2498dc8c83200db134b43c7
#| b'\x04r\xd0\x82\xa9' 64 128 sha512
#| shake_128 f19e315ccd07c6b34ca5
#| b'"\x88\x0e\x81\xa6' 0 168 shake_128
#| shake_256 89571b19711d3f1ac9b3
#| b'\xe8\x8c\x0cR\x10' 0 136 shake_256
print(hashlib.md5(memoryview(b"abc")).hexdigest(), hashlib.sha256(usedforsecurity=False).hexdigest())
# output:
#| 900150983cd24fb0d6963f7d28e17f72 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
print(hashlib.new("SHA512-256", b"x").hexdigest())
# output:
#| 6a1db6c1dd481f7aab2adb9c262b210edcca35624ec64c29ffca6857b1e30253
