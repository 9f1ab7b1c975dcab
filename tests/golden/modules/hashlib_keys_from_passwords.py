import hashlib

print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1000).hex())
# output:
#| 632c2812e46d4604102ba7618e9d6d7d2f8128f6266b4a03264d2a0460b7dcb3
print(hashlib.pbkdf2_hmac("sha3_256", b"password" * 40, b"salt", 3, 100).hex())
# output:
#| b05a6bdf769567240682ec94448b8e477c601679b9504d7a0d2aa3b7fc0dc75736467c7ab6867b6c918600ba89692f1935f289a51f207b34da2663056b598993d2677da180a1f1514d8867d0ad1a8fd2bf2276eaf222c36ff1323196cdfd287c96d38fa1
print(hashlib.scrypt(b"password", salt=b"salt", n=16, r=8, p=2, dklen=40).hex())
# output:
#| 1e58e7aeedb29e78245c698f377ae812857a2f42272bd8fcbeeef2dcb4a6b1006090619e31fcd8b1
