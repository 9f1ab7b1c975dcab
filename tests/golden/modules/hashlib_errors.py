import hashlib

for make in (lambda: hashlib.new("nothing"), lambda: hashlib.md5("text"), lambda: hashlib.md5(5),
             lambda: hashlib.pbkdf2_hmac("sha1", b"p", b"s", 0), lambda: hashlib.scrypt(b"p", n=2, r=1, p=1),
             lambda: hashlib.scrypt(b"p", salt=b"s", n=3, r=1, p=1), lambda: hashlib.pbkdf2_hmac("sha1", b"p", b"s", 1, 0),
             lambda: hashlib.blake2b(fanout=300), lambda: hashlib.blake2s(key=b"k" * 33), lambda: hashlib.shake_128().digest()):
    try:
        print(make())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError unsupported hash type nothing
#| TypeError Strings must be encoded before hashing
#| TypeError object supporting the buffer API required
#| ValueError iteration value must be greater than 0.
#| TypeError salt is required
#| ValueError n must be a power of 2.
#| ValueError key length must be greater than 0.
#| ValueError fanout must be between 0 and 255
#| ValueError maximum key length is 32 bytes
#| TypeError digest() missing required argument 'length' (pos 1)
