print(chr(65), chr(233), chr(128512), chr(1114111) == '\U0010ffff')  # expect: A é 😀 True
print([chr(0), chr(True)])  # expect: ['\x00', '\x01']
try:
    chr(1114112)
except ValueError as error:
    print(error)  # expect: chr() arg not in range(0x110000)
try:
    chr(-1)
except ValueError as error:
    print(error)  # expect: chr() arg not in range(0x110000)
try:
    chr('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    chr(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    chr(10 ** 30)
except OverflowError as error:
    print(error)  # expect: Python int too large to convert to C int
try:
    chr()
except TypeError as error:
    print(error)  # expect: chr() takes exactly one argument (0 given)
