# Hashes have names of text, and keys have lengths.
import hashlib


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: hashlib.new(3))  # expect: TypeError name must be a string
attempt(lambda: hashlib.new(None))  # expect: TypeError name must be a string
attempt(lambda: hashlib.new("x"))  # expect: ValueError unsupported hash type x
attempt(lambda: hashlib.pbkdf2_hmac(3, b"", b"", 1))
# output:
#| TypeError pbkdf2_hmac() argument 'hash_name' must be str, not int
for length in (0, -1, 2**40):
    attempt(lambda: hashlib.scrypt(b"", salt=b"", n=2, r=1, p=1, dklen=length))
# output:
#| ValueError dklen must be greater than 0 and smaller than 2147483647
#| ValueError dklen must be greater than 0 and smaller than 2147483647
#| ValueError dklen must be greater than 0 and smaller than 2147483647
attempt(lambda: hashlib.scrypt(b"", salt=b"", n=2, r=1, p=1, dklen=2))  # expect: b'\xfav'
attempt(lambda: hashlib.scrypt(b"", salt=b"", n=3, r=1, p=1))  # expect: ValueError n must be a power of 2.
