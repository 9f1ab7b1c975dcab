print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(3 + 4j), abs(-2 ** 70))  # expect: 5 5.5 0.0 1 5.0 1180591620717411303424
class V:
    def __abs__(self):
        return 'magnitude'
print(repr(abs(V())))  # expect: 'magnitude'
try:
    abs('a')
except TypeError as error:
    print(error)  # expect: bad operand type for abs(): 'str'
try:
    abs(None)
except TypeError as error:
    print(error)  # expect: bad operand type for abs(): 'NoneType'
try:
    abs()
except TypeError as error:
    print(error)  # expect: abs() takes exactly one argument (0 given)
try:
    abs(1, 2)
except TypeError as error:
    print(error)  # expect: abs() takes exactly one argument (2 given)
try:
    abs(x=1)
except TypeError as error:
    print(error)  # expect: abs() takes no keyword arguments
