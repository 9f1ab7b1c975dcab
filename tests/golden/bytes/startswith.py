print(b'hello'.startswith(b'he'), b'hello'.endswith(b'lo'), b'hello'.startswith((b'x', b'h')), b'hello'.endswith(b'l', 0, 4))  # expect: True True True True
try:
    b'a'.startswith('a')
except TypeError as error:
    print(error)  # expect: startswith first arg must be bytes or a tuple of bytes, not str
print(b'a'.endswith((b'a', 'b')))  # expect: True
try:
    b'b'.endswith((b'a', 'b'))
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
