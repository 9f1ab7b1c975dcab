print(b'banana'.find(b'an'), b'banana'.find(b'x'), b'banana'.find(97), b'banana'.find(b'a', 2, 4), b'banana'.rfind(b'an'), b'banana'.rfind(97, 0, 3))  # expect: 1 -1 1 3 3 1
try:
    b'a'.find('a')
except TypeError as error:
    print(error)  # expect: argument should be integer or bytes-like object, not 'str'
try:
    b'a'.find(300)
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
