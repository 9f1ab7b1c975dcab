print('abc'.encode())  # expect: b'abc'
print('é€😀'.encode('utf-8'))  # expect: b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
print('é'.encode('latin-1'))  # expect: b'\xe9'
print('é€'.encode('ascii', 'ignore'))  # expect: b''
print('é€'.encode('ascii', 'replace'))  # expect: b'??'
print('é€'.encode('ascii', errors='xmlcharrefreplace'))  # expect: b'&#233;&#8364;'
print('é€'.encode(encoding='ascii', errors='backslashreplace'))  # expect: b'\\xe9\\u20ac'
print('ab'.encode('utf-16-le'))  # expect: b'a\x00b\x00'
print('ab'.encode('utf-32-be'))  # expect: b'\x00\x00\x00a\x00\x00\x00b'
try:
    'é€'.encode('ascii')
except UnicodeEncodeError as error:
    print(error)  # expect: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
try:
    'aé'.encode('ascii', 'strict')
except UnicodeEncodeError as error:
    print(error)  # expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
try:
    '€'.encode('latin-1')
except UnicodeEncodeError as error:
    print(error)  # expect: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
try:
    'a'.encode('no-such')
except LookupError as error:
    print(error)  # expect: unknown encoding: no-such
try:
    'a'.encode(1)
except TypeError as error:
    print(error)  # expect: encode() argument 'encoding' must be str, not int
