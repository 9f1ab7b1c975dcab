print(float.fromhex('0x1.8p1'), float.fromhex('1.8'), float.fromhex('-0x.1p-3'), float.fromhex('inf'), float.fromhex(' 0x10 '))  # expect: 3.0 1.5 -0.0078125 inf 16.0
try:
    float.fromhex('zz')
except ValueError as error:
    print(error)  # expect: invalid hexadecimal floating-point string
try:
    float.fromhex('0x1p5000')
except OverflowError as error:
    print(error)  # expect: hexadecimal value too large to represent as a float
try:
    float.fromhex(1)
except TypeError as error:
    print(error)  # expect: bad argument type for built-in operation
