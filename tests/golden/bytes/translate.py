print(b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'a'), b'abc'.translate(None, delete=b'bc'))  # expect: b'xyc' b'bc' b'a'
try:
    b'abc'.translate(b'x')
except ValueError as error:
    print(error)  # expect: translation table must be 256 characters long
try:
    bytes.maketrans(b'a', b'xy')
except ValueError as error:
    print(error)  # expect: maketrans arguments must have same length
print(len(bytes.maketrans(b'a', b'b')))  # expect: 256
