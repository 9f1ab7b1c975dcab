print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (0).to_bytes(1, 'big'), (5).to_bytes())  # expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\x00' b'\x05'
print((-1).to_bytes(2, 'big', signed=True))  # expect: b'\xff\xff'
print((255).to_bytes(length=2, byteorder='little', signed=False))  # expect: b'\xff\x00'
try:
    (256).to_bytes(1, 'big')
except OverflowError as error:
    print(error)  # expect: int too big to convert
try:
    (-1).to_bytes(1, 'big')
except OverflowError as error:
    print(error)  # expect: can't convert negative int to unsigned
try:
    (1).to_bytes(1, 'middle')
except ValueError as error:
    print(error)  # expect: byteorder must be either 'little' or 'big'
try:
    (1).to_bytes(-1, 'big')
except ValueError as error:
    print(error)  # expect: length argument must be non-negative
try:
    (128).to_bytes(1, 'big', signed=True)
except OverflowError as error:
    print(error)  # expect: int too big to convert
