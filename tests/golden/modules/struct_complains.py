import struct


def tried(do):
    try:
        return do()
    except (struct.error, TypeError, OverflowError) as error:
        return type(error).__name__, str(error)


for format, value in [("b", 128), ("B", -1), ("h", 40000), (">h", 40000), ("H", -1), (">H", 1 << 70),
                      ("i", 1 << 31), (">i", 1 << 31), ("I", -1), ("<I", 1 << 32), ("q", 1 << 63),
                      (">q", 1 << 63), ("Q", -1), (">Q", -1), ("P", 1 << 64), ("b", "x"), ("b", 1.0),
                      ("d", "x"), ("d", 10 ** 400), ("f", 1e300), ("<f", 1e300), ("e", 65520),
                      ("c", b"xy"), ("c", 5), ("s", "x"), ("p", 5), ("?", 0)]:
    print(format, tried(lambda: struct.pack(format, value)))
# output:
#| b ('error', 'byte format requires -128 <= number <= 127')
#| B ('error', 'ubyte format requires 0 <= number <= 255')
#| h ('error', 'short format requires -32768 <= number <= 32767')
#| >h ('error', "'h' format requires -32768 <= number <= 32767")
#| H ('error', 'ushort format requires 0 <= number <= 65535')
#| >H ('error', 'argument out of range')
#| i ('error', "'i' format requires -2147483648 <= number <= 2147483647")
#| >i ('error', "'i' format requires -2147483648 <= number <= 2147483647")
#| I ('error', 'argument out of range')
#| <I ('error', "'I' format requires 0 <= number <= 4294967295")
#| q ('error', 'argument out of range')
#| >q ('error', 'int too large to convert')
#| Q ('error', 'argument out of range')
#| >Q ('error', 'int too large to convert')
#| P ('error', 'int too large to convert')
#| b ('error', 'required argument is not an integer')
#| b ('error', 'required argument is not an integer')
#| d ('error', 'required argument is not a float')
#| d ('error', 'required argument is not a float')
#| f b'\x00\x00\x80\x7f'
#| <f ('OverflowError', 'float too large to pack with f format')
#| e ('error', 'int too large to convert')
#| c ('error', 'char format requires a bytes object of length 1')
#| c ('error', 'char format requires a bytes object of length 1')
#| s ('error', "argument for 's' must be a bytes object")
#| p ('error', "argument for 'p' must be a bytes object")
#| ? b'\x00'
for format in ["y", "5", "5 ", "b\0", "9" * 30 + "s", "=n", "i" * 3 + "7q8", 5]:
    print(repr(format), tried(lambda: struct.calcsize(format)))
# output:
#| 'y' ('error', 'bad char in struct format')
#| '5' ('error', 'repeat count given without format specifier')
#| '5 ' ('error', 'bad char in struct format')
#| 'b\x00' ('error', 'embedded null character')
#| '999999999999999999999999999999s' ('error', 'total struct size too long')
#| '=n' ('error', 'bad char in struct format')
#| 'iii7q8' ('error', 'repeat count given without format specifier')
#| 5 ('TypeError', 'Struct() argument 1 must be a str or bytes object, not int')
for do in [lambda: struct.pack(), lambda: struct.pack("2b", 1), lambda: struct.unpack("i", b"123"),
           lambda: struct.unpack_from("i", b"12345", 2), lambda: struct.unpack_from("i", b"12345", -2),
           lambda: struct.unpack_from("i", b"12345", -9), lambda: struct.iter_unpack("i", b"12345"),
           lambda: struct.iter_unpack("", b""), lambda: struct.unpack("i", "abcd"),
           lambda: struct.pack_into("i", b"1234", 0, 1),
           lambda: struct.pack_into("i", bytearray(4), 1, 1),
           lambda: struct.pack_into("i", bytearray(4), -3, 1),
           lambda: struct.pack_into("i", bytearray(4), -5, 1),
           lambda: struct.pack_into("i", bytearray(4), 0, 1, 2)]:
    print(tried(do))
# output:
#| ('TypeError', 'missing format argument')
#| ('error', 'pack expected 2 items for packing (got 1)')
#| ('error', 'unpack requires a buffer of 4 bytes')
#| ('error', 'unpack_from requires a buffer of at least 6 bytes for unpacking 4 bytes at offset 2 (actual buffer size is 5)')
#| ('error', 'not enough data to unpack 4 bytes at offset -2')
#| ('error', 'offset -9 out of range for 5-byte buffer')
#| ('error', 'iterative unpacking requires a buffer of a multiple of 4 bytes')
#| ('error', 'cannot iteratively unpack with a struct of length 0')
#| ('TypeError', "a bytes-like object is required, not 'str'")
#| ('TypeError', 'argument must be read-write bytes-like object, not bytes')
#| ('error', 'pack_into requires a buffer of at least 5 bytes for packing 4 bytes at offset 1 (actual buffer size is 4)')
#| ('error', 'no space to pack 4 bytes at offset -3')
#| ('error', 'offset -5 out of range for 4-byte buffer')
#| ('error', 'pack_into expected 1 items for packing (got 2)')
