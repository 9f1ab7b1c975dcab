print(int(), int(3), int(3.99), int(-3.99), int('42'), int('  -42\n'), int('1_000'), int(True))  # expect: 0 3 3 -3 42 -42 1000 1
print(int('ff', 16), int('0xff', 16), int('0b101', 0), int('0o17', 0), int('z', 36), int('101', base=2), int('0', 0))  # expect: 255 255 5 15 35 5 0
print(int(b'12'), int(bytearray(b'7')), int('٣'))  # expect: 12 7 3
try:
    int('')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: ''
try:
    int('abc')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: 'abc'
try:
    int('1.5')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: '1.5'
try:
    int('1__0')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: '1__0'
try:
    int('_1')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: '_1'
try:
    int('012', 0)
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 0: '012'
try:
    int('9', 8)
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 8: '9'
try:
    int('5', 1)
except ValueError as error:
    print(error)  # expect: int() base must be >= 2 and <= 36, or 0
try:
    int('5', 37)
except ValueError as error:
    print(error)  # expect: int() base must be >= 2 and <= 36, or 0
try:
    int(5, 2)
except TypeError as error:
    print(error)  # expect: int() can't convert non-string with explicit base
try:
    int(None)
except TypeError as error:
    print(error)  # expect: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
try:
    int([])
except TypeError as error:
    print(error)  # expect: int() argument must be a string, a bytes-like object or a real number, not 'list'
try:
    int('a b')
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: 'a b'
try:
    int(float('nan'))
except ValueError as error:
    print(error)  # expect: cannot convert float NaN to integer
try:
    int(float('inf'))
except OverflowError as error:
    print(error)  # expect: cannot convert float infinity to integer
try:
    int(1j)
except TypeError as error:
    print(error)  # expect: int() argument must be a string, a bytes-like object or a real number, not 'complex'
try:
    int(x=5)
except TypeError as error:
    print(error)  # expect: 'x' is an invalid keyword argument for int()
try:
    int('1', base='a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    int(base=10)
except TypeError as error:
    print(error)  # expect: int() missing string argument
try:
    int('x' * 5)
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: 'xxxxx'
try:
    int("it's")
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: "it's"
