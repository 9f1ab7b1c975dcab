import struct
print(struct.pack("<bBhHiIlLqQ", -1, 255, -2, 65535, -3, 4000000000, -4, 5, -6, 7), struct.pack(">hil", 1, 2, 3), struct.pack("!d", 1.5))
print(struct.pack("bhi q", 1, 2, 3, 4), struct.calcsize("bhi q"), struct.calcsize("=bhiq"), struct.calcsize("0i3xc"), struct.pack("3s5pc?", b"abcd", b"xy", b"z", 1))
print(struct.pack("<efd", 0.1, 0.1, 0.1), struct.unpack("<efd", struct.pack("<efd", 0.1, 1e-40, -0.0)), struct.pack(">f", float("inf")), struct.unpack(">d", b"\x7f\xf8" + bytes(6)))
print(struct.unpack("<2hq", bytes(range(12))), struct.unpack_from("<h", b"abcdef", 2), list(struct.iter_unpack("<h", b"abcdef")), struct.unpack("3s", b"abc"), struct.unpack("4p", b"\x02abc"))
buffer = bytearray(8)
struct.pack_into("<hh", buffer, 2, 1, -1)
s = struct.Struct("<2i")
print(buffer, s.size, s.format, s.unpack(s.pack(1, 2)), struct.unpack("?c", b"\x01a"))
for wrong in (lambda: struct.pack("i", 2 ** 40), lambda: struct.pack("b", 200), lambda: struct.pack("h", "a"), lambda: struct.pack("f", "a"), lambda: struct.pack("c", "a"),
              lambda: struct.pack("2i", 1), lambda: struct.unpack("i", b"1"), lambda: struct.unpack_from("i", b"12", 1), lambda: struct.pack("z", 1), lambda: struct.pack("2", 1),
              lambda: struct.pack("s", 1), lambda: struct.pack("<n", 1), lambda: struct.pack("e", 1e300), lambda: struct.pack("<f", 1e300), lambda: struct.pack("Q", -1),
              lambda: struct.pack("I", -1), lambda: struct.pack("<I", 2 ** 40), lambda: struct.iter_unpack("i", b"12345"), lambda: struct.pack_into("i", buffer, 6, 1),
              lambda: struct.pack_into("i", buffer, -2, 1), lambda: struct.Struct(1), lambda: struct.pack(), lambda: struct.pack_into("i", b"aaaa", 0, 1), lambda: struct.iter_unpack("", b"")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
