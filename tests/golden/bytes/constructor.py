print(bytes(), bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(b'abc'), bytes(range(3)), bytes('a', encoding='ascii', errors='strict'), bytes(bytearray(b'x')))
# output:
#| b'' b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'abc' b'\x00\x01\x02' b'a' b'x'
try:
    bytes('abc')
except TypeError as error:
    print(error)  # expect: string argument without an encoding
try:
    bytes([256])
except ValueError as error:
    print(error)  # expect: bytes must be in range(0, 256)
try:
    bytes([-1])
except ValueError as error:
    print(error)  # expect: bytes must be in range(0, 256)
try:
    bytes(['a'])
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    bytes(-1)
except ValueError as error:
    print(error)  # expect: negative count
try:
    bytes(1.5)
except TypeError as error:
    print(error)  # expect: cannot convert 'float' object to bytes
try:
    bytes('é', 'ascii')
except UnicodeEncodeError as error:
    print(error)  # expect: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
try:
    bytes(1, 'ascii')
except TypeError as error:
    print(error)  # expect: encoding without a string argument
try:
    bytes(b'a', 'ascii')
except TypeError as error:
    print(error)  # expect: encoding without a string argument
try:
    bytes(None)
except TypeError as error:
    print(error)  # expect: cannot convert 'NoneType' object to bytes
class B:
    def __bytes__(self):
        return b'custom'
print(bytes(B()))  # expect: b'custom'
