print(b'abc'.decode(), b'\xc3\xa9'.decode('utf-8'), b'\xe9'.decode('latin-1'), b'a\xffb'.decode('utf-8', 'ignore'), b'a\xffb'.decode(errors='replace'))  # expect: abc é é ab a�b
print(repr(b'\xff'.decode('ascii', 'backslashreplace')))  # expect: '\\xff'
try:
    b'\xff'.decode()
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
try:
    b'\xe2\x82'.decode()
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
try:
    b'\xe9'.decode('ascii')
except UnicodeDecodeError as error:
    print(error)  # expect: 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
try:
    b'ab\x00'.decode('utf-16')
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-16-le' codec can't decode byte 0x00 in position 2: truncated data
try:
    b'a'.decode('nope')
except LookupError as error:
    print(error)  # expect: unknown encoding: nope
try:
    b'a'.decode(1)
except TypeError as error:
    print(error)  # expect: decode() argument 'encoding' must be str, not int
print(repr(b'h\x00i\x00'.decode('utf-16-le')))  # expect: 'hi'
