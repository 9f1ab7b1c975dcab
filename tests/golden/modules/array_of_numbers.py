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
