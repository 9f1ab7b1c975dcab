print(b'banana'.replace(b'a', b'o'), b'banana'.replace(b'a', b'', 1), b'ab'.replace(b'', b'-'))  # expect: b'bonono' b'bnana' b'-a-b-'
try:
    b'a'.replace('a', b'b')
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
