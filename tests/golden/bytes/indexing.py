b = b'hello'
print(b[0], b[-1], b[1:3], b[::-1], b[:0], list(b))  # expect: 104 111 b'el' b'olleh' b'' [104, 101, 108, 108, 111]
try:
    b[9]
except IndexError as error:
    print(error)  # expect: index out of range
try:
    b['a']
except TypeError as error:
    print(error)  # expect: byte indices must be integers or slices, not str
try:
    b[0] = 1
except TypeError as error:
    print(error)  # expect: 'bytes' object does not support item assignment
print(104 in b, b'ell' in b, b'' in b, 0 in b)  # expect: True True True False
try:
    'a' in b
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
try:
    300 in b
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
print(len(b), max(b), sorted(b))  # expect: 5 111 [101, 104, 108, 108, 111]
