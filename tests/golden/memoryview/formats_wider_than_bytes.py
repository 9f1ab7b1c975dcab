def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
m = memoryview(b'abcdefgh')
c = m.cast('I')
print(c.format, c.itemsize, c.shape, c.strides, c.ndim, c.nbytes, len(c), c.tolist(), c[0], c[-1])
# output:
#| I 4 (2,) (4,) 1 8 2 [1684234849, 1751606885] 1684234849 1751606885
for letter in 'bcdehHiIlLqQnN?fzP':
    show(lambda: [letter, memoryview(bytes(range(250, 256)) + b'\x01\x00').cast(letter).tolist()])
# output:
#| ['b', [-6, -5, -4, -3, -2, -1, 1, 0]]
#| ['c', [b'\xfa', b'\xfb', b'\xfc', b'\xfd', b'\xfe', b'\xff', b'\x01', b'\x00']]
#| ['d', [2.78132093641871e-309]]
#| ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#| ['h', [-1030, -516, -2, 1]]
#| ['H', [64506, 65020, 65534, 1]]
#| ['i', [-33752070, 131070]]
#| ['I', [4261215226, 131070]]
#| ['l', [562945624701946]]
#| ['L', [562945624701946]]
#| ['q', [562945624701946]]
#| ['Q', [562945624701946]]
#| ['n', [562945624701946]]
#| ['N', [562945624701946]]
#| ['?', [True, True, True, True, True, True, True, False]]
#| ['f', [-4.2034224006461494e+37, 1.8366818971905377e-40]]
#| ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
#| ['P', [562945624701946]]
show(lambda: m.cast('@H')[1:3].tolist())  # expect: [25699, 26213]
show(lambda: (m.cast('H')[::-2].tolist(), m.cast('H')[::2].tobytes(), m.cast('H')[::2].contiguous))  # expect: ([26727, 25699], b'abef', False)
show(lambda: memoryview(b'abc').cast('I'))  # expect: TypeError memoryview: length is not a multiple of itemsize
show(lambda: c.cast('H'))  # expect: TypeError memoryview: cannot cast between two non-byte formats
show(lambda: m[::2].cast('H'))  # expect: TypeError memoryview: casts are restricted to C-contiguous views
show(lambda: (c.cast('B').tolist(), bytes(c), c.tobytes(), c.hex(), list(c), c.obj))
# output:
#| ([97, 98, 99, 100, 101, 102, 103, 104], b'abcdefgh', b'abcdefgh', '6162636465666768', [1684234849, 1751606885], b'abcdefgh')
show(lambda: (c == m, c == m.cast('I'), m.cast('b') == m, m.cast('c') == m, m == b'abcdefgh', c != m.cast('Q')))  # expect: (False, True, True, False, True, True)
show(lambda: hash(c))  # expect: ValueError memoryview: hashing is restricted to formats 'B', 'b' or 'c'
show(lambda: hash(m.cast('b')) == hash(m))  # expect: True
b = bytearray(8)
w = memoryview(b).cast('i')
w[0], w[1] = -2, 7
print(b, w.tolist(), w.readonly)  # expect: bytearray(b'\xfe\xff\xff\xff\x07\x00\x00\x00') [-2, 7] False
w[:1] = memoryview(bytes([1, 0, 0, 0])).cast('i')
print(b)  # expect: bytearray(b'\x01\x00\x00\x00\x07\x00\x00\x00')
for bad in (2 ** 40, 'a', 1.5):
    show(lambda: w.__setitem__(0, bad))
# output:
#| ValueError memoryview: invalid value for format 'i'
#| TypeError memoryview: invalid type for format 'i'
#| TypeError memoryview: invalid type for format 'i'
show(lambda: w.__setitem__(5, 1))  # expect: IndexError index out of bounds on dimension 1
show(lambda: w.__setitem__(slice(0, 1), b'abcd'))
# output:
#| ValueError memoryview assignment: lvalue and rvalue have different structures
show(lambda: m.cast('I').__setitem__(0, 1))  # expect: TypeError cannot modify read-only memory
f = memoryview(bytearray(8)).cast('f')
f[1] = 0.1
show(lambda: f.__setitem__(0, 1e300))  # expect: None
show(lambda: f.__setitem__(0, 'x'))  # expect: TypeError memoryview: invalid type for format 'f'
print(f.tolist(), f == memoryview(bytes(f)).cast('f'))  # expect: [inf, 0.10000000149011612] True
q = memoryview(bytearray(b'ab')).cast('c')
q[0] = b'z'
show(lambda: q.__setitem__(1, b'zz'))  # expect: ValueError memoryview: invalid value for format 'c'
show(lambda: q.__setitem__(1, 5))  # expect: TypeError memoryview: invalid type for format 'c'
print(q.tolist(), b'z' in q)  # expect: [b'z', b'b'] True
n = memoryview(bytes(b'\xff' * 8)).cast('Q')
print(n[0], n.cast('b').tolist()[:2], memoryview(n).cast('c')[0])  # expect: 18446744073709551615 [-1, -1] b'\xff'
