m = memoryview(b'hello')
print(m[0], m[-1], len(m), bytes(m[1:3]), m.tolist(), m.tobytes(), m.readonly, m.itemsize, m.format, m.nbytes, m.ndim, m.shape)
# output:
#| 104 111 5 b'el' [104, 101, 108, 108, 111] b'hello' True 1 B 5 1 (5,)
print(m == b'hello', list(m))  # expect: True [104, 101, 108, 108, 111]
try:
    m[0] = 1
except TypeError as error:
    print(error)  # expect: cannot modify read-only memory
try:
    m[9]
except IndexError as error:
    print(error)  # expect: index out of bounds on dimension 1
b = bytearray(b'abc')
v = memoryview(b)
v[0] = 120
v[1:3] = b'YZ'
print(b)  # expect: bytearray(b'xYZ')
try:
    memoryview('a')
except TypeError as error:
    print(error)  # expect: memoryview: a bytes-like object is required, not 'str'
try:
    memoryview(5)
except TypeError as error:
    print(error)  # expect: memoryview: a bytes-like object is required, not 'int'
v.release()
try:
    v[0]
except ValueError as error:
    print(error)  # expect: operation forbidden on released memoryview object
print(hash(memoryview(b'a')) == hash(b'a'))  # expect: True
print(repr(m.hex()))  # expect: '68656c6c6f'
