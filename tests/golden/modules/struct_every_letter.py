import struct

values = {"c": b"x", "b": -5, "B": 200, "?": 1, "h": -300, "H": 60000, "i": -70000, "I": 4000000000,
          "l": -5, "L": 5, "q": -(1 << 62), "Q": (1 << 64) - 1, "e": 1.5, "f": 0.1, "d": 0.1,
          "s": b"ab", "p": b"abc"}
for letter, value in values.items():
    for order in "<>=!":
        count = "5" if letter in "sp" else ""
        packed = struct.pack(order + count + letter, value)
        print(letter, order, packed, struct.unpack(order + count + letter, packed))
# output:
#| c < b'x' (b'x',)
#| c > b'x' (b'x',)
#| c = b'x' (b'x',)
#| c ! b'x' (b'x',)
#| b < b'\xfb' (-5,)
#| b > b'\xfb' (-5,)
#| b = b'\xfb' (-5,)
#| b ! b'\xfb' (-5,)
#| B < b'\xc8' (200,)
#| B > b'\xc8' (200,)
#| B = b'\xc8' (200,)
#| B ! b'\xc8' (200,)
#| ? < b'\x01' (True,)
#| ? > b'\x01' (True,)
#| ? = b'\x01' (True,)
#| ? ! b'\x01' (True,)
#| h < b'\xd4\xfe' (-300,)
#| h > b'\xfe\xd4' (-300,)
#| h = b'\xd4\xfe' (-300,)
#| h ! b'\xfe\xd4' (-300,)
#| H < b'`\xea' (60000,)
#| H > b'\xea`' (60000,)
#| H = b'`\xea' (60000,)
#| H ! b'\xea`' (60000,)
#| i < b'\x90\xee\xfe\xff' (-70000,)
#| i > b'\xff\xfe\xee\x90' (-70000,)
#| i = b'\x90\xee\xfe\xff' (-70000,)
#| i ! b'\xff\xfe\xee\x90' (-70000,)
#| I < b'\x00(k\xee' (4000000000,)
#| I > b'\xeek(\x00' (4000000000,)
#| I = b'\x00(k\xee' (4000000000,)
#| I ! b'\xeek(\x00' (4000000000,)
#| l < b'\xfb\xff\xff\xff' (-5,)
#| l > b'\xff\xff\xff\xfb' (-5,)
#| l = b'\xfb\xff\xff\xff' (-5,)
#| l ! b'\xff\xff\xff\xfb' (-5,)
#| L < b'\x05\x00\x00\x00' (5,)
#| L > b'\x00\x00\x00\x05' (5,)
#| L = b'\x05\x00\x00\x00' (5,)
#| L ! b'\x00\x00\x00\x05' (5,)
#| q < b'\x00\x00\x00\x00\x00\x00\x00\xc0' (-4611686018427387904,)
#| q > b'\xc0\x00\x00\x00\x00\x00\x00\x00' (-4611686018427387904,)
#| q = b'\x00\x00\x00\x00\x00\x00\x00\xc0' (-4611686018427387904,)
#| q ! b'\xc0\x00\x00\x00\x00\x00\x00\x00' (-4611686018427387904,)
#| Q < b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,)
#| Q > b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,)
#| Q = b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,)
#| Q ! b'\xff\xff\xff\xff\xff\xff\xff\xff' (18446744073709551615,)
#| e < b'\x00>' (1.5,)
#| e > b'>\x00' (1.5,)
#| e = b'\x00>' (1.5,)
#| e ! b'>\x00' (1.5,)
#| f < b'\xcd\xcc\xcc=' (0.10000000149011612,)
#| f > b'=\xcc\xcc\xcd' (0.10000000149011612,)
#| f = b'\xcd\xcc\xcc=' (0.10000000149011612,)
#| f ! b'=\xcc\xcc\xcd' (0.10000000149011612,)
#| d < b'\x9a\x99\x99\x99\x99\x99\xb9?' (0.1,)
#| d > b'?\xb9\x99\x99\x99\x99\x99\x9a' (0.1,)
#| d = b'\x9a\x99\x99\x99\x99\x99\xb9?' (0.1,)
#| d ! b'?\xb9\x99\x99\x99\x99\x99\x9a' (0.1,)
#| s < b'ab\x00\x00\x00' (b'ab\x00\x00\x00',)
#| s > b'ab\x00\x00\x00' (b'ab\x00\x00\x00',)
#| s = b'ab\x00\x00\x00' (b'ab\x00\x00\x00',)
#| s ! b'ab\x00\x00\x00' (b'ab\x00\x00\x00',)
#| p < b'\x03abc\x00' (b'abc',)
#| p > b'\x03abc\x00' (b'abc',)
#| p = b'\x03abc\x00' (b'abc',)
#| p ! b'\x03abc\x00' (b'abc',)
for letter in "nNP":
    print(struct.pack(letter, 7), struct.unpack(letter, struct.pack(letter, 7)))
# output:
#| b'\x07\x00\x00\x00\x00\x00\x00\x00' (7,)
#| b'\x07\x00\x00\x00\x00\x00\x00\x00' (7,)
#| b'\x07\x00\x00\x00\x00\x00\x00\x00' (7,)
print(struct.calcsize("bhilqd"), struct.calcsize("=bhilqd"), struct.calcsize("3xi0q"))  # expect: 32 27 8
print(struct.pack("hxbx2i", 1, 2, 3, 4))  # expect: b'\x01\x00\x00\x02\x00\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00'
for x in (65504.0, 65519.0, 6e-8, 2.98e-8, 2.0 ** -25, -0.0, float("inf"), 1 / 3, 1.00048828125):
    packed = struct.pack("<e", x)
    print(packed, struct.unpack("<e", packed))
# output:
#| b'\xff{' (65504.0,)
#| b'\xff{' (65504.0,)
#| b'\x01\x00' (5.960464477539063e-08,)
#| b'\x00\x00' (0.0,)
#| b'\x00\x00' (0.0,)
#| b'\x00\x80' (-0.0,)
#| b'\x00|' (inf,)
#| b'U5' (0.333251953125,)
#| b'\x00<' (1.0,)
one = struct.Struct(">2h3s")
print(one.format, one.size, one.pack(1, -2, b"abcd"), one.unpack(b"\0\1\xff\xfexyz"))  # expect: >2h3s 7 b'\x00\x01\xff\xfeabc' (1, -2, b'xyz')
print(list(one.iter_unpack(bytes(range(14)))), one.unpack_from(b"123456789", -7))
# output:
#| [(1, 515, b'\x04\x05\x06'), (1800, 2314, b'\x0b\x0c\r')] (13108, 13622, b'789')
room = bytearray(12)
one.pack_into(room, 3, 5, 6, b"end")
struct.pack_into("<H", memoryview(room)[9:], 1, 258)
print(room)  # expect: bytearray(b'\x00\x00\x00\x00\x05\x00\x06end\x02\x01')
it = struct.iter_unpack("<H", memoryview(b"abcdef"))
print(next(it), it.__length_hint__(), list(it), list(it))  # expect: (25185,) 2 [(25699,), (26213,)] []


class Named(struct.Struct):
    def __init__(self, name, format):
        super().__init__(format)
        self.name = name


print(Named("point", b"2d").pack(1, 2.5), Named("point", "2d").name)
# output:
#| b'\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x04@' point
