import hashlib
import hmac

h = hmac.new(b"key", b"one ", "sha256")
h.update(b"two")
print(h.name, h.digest_size, h.block_size, h.hexdigest())
# output:
#| hmac-sha256 32 64 298289a90ac33536ede1b8c10006394da74cbc9d57a09497ad7f101d4ad36622
print(h.copy().digest() == hmac.digest(b"key", b"one two", hashlib.sha256))  # expect: True
print(hmac.new(b"k" * 300, b"m", hashlib.md5).hexdigest())  # expect: 7c0a70fc0e50f8b7afbf5fda867c9674
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), hmac.compare_digest(b"a", b"ab"))  # expect: True False False
for wrong in (lambda: hmac.new("text", digestmod="md5"), lambda: hmac.new(b"k"),
              lambda: hmac.compare_digest("a", b"a"), lambda: hmac.compare_digest("\u00e9", "a")):
    try:
        wrong()
    except TypeError as error:
        print(error)
# output:
#| key: expected bytes or bytearray, but got 'str'
#| Missing required parameter 'digestmod'.
#| a bytes-like object is required, not 'str'
#| comparing strings with non-ASCII characters is not supported
