def show(f):
    try:
        r = f()
        return r.tolist() if isinstance(r, memoryview) else r
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
data = bytes(range(24))
m = memoryview(data)
a = m.cast('B', [2, 3, 4])
print(a.shape, a.strides, a.ndim, a.nbytes, a.itemsize, len(a), a.format, a.suboffsets, a.c_contiguous, a.f_contiguous, a.contiguous, a.readonly)  # expect: (2, 3, 4) (12, 4, 1) 3 24 1 2 B () True False True True
print(a.tolist(), a.tobytes() == data, a.hex() == data.hex(), bytes(a) == data)
# output:
#| [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] True True True
print(a[1, 2, 3], a[-1, -1, -1], a[0, 0, 0], a[(1, 0, 2)])  # expect: 23 23 0 14
for k in ((1, 2), (1, 2, 3, 4), (2, 0, 0), (0, 3, 0), (0, 0, -5), (slice(1), slice(1)), (0, slice(1)), 0, 5, 'x', 1.5, (1, 'x', 2), ..., (), (slice(1), slice(1), slice(1)), None, True, (True, False, True)):
    print(k, show(lambda: a[k]))
# output:
#| (1, 2) NotImplementedError: sub-views are not implemented
#| (1, 2, 3, 4) TypeError: cannot index 3-dimension view with 4-element tuple
#| (2, 0, 0) IndexError: index out of bounds on dimension 1
#| (0, 3, 0) IndexError: index out of bounds on dimension 2
#| (0, 0, -5) IndexError: index out of bounds on dimension 3
#| (slice(None, 1, None), slice(None, 1, None)) NotImplementedError: multi-dimensional slicing is not implemented
#| (0, slice(None, 1, None)) TypeError: memoryview: invalid slice key
#| 0 NotImplementedError: multi-dimensional sub-views are not implemented
#| 5 NotImplementedError: multi-dimensional sub-views are not implemented
#| x TypeError: memoryview: invalid slice key
#| 1.5 TypeError: memoryview: invalid slice key
#| (1, 'x', 2) TypeError: memoryview: invalid slice key
#| Ellipsis TypeError: memoryview: invalid slice key
#| () NotImplementedError: sub-views are not implemented
#| (slice(None, 1, None), slice(None, 1, None), slice(None, 1, None)) NotImplementedError: multi-dimensional slicing is not implemented
#| None TypeError: memoryview: invalid slice key
#| True NotImplementedError: multi-dimensional sub-views are not implemented
#| (True, False, True) 13
b = a[1:]
print(b.shape, b.strides, b.tolist(), b.c_contiguous, b.nbytes, b.tobytes(), b[0, 1, 1])
# output:
#| (1, 3, 4) (12, 4, 1) [[[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] True 12 b'\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' 17
b = a[::-1]
print(b.shape, b.strides, b.tolist(), b.c_contiguous, b.f_contiguous, b.contiguous, b.nbytes, b.tobytes(), b[0, 1, 1], b.hex())
# output:
#| (2, 3, 4) (-12, 4, 1) [[[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]], [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]] False False False 24 b'\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' 17 0c0d0e0f1011121314151617000102030405060708090a0b
b = a[:0]; print(b.shape, b.tolist(), b.nbytes, b.tobytes(), b.c_contiguous)  # expect: (0, 3, 4) [] 0 b'' True
print(show(lambda: iter(a)), show(lambda: list(a)), show(lambda: 3 in a), show(lambda: list(reversed(a))))
# output:
#| NotImplementedError: multi-dimensional sub-views are not implemented NotImplementedError: multi-dimensional sub-views are not implemented NotImplementedError: multi-dimensional sub-views are not implemented NotImplementedError: multi-dimensional sub-views are not implemented
print(a.tobytes('F'), a.tobytes('A') == data, a.tobytes('C') == data, a[::-1].tobytes('F'))
# output:
#| b'\x00\x0c\x04\x10\x08\x14\x01\r\x05\x11\t\x15\x02\x0e\x06\x12\n\x16\x03\x0f\x07\x13\x0b\x17' True True b'\x0c\x00\x10\x04\x14\x08\r\x01\x11\x05\x15\t\x0e\x02\x12\x06\x16\n\x0f\x03\x13\x07\x17\x0b'
print(hash(a) == hash(data), a == m, a == data, a == m.cast('B', (2, 3, 4)), a == m.cast('B', (2, 12)), m == a, a != m, a == a.cast('B'), data == a)  # expect: True False False True False False True False False
print(show(lambda: a < a), bool(a), a == a[:], a[:1] == a[:1], a[:1] == a[1:])
# output:
#| TypeError: '<' not supported between instances of 'memoryview' and 'memoryview' True True True False
for f, s in (('B', [24]), ('B', (4, 6)), ('I', [2, 3]), ('I', (3, 2)), ('d', [3]), ('d', [3, 1]), ('d', [1, 1, 3]), ('B', []), ('B', [5, 5]), ('B', [0, 24]), ('B', [-1, -24]), ('B', ['x']), ('B', [2.0]), ('B', 24), ('B', 'ab'), ('B', {2, 12}), ('B', [1] * 64), ('B', [1] * 65), ('B', [1] * 63 + [24]), ('B', [2**62, 4]), ('B', [2**64]), ('B', [True, 24]), ('B', None), ('c', [2, 12]), ('b', [24, 1]), ('?', [4, 6])):
    print(f, s if len(str(s)) < 30 else len(s), show(lambda: (lambda v: (v.shape if len(v.shape) < 9 else len(v.shape), v.strides[:4], v.nbytes, v.tolist() if len(v.shape) < 9 else 0))(m.cast(f, s))))
# output:
#| B [24] ((24,), (1,), 24, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23])
#| B (4, 6) ((4, 6), (6, 1), 24, [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17], [18, 19, 20, 21, 22, 23]])
#| I [2, 3] ((2, 3), (12, 4), 24, [[50462976, 117835012, 185207048], [252579084, 319951120, 387323156]])
#| I (3, 2) ((3, 2), (8, 4), 24, [[50462976, 117835012], [185207048, 252579084], [319951120, 387323156]])
#| d [3] ((3,), (8,), 24, [7.949928895127363e-275, 3.6919162048650923e-236, 1.846323925681849e-197])
#| d [3, 1] ((3, 1), (8, 8), 24, [[7.949928895127363e-275], [3.6919162048650923e-236], [1.846323925681849e-197]])
#| d [1, 1, 3] ((1, 1, 3), (24, 24, 8), 24, [[[7.949928895127363e-275, 3.6919162048650923e-236, 1.846323925681849e-197]]])
#| B [] TypeError: memoryview: product(shape) * itemsize != buffer size
#| B [5, 5] TypeError: memoryview: product(shape) * itemsize != buffer size
#| B [0, 24] ValueError: memoryview.cast(): elements of shape must be integers > 0
#| B [-1, -24] ValueError: memoryview.cast(): elements of shape must be integers > 0
#| B ['x'] TypeError: memoryview.cast(): elements of shape must be integers
#| B [2.0] TypeError: memoryview.cast(): elements of shape must be integers
#| B 24 TypeError: shape must be a list or a tuple
#| B ab TypeError: shape must be a list or a tuple
#| B {2, 12} TypeError: shape must be a list or a tuple
#| B 64 TypeError: memoryview: product(shape) * itemsize != buffer size
#| B 65 ValueError: memoryview: number of dimensions must not exceed 64
#| B 64 (64, (24, 24, 24, 24), 24, 0)
#| B [4611686018427387904, 4] ValueError: memoryview.cast(): product(shape) > SSIZE_MAX
#| B [18446744073709551616] OverflowError: Python int too large to convert to C ssize_t
#| B [True, 24] ((1, 24), (24, 1), 24, [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]])
#| B None TypeError: shape must be a list or a tuple
#| c [2, 12] ((2, 12), (12, 1), 24, [[b'\x00', b'\x01', b'\x02', b'\x03', b'\x04', b'\x05', b'\x06', b'\x07', b'\x08', b'\t', b'\n', b'\x0b'], [b'\x0c', b'\r', b'\x0e', b'\x0f', b'\x10', b'\x11', b'\x12', b'\x13', b'\x14', b'\x15', b'\x16', b'\x17']])
#| b [24, 1] ((24, 1), (1, 1), 24, [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15], [16], [17], [18], [19], [20], [21], [22], [23]])
#| ? [4, 6] ((4, 6), (6, 1), 24, [[False, True, True, True, True, True], [True, True, True, True, True, True], [True, True, True, True, True, True], [True, True, True, True, True, True]])
print(show(lambda: a.cast('B').shape), show(lambda: a.cast('I').shape), show(lambda: a.cast('B', [4, 6])), show(lambda: a.cast('B', [24]).shape), show(lambda: a[::-1].cast('B')), show(lambda: a.cast('B', shape=[3, 8])), show(lambda: a.cast('d', [3]).shape))
# output:
#| (24,) (6,) TypeError: memoryview: cast must be 1D -> ND or ND -> 1D (24,) TypeError: memoryview: casts are restricted to C-contiguous views TypeError: memoryview: cast must be 1D -> ND or ND -> 1D (3,)
z = memoryview(b'abcd').cast('I', [])
print(z.shape, z.strides, z.ndim, z.nbytes, len(z), z.tolist(), z[()], show(lambda: z[...] is z), show(lambda: z[0]), show(lambda: z[:]), show(lambda: list(z)), show(lambda: z[0,]), z == memoryview(b'abcd').cast('I'), z == z, z.tobytes(), z.hex(), show(lambda: z.cast('B').shape), show(lambda: z.cast('B', [4]).shape), show(lambda: z.cast('B',[2,2])), z.c_contiguous, show(lambda: len(z)), bool(z))
# output:
#| () () 0 4 1 1684234849 1684234849 True TypeError: invalid indexing of 0-dim memory TypeError: invalid indexing of 0-dim memory TypeError: invalid indexing of 0-dim memory TypeError: invalid indexing of 0-dim memory False True b'abcd' 61626364 (4,) (4,) TypeError: memoryview: cast must be 1D -> ND or ND -> 1D True 1 True
w = memoryview(bytearray(24)).cast('H', [3, 4])
w[1, 2] = 513; w[-1, -1] = 7
print(w.tolist(), w.tobytes(), w.obj)
# output:
#| [[0, 0, 0, 0], [0, 0, 513, 0], [0, 0, 0, 7]] b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00' bytearray(b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00')
def setter(k, v):
    def f(): w[k] = v
    return f
for k, v in ((0, 1), ((0,), 1), ((0, 0, 0), 1), ((3, 0), 1), ((0, 4), 1), (slice(1), b'ab'), ((slice(1), slice(1)), b'a'), ('x', 1), ((0, 0), 70000), ((0, 0), 'x'), ((0, 0), 5.0), ((0, slice(1)), 1), (..., 1), ((), 1), (None, 1)):
    print(k, show(setter(k, v)))
# output:
#| 0 NotImplementedError: sub-views are not implemented
#| (0,) NotImplementedError: sub-views are not implemented
#| (0, 0, 0) TypeError: cannot index 2-dimension view with 3-element tuple
#| (3, 0) IndexError: index out of bounds on dimension 1
#| (0, 4) IndexError: index out of bounds on dimension 2
#| slice(None, 1, None) NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
#| (slice(None, 1, None), slice(None, 1, None)) NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1
#| x TypeError: memoryview: invalid slice key
#| (0, 0) ValueError: memoryview: invalid value for format 'H'
#| (0, 0) TypeError: memoryview: invalid type for format 'H'
#| (0, 0) TypeError: memoryview: invalid type for format 'H'
#| (0, slice(None, 1, None)) TypeError: memoryview: invalid slice key
#| Ellipsis TypeError: memoryview: invalid slice key
#| () NotImplementedError: sub-views are not implemented
#| None TypeError: memoryview: invalid slice key
try: del w[0, 0]
except TypeError as e: print(e)  # expect: cannot delete memory
w[0:1].cast('B')[0:2] = b'\x05\x06'
print(w.tolist(), show(lambda: w[1:].cast('B').tolist()), w.toreadonly()[1, 2], show(lambda: hash(w)))
# output:
#| [[1541, 0, 0, 0], [0, 0, 513, 0], [0, 0, 0, 7]] [0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0] 513 ValueError: cannot hash writable memoryview object
y = memoryview(bytearray(4)).cast('I', []); y[()] = 5; print(y[()], y.tolist())  # expect: 5 5
y[...] = 6; print(y.tolist())  # expect: 6
def s0(): y[0] = 1
print(show(s0))  # expect: TypeError: invalid indexing of 0-dim memory
import array, struct
ar = array.array('d', [1.5, 2.5, 3.5, 4.5])
v = memoryview(ar).cast('B').cast('d', [2, 2]); print(v.tolist(), v[1, 0], v.obj is ar); v[1, 0] = 9.0; print(ar)
# output:
#| [[1.5, 2.5], [3.5, 4.5]] 3.5 True
#| array('d', [1.5, 2.5, 9.0, 4.5])
print(show(lambda: memoryview(ar).cast('d', [2, 2])), show(lambda: memoryview(ar).cast('B', [2, 16])[1, 3]))
# output:
#| TypeError: memoryview: cannot cast between two non-byte formats 0
print(show(lambda: struct.unpack_from('4B', a)), show(lambda: bytes().join([a])), show(lambda: b'x' + a), show(lambda: bytearray(a) == data), show(lambda: int.from_bytes(a[:1], 'little')))
# output:
#| (0, 1, 2, 3) b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' b'x\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' True 3416467015609337987117220096
w.release()
for f in (lambda: w.shape, lambda: w[0, 0], lambda: w.tolist(), lambda: w.cast('B')): print(show(f))
# output:
#| ValueError: operation forbidden on released memoryview object
#| ValueError: operation forbidden on released memoryview object
#| ValueError: operation forbidden on released memoryview object
#| ValueError: operation forbidden on released memoryview object
print(repr(a)[:10])  # expect: <memory at
try:
    match a:
        case [x, *_]:
            print("seq")
except NotImplementedError as error:
    print(error)  # expect: multi-dimensional sub-views are not implemented
