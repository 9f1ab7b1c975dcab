print(7 + 3, 7 - 3, 7 * 3, 7 / 2, 7 // 2, 7 % 3, 2 ** 10)  # expect: 10 4 21 3.5 3 1 1024
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 / 2)  # expect: -4 1 -4 -1 -3.5
print(6 / 3, 2 ** -1, 0 ** 0, (-2) ** 3)  # expect: 2.0 0.5 1 -8
print(-5, +5, ~5, --5)  # expect: -5 5 -6 5
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -(-9223372036854775808))
# output:
#| 9223372036854775808 -9223372036854775809 18446744073709551614 9223372036854775808
print(-9223372036854775808 // -1)  # expect: 9223372036854775808
print(3037000500 * 3037000500)  # expect: 9223372037000250000
try:
    1 // 0
except ZeroDivisionError as error:
    print(error)  # expect: integer division or modulo by zero
try:
    1 % 0
except ZeroDivisionError as error:
    print(error)  # expect: integer modulo by zero
try:
    1 / 0
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
try:
    0 ** -1
except ZeroDivisionError as error:
    print(error)  # expect: 0.0 cannot be raised to a negative power
try:
    5 + 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    5 - None
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'int' and 'NoneType'
try:
    5 * {}
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for *: 'int' and 'dict'
try:
    5 / []
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for /: 'int' and 'list'
try:
    5 // 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for //: 'int' and 'str'
try:
    5 % 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for %: 'int' and 'str'
try:
    5 ** 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
try:
    -'a'
except TypeError as error:
    print(error)  # expect: bad operand type for unary -: 'str'
try:
    ~1.5
except TypeError as error:
    print(error)  # expect: bad operand type for unary ~: 'float'
try:
    +[]
except TypeError as error:
    print(error)  # expect: bad operand type for unary +: 'list'
