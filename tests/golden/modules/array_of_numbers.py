# array.array: codes, limits, bytes, operators.
from array import array, typecodes

a = array("i", [3, 1, 2])
a.append(5)
a.extend([7])
print(a, a[1:3], a[::-1], a.tolist(), len(a), a.typecode, a.itemsize, 3 in a, a.index(5), a.count(3))
# output:
#| array('i', [3, 1, 2, 5, 7]) array('i', [1, 2]) array('i', [7, 5, 2, 1, 3]) [3, 1, 2, 5, 7] 5 i 4 True 3 1
a[0] = 9
del a[1]
a.insert(1, -4)
print(a, a.pop(), a.pop(0), a + array("i", [1]), a * 2, a == array("i", a), a < array("i", [100]))
# output:
#| array('i', [-4, 2, 5]) 7 9 array('i', [-4, 2, 5, 1]) array('i', [-4, 2, 5, -4, 2, 5]) True True
print([array(c).itemsize for c in typecodes], array("d", [1.5, 2]).tobytes(), array("h", b"\1\0\2\0"), array("u", "h\u00e9").tounicode(), array("f", [0.1])[0])
# output:
#| [1, 1, 4, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8] b'\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\x00\x00\x00\x00\x00@' array('h', [1, 2]) hé 0.10000000149011612
b = array("H", [1, 258])
b.byteswap()
b.reverse()
print(b, array("B", b"ab"), repr(array("d")))  # expect: array('H', [513, 256]) array('B', [97, 98]) array('d')
for bad in (lambda: array("b", [200]), lambda: array("i", ["x"]), lambda: array("z"), lambda: array("i", "ab"), lambda: array("i")[0], lambda: array("i").pop(), lambda: array("B", [-1]), lambda: array("i", [1]) + [2], lambda: array("i", b"abc"), lambda: array("d", ["x"]), lambda: array("i", [1]).remove(4)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| OverflowError signed char is greater than maximum
#| TypeError 'str' object cannot be interpreted as an integer
#| ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#| TypeError cannot use a str to initialize an array with typecode 'i'
#| IndexError array index out of range
#| IndexError pop from empty array
#| OverflowError unsigned byte integer is less than minimum
#| TypeError can only append array (not "list") to array
#| ValueError bytes length not a multiple of item size
#| TypeError must be real number, not str
#| ValueError array.remove(x): x not in array


class Named(array):
    def __init__(self, typecode, items=(), name=None):
        super().__init__()
        self.name = name


named = Named("h", [5, 6], name="n")
print(named, named.name, named[1:], type(named[1:]).__name__, list(named), named == array("h", [5, 6]))  # expect: Named('h', [5, 6]) n array('h', [6]) array [5, 6] True
numbers = array("q", range(10))
numbers[2:5] = array("q", [70, 80])
numbers[::4] = array("q", [-1, -2, -3])
del numbers[1:8:3]
print(numbers, numbers.index(70, -8), sum(numbers), max(numbers), sorted(numbers), 70 in numbers)
# output:
#| array('q', [-1, 70, 80, 6, 7, -3]) 1 159 80 [-3, -1, 6, 7, 70, 80] True
print(bytes(array("H", [1, 2])), memoryview(array("B", b"abc"))[1], b"x" + array("B", b"yz"))  # expect: b'\x01\x00\x02\x00' 98 b'xyz'
room = array("B", bytes(4))
memoryview(room)[1:3] = b"ab"
import io
print(room, io.BytesIO(b"12345").readinto(room), room, bytearray(b"1") + array("b", [50]))
# output:
#| array('B', [49, 50, 51, 52]) 4 array('B', [49, 50, 51, 52]) bytearray(b'12')
nan = array("d", [float("nan")])
print(nan == nan, nan != nan, array("i", [1]) == array("d", [1.0]), array("u", "ab") < array("u", "b"))  # expect: False True True True
file = io.BytesIO()
array("i", [1, -2]).tofile(file)
file.seek(0)
back = array("i")
try:
    back.fromfile(file, 3)
except EOFError as error:
    print(error, back)  # expect: read() didn't return enough bytes array('i', [1, -2])
for bad in (lambda: back.fromlist([1, "x"]), lambda: back * 1.5, lambda: back.extend(array("h")), lambda: back.__setitem__(slice(None, None, 2), array("i", [1, 2, 3])), lambda: back["x"], lambda: back.insert("x", 1), lambda: array("i", x=1), lambda: hash(back), lambda: back.append(1.5), lambda: array("u", ["ab"]), lambda: back.fromunicode("x")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError can't multiply sequence by non-int of type 'float'
#| TypeError can only extend with array of same kind
#| ValueError attempt to assign array of size 3 to extended slice of size 1
#| TypeError array indices must be integers
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError array.array() takes no keyword arguments
#| TypeError unhashable type: 'array.array'
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError array item must be unicode character
#| ValueError fromunicode() may only be called on unicode type arrays
print(back)  # expect: array('i', [1, -2])
