import array
import base64
import binascii
import hashlib
import hmac
import io
import re
import struct
import zlib

m = memoryview(b"abcdef")
m = m[::2]
a = bytearray(b"abc")


def into_slice():
    b = bytearray(b"xyz")
    b[1:2] = m
    return b


def add_in_place():
    b = bytearray(b"xyz")
    b += m
    return b


for work in [
    lambda: bytes(m), lambda: bytearray(m), lambda: m.tobytes(), lambda: m.hex(),
    lambda: m.tolist(), lambda: m == b"ace", lambda: hash(m) == hash(b"ace"),
    lambda: int.from_bytes(m, "big"), lambda: binascii.hexlify(m), lambda: b"%b" % m,
    lambda: binascii.hexlify(m, "-"), into_slice, lambda: zlib.compress(m),
    lambda: b"".join([m]), lambda: b"-".join([b"x", m]), lambda: b"x" + m, lambda: a + m,
    add_in_place, lambda: a.extend(m), lambda: m in b"ace", lambda: b"zacez".find(m),
    lambda: b"a".startswith(m), lambda: b"a".strip(m), lambda: b"a".replace(m, b""),
    lambda: bytes.maketrans(m, m), lambda: binascii.crc32(m), lambda: hashlib.md5(m),
    lambda: int(m), lambda: float(m), lambda: str(m, "ascii"), lambda: re.findall(b"a", m),
    lambda: base64.b64encode(m), lambda: struct.unpack("3s", m), lambda: zlib.crc32(m),
    lambda: io.BytesIO(m), lambda: io.BytesIO().write(m), lambda: array.array("b", m),
    lambda: array.array("b").frombytes(m), lambda: binascii.b2a_base64(m),
    lambda: binascii.unhexlify(m), lambda: hmac.compare_digest(b"ace", m),
    lambda: hmac.digest(b"a", m, "md5"), lambda: m[1:2].tobytes() in b"ace", lambda: b"".join([m[:1]]),
]:
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)
# output:
#| b'ace'
#| bytearray(b'ace')
#| b'ace'
#| 616365
#| [97, 99, 101]
#| True
#| True
#| 6382437
#| BufferError memoryview: underlying buffer is not C-contiguous
#| b'ace'
#| BufferError memoryview: underlying buffer is not C-contiguous
#| bytearray(b'xacez')
#| BufferError memoryview: underlying buffer is not C-contiguous
#| TypeError sequence item 0: expected a bytes-like object, memoryview found
#| TypeError sequence item 1: expected a bytes-like object, memoryview found
#| TypeError can't concat memoryview to bytes
#| TypeError can't concat memoryview to bytearray
#| TypeError can't concat memoryview to bytearray
#| TypeError can't set bytearray slice from memoryview
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
#| TypeError float() argument must be a string or a real number, not 'memoryview'
#| TypeError decoding to str: need a bytes-like object, memoryview found
#| TypeError expected string or bytes-like object, got 'memoryview'
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| array('b', [97, 99, 101])
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| TypeError argument should be bytes, buffer or ASCII string, not 'memoryview'
#| BufferError memoryview: underlying buffer is not C-contiguous
#| BufferError memoryview: underlying buffer is not C-contiguous
#| True
#| b'a'
