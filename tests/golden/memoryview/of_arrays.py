from array import array
def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
a = array('i', [1, 2, 3])
v = memoryview(a)
print(v.format, v.itemsize, v.shape, v.tolist(), v.nbytes, v.readonly, v.obj is a, len(v))  # expect: i 4 (3,) [1, 2, 3] 12 False True 3
v[0] = 9
v[1:] = array('i', [-5, -6])
print(a, v == a, a == array('i', v.tolist()), bytes(v) == a.tobytes(), v.cast('B').tolist()[:5])  # expect: array('i', [9, -5, -6]) True True True [9, 0, 0, 0, 251]
show(lambda: v.__setitem__(slice(0, 2), array('h', [1, 2, 3, 4])))
# output:
#| ValueError memoryview assignment: lvalue and rvalue have different structures
show(lambda: memoryview(array('d', [1.5, 2])) == memoryview(array('f', [1.5, 2])))  # expect: True
show(lambda: memoryview(array('b', [1, 2])) == memoryview(array('q', [1, 2])))  # expect: True
show(lambda: (memoryview(array('u', 'ab')).format, memoryview(array('u', 'ab')).itemsize))  # expect: ('w', 4)
show(lambda: memoryview(array('u', 'ab')).tolist())  # expect: NotImplementedError memoryview: format w not supported
show(lambda: [x * 2 for x in memoryview(array('d', [0.5, -1]))])  # expect: [1.0, -2.0]
show(lambda: memoryview(array('Q', [2 ** 64 - 1]))[0])  # expect: 18446744073709551615
show(lambda: 2 in memoryview(array('H', [1, 2])))  # expect: True
show(lambda: sum(memoryview(array('h', range(10)))[::3]))  # expect: 18
v.release()
show(lambda: v.tolist())  # expect: ValueError operation forbidden on released memoryview object
