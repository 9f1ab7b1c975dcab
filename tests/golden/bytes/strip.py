print(b'  a '.strip(), b'xxaxx'.strip(b'x'), b'  a '.lstrip(), b'  a '.rstrip())  # expect: b'a' b'a' b'a ' b'  a'
try:
    b'a'.strip('a')
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
