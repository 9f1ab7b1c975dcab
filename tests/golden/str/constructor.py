print(str(), str(1), str(1.5), str(None), str([1, 'a']), str('x'))
# output:
#|  1 1.5 None [1, 'a'] x
print(repr(str(b'abc')))  # expect: "b'abc'"
print(str(b'abc', 'utf-8'), str(b'\xc3\xa9', encoding='utf-8'))  # expect: abc é
print(repr(str(b'\xff', 'utf-8', 'replace')))  # expect: '�'
print(repr(str(object=5)))  # expect: '5'
print(repr(str(bytearray(b'hi'), 'ascii')))  # expect: 'hi'
try:
    str(b'\xff', 'utf-8')
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
try:
    str('a', 'utf-8')
except TypeError as error:
    print(error)  # expect: decoding str is not supported
try:
    str(1, 'utf-8')
except TypeError as error:
    print(error)  # expect: decoding to str: need a bytes-like object, int found
try:
    str(b'a', 'nope')
except LookupError as error:
    print(error)  # expect: unknown encoding: nope
try:
    str(1, 2, 3, 4)
except TypeError as error:
    print(error)  # expect: str() takes at most 3 arguments (4 given)
try:
    str(foo=1)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for str()
