print(1.5 + 2, 1.5 - 2, 1.5 * 2, 1.5 / 2, 7.5 // 2, 7.5 % 2, 2.0 ** 3, -1.5, +1.5)  # expect: 3.5 -0.5 3.0 0.75 3.0 1.5 8.0 -1.5 1.5
print(-7.5 // 2, -7.5 % 2, 7.5 % -2, 1e308 * 10, -1e308 * 10, 0.0 * -1)  # expect: -4.0 0.5 -0.5 inf -inf -0.0
print(5.0 % float('inf'), -5.0 % float('inf'), 5.0 // float('inf'), -5.0 // float('inf'))  # expect: 5.0 inf 0.0 -1.0
print((-8.0) ** (1 / 3), (-1.0) ** 2, 0.0 ** 0, float('inf') - float('inf'), 2.0 ** -1074)  # expect: (1.0000000000000002+1.7320508075688772j) 1.0 1.0 nan 5e-324
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7, 2.5))  # expect: (3.0, 1.5) (-4.0, 0.5) (2.0, 2.0)
try:
    1.0 / 0
except ZeroDivisionError as error:
    print(error)  # expect: float division by zero
try:
    1.0 // 0
except ZeroDivisionError as error:
    print(error)  # expect: float floor division by zero
try:
    1.0 % 0
except ZeroDivisionError as error:
    print(error)  # expect: float modulo
try:
    divmod(1.0, 0)
except ZeroDivisionError as error:
    print(error)  # expect: float divmod()
try:
    0.0 ** -1
except ZeroDivisionError as error:
    print(error)  # expect: 0.0 cannot be raised to a negative power
try:
    10.0 ** 400
except OverflowError as error:
    print(error)  # expect: (34, 'Numerical result out of range')
try:
    1.5 + 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'float' and 'str'
try:
    1.5 & 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for &: 'float' and 'int'
try:
    1.5 << 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for <<: 'float' and 'int'
try:
    ~1.5
except TypeError as error:
    print(error)  # expect: bad operand type for unary ~: 'float'
