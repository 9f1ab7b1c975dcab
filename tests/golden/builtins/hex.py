print(hex(255), hex(0), hex(-255), hex(2 ** 70))  # expect: 0xff 0x0 -0xff 0x400000000000000000
try:
    hex(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    hex(None)
except TypeError as error:
    print(error)  # expect: 'NoneType' object cannot be interpreted as an integer
