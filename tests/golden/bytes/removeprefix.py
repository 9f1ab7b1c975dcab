print(b'test_a'.removeprefix(b'test_'), b'a.py'.removesuffix(b'.py'), b'a'.removeprefix(b'x'))  # expect: b'a' b'a' b'a'
try:
    b'a'.removesuffix('a')
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
