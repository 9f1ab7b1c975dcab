print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x00\x04', 'little'), int.from_bytes(b''))  # expect: 1024 1024 0
print(int.from_bytes(b'\xff\xfe', 'big', signed=True))  # expect: -2
print(int.from_bytes([1, 2], byteorder='big'))  # expect: 258
try:
    int.from_bytes(b'\x01', 'middle')
except ValueError as error:
    print(error)  # expect: byteorder must be either 'little' or 'big'
try:
    int.from_bytes('a', 'big')
except TypeError as error:
    print(error)  # expect: cannot convert 'str' object to bytes
try:
    int.from_bytes([300], 'big')
except ValueError as error:
    print(error)  # expect: bytes must be in range(0, 256)
