print(b'a,b,c'.split(b','), b' a  b '.split(), b'a,b,c'.rsplit(b',', 1), b'a\nb\r\nc'.splitlines(), b'a\nb'.splitlines(True), b'a b'.split(None, 1), b'a,b'.split(sep=b',', maxsplit=1))
# output:
#| [b'a', b'b', b'c'] [b'a', b'b'] [b'a,b', b'c'] [b'a', b'b', b'c'] [b'a\n', b'b'] [b'a', b'b'] [b'a', b'b']
try:
    b'a'.split('a')
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
try:
    b'a'.split(b'')
except ValueError as error:
    print(error)  # expect: empty separator
