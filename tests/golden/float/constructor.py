print(float(), float(3), float('3.5'), float(' -1e5\n'), float('inf'), float('-Infinity'), float('1_000.5'), float('.5'), float('5.'), float(True))  # expect: 0.0 3.0 3.5 -100000.0 inf -inf 1000.5 0.5 5.0 1.0
print(float('nan') != float('nan'))  # expect: True
print(float(b'1.5'))  # expect: 1.5
try:
    float('')
except ValueError as error:
    print(error)  # expect: could not convert string to float: ''
try:
    float('abc')
except ValueError as error:
    print(error)  # expect: could not convert string to float: 'abc'
try:
    float('1.2.3')
except ValueError as error:
    print(error)  # expect: could not convert string to float: '1.2.3'
try:
    float('1__0')
except ValueError as error:
    print(error)  # expect: could not convert string to float: '1__0'
try:
    float(None)
except TypeError as error:
    print(error)  # expect: float() argument must be a string or a real number, not 'NoneType'
try:
    float([])
except TypeError as error:
    print(error)  # expect: float() argument must be a string or a real number, not 'list'
try:
    float(1j)
except TypeError as error:
    print(error)  # expect: float() argument must be a string or a real number, not 'complex'
try:
    float('0x10')
except ValueError as error:
    print(error)  # expect: could not convert string to float: '0x10'
try:
    float(1, 2)
except TypeError as error:
    print(error)  # expect: float expected at most 1 argument, got 2
try:
    float(x=1)
except TypeError as error:
    print(error)  # expect: float() takes no keyword arguments
class F:
    def __float__(self):
        return 2.5
print(float(F()))  # expect: 2.5
class I:
    def __index__(self):
        return 7
print(float(I()))  # expect: 7.0
class Bad:
    def __float__(self):
        return 'x'
try:
    float(Bad())
except TypeError as error:
    print(error)  # expect: Bad.__float__ returned non-float (type str)
