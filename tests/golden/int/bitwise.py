print(6 & 3, 6 | 3, 6 ^ 3, 1 << 10, 1024 >> 3, -1 >> 5, -5 & 255, ~0)  # expect: 2 7 5 1024 128 -1 251 -1
print(1 << 100, (1 << 100) >> 98, -(1 << 70) >> 69, 5 >> 1000, -5 >> 1000, 0 << 10 ** 30 if False else 0)  # expect: 1267650600228229401496703205376 4 -2 0 -1 0
print((2 ** 70) & (2 ** 70 - 1), (-2 ** 70) | 1, (2 ** 70) ^ -1)  # expect: 0 -1180591620717411303423 -1180591620717411303425
print(True & False, True | 2, type(True & True).__name__, type(True ^ 1).__name__)  # expect: False 3 bool int
try:
    1 << -1
except ValueError as error:
    print(error)  # expect: negative shift count
try:
    1 >> -1
except ValueError as error:
    print(error)  # expect: negative shift count
try:
    1 << 1.5
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for <<: 'int' and 'float'
try:
    1 & 1.0
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for &: 'int' and 'float'
try:
    1 | 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'int' and 'str'
