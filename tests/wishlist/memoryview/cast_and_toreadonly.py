m = memoryview(bytes([1, 2, 3, 4]))
print(m.cast('b').tolist(), m.cast('B').format, m.toreadonly().readonly)  # expect: [1, 2, 3, 4] B True
b = bytearray(b'ab')
r = memoryview(b).toreadonly()
try:
    r[0] = 1
except TypeError as error:
    print(error)  # expect: cannot modify read-only memory
print(r.tolist())  # expect: [97, 98]
try:
    m.cast('q')
except TypeError as error:
    print(error)  # expect: memoryview: length is not a multiple of itemsize
try:
    m.cast('nope')
except ValueError as error:
    print(error)
# output:
#| memoryview: destination format must be a native single character format prefixed with an optional '@'
