import struct
print(struct.pack("<bBhHiIlLqQ", -1, 255, -2, 65535, -3, 4000000000, -4, 5, -6, 7), struct.pack(">hil", 1, 2, 3), struct.pack("!d", 1.5))
# output:
#| b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\x00(k\xee\xfc\xff\xff\xff\x05\x00\x00\x00\xfa\xff\xff\xff\xff\xff\xff\xff\x07\x00\x00\x00\x00\x00\x00\x00' b'\x00\x01\x00\x00\x00\x02\x00\x00\x00\x03' b'?\xf8\x00\x00\x00\x00\x00\x00'
print(struct.pack("bhi q", 1, 2, 3, 4), struct.calcsize("bhi q"), struct.calcsize("=bhiq"), struct.calcsize("0i3xc"), struct.pack("3s5pc?", b"abcd", b"xy", b"z", 1))
# output:
#| b'\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00' 16 15 4 b'abc\x02xy\x00\x00z\x01'
print(struct.pack("<efd", 0.1, 0.1, 0.1), struct.unpack("<efd", struct.pack("<efd", 0.1, 1e-40, -0.0)), struct.pack(">f", float("inf")), struct.unpack(">d", b"\x7f\xf8" + bytes(6)))
# output:
#| b'f.\xcd\xcc\xcc=\x9a\x99\x99\x99\x99\x99\xb9?' (0.0999755859375, 9.99994610111476e-41, -0.0) b'\x7f\x80\x00\x00' (nan,)
print(struct.unpack("<2hq", bytes(range(12))), struct.unpack_from("<h", b"abcdef", 2), list(struct.iter_unpack("<h", b"abcdef")), struct.unpack("3s", b"abc"), struct.unpack("4p", b"\x02abc"))
# output:
#| (256, 770, 795458214266537220) (25699,) [(25185,), (25699,), (26213,)] (b'abc',) (b'ab',)
buffer = bytearray(8)
struct.pack_into("<hh", buffer, 2, 1, -1)
s = struct.Struct("<2i")
print(buffer, s.size, s.format, s.unpack(s.pack(1, 2)), struct.unpack("?c", b"\x01a"))
# output:
#| bytearray(b'\x00\x00\x01\x00\xff\xff\x00\x00') 8 <2i (1, 2) (True, b'a')
for wrong in (lambda: struct.pack("i", 2 ** 40), lambda: struct.pack("b", 200), lambda: struct.pack("h", "a"), lambda: struct.pack("f", "a"), lambda: struct.pack("c", "a"),
              lambda: struct.pack("2i", 1), lambda: struct.unpack("i", b"1"), lambda: struct.unpack_from("i", b"12", 1), lambda: struct.pack("z", 1), lambda: struct.pack("2", 1),
              lambda: struct.pack("s", 1), lambda: struct.pack("<n", 1), lambda: struct.pack("e", 1e300), lambda: struct.pack("<f", 1e300), lambda: struct.pack("Q", -1),
              lambda: struct.pack("I", -1), lambda: struct.pack("<I", 2 ** 40), lambda: struct.iter_unpack("i", b"12345"), lambda: struct.pack_into("i", buffer, 6, 1),
              lambda: struct.pack_into("i", buffer, -2, 1), lambda: struct.Struct(1), lambda: struct.pack(), lambda: struct.pack_into("i", b"aaaa", 0, 1), lambda: struct.iter_unpack("", b"")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| error: 'i' format requires -2147483648 <= number <= 2147483647
#| error: byte format requires -128 <= number <= 127
#| error: required argument is not an integer
#| error: required argument is not a float
#| error: char format requires a bytes object of length 1
#| error: pack expected 2 items for packing (got 1)
#| error: unpack requires a buffer of 4 bytes
#| error: unpack_from requires a buffer of at least 5 bytes for unpacking 4 bytes at offset 1 (actual buffer size is 2)
#| error: bad char in struct format
#| error: repeat count given without format specifier
#| error: argument for 's' must be a bytes object
#| error: bad char in struct format
#| OverflowError: float too large to pack with e format
#| OverflowError: float too large to pack with f format
#| error: argument out of range
#| error: argument out of range
#| error: 'I' format requires 0 <= number <= 4294967295
#| error: iterative unpacking requires a buffer of a multiple of 4 bytes
#| error: pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
#| error: no space to pack 4 bytes at offset -2
#| TypeError: Struct() argument 1 must be a str or bytes object, not int
#| TypeError: missing format argument
#| TypeError: argument must be read-write bytes-like object, not bytes
#| error: cannot iteratively unpack with a struct of length 0
