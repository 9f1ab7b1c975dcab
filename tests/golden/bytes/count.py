print(b'banana'.count(b'a'), b'banana'.count(97), b'banana'.count(b''), b'banana'.count(b'an', 2))  # expect: 3 3 7 1
try:
    b'a'.count('a')
except TypeError as error:
    print(error)  # expect: argument should be integer or bytes-like object, not 'str'
