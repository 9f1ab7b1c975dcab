print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(7, -2), divmod(True, 2))  # expect: (3, 1) (-4, 1) (3.0, 1.5) (-4, -1) (0, 1)
class D:
    def __divmod__(self, other):
        return 'D', other
    def __rdivmod__(self, other):
        return 'R', other
print(divmod(D(), 1), divmod(1, D()))  # expect: ('D', 1) ('R', 1)
try:
    divmod(1, 0)
except ZeroDivisionError as error:
    print(error)  # expect: integer division or modulo by zero
try:
    divmod(1.5, 0)
except ZeroDivisionError as error:
    print(error)  # expect: float divmod()
try:
    divmod('a', 1)
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for divmod(): 'str' and 'int'
try:
    divmod(1)
except TypeError as error:
    print(error)  # expect: divmod expected 2 arguments, got 1
try:
    divmod(1, 'a')
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for divmod(): 'int' and 'str'
