print(bytearray(), bytearray(3), bytearray(b'ab'), bytearray([1, 2]), bytearray('é', 'utf-8'))
# output:
#| bytearray(b'') bytearray(b'\x00\x00\x00') bytearray(b'ab') bytearray(b'\x01\x02') bytearray(b'\xc3\xa9')
try:
    bytearray('a')
except TypeError as error:
    print(error)  # expect: string argument without an encoding
try:
    bytearray([256])
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
try:
    bytearray(-1)
except ValueError as error:
    print(error)  # expect: negative count
