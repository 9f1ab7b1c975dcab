print((1 + 2j) + 1, (1 + 2j) * (3 - 1j), (1 + 2j) / (1 - 1j), (1 + 2j) - 0.5, -(1 + 2j), +(1j), 1j ** 2, 2 ** 1j, (1 + 1j) ** 3, (1 + 2j) ** -1, (1 + 2j) ** 0)
# output:
#| (2+2j) (5+5j) (-0.5+1.5j) (0.5+2j) (-1-2j) 1j (-1+0j) (0.7692389013639721+0.6389612763136348j) (-2+2j) (0.2-0.4j) (1+0j)
print(abs(3 + 4j), (1 + 2j) == (1 + 2j), (1 + 0j) == 1, 1j != 2j)  # expect: 5.0 True True True
print(bool(0j), bool(1j))  # expect: False True
try:
    1j / 0
except ZeroDivisionError as error:
    print(error)  # expect: complex division by zero
try:
    1j // 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for //: 'complex' and 'int'
try:
    1j % 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for %: 'complex' and 'int'
try:
    1j < 2j
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'complex' and 'complex'
try:
    0j ** -1
except ZeroDivisionError as error:
    print(error)  # expect: 0.0 to a negative or complex power
try:
    divmod(1j, 1)
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for divmod(): 'complex' and 'int'
try:
    int(1j)
except TypeError as error:
    print(error)  # expect: int() argument must be a string, a bytes-like object or a real number, not 'complex'
try:
    float(1j)
except TypeError as error:
    print(error)  # expect: float() argument must be a string or a real number, not 'complex'
try:
    round(1j)
except TypeError as error:
    print(error)  # expect: type complex doesn't define __round__ method
try:
    1j + 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'complex' and 'str'
