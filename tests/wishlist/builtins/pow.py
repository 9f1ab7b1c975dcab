print(pow(2, 3), pow(2, 3, 5), pow(2, -1), pow(2.0, 2), pow(-8, 1 / 3), pow(3, -1, 11), pow(exp=2, base=3))  # expect: 8 3 0.5 4.0 (1.0000000000000002+1.7320508075688772j) 4 9
class P:
    def __pow__(self, other, mod=None):
        return ('pow', other, mod)
    def __rpow__(self, other):
        return ('rpow', other)
print(pow(P(), 2), pow(P(), 2, 3), pow(2, P()), P() ** 5)  # expect: ('pow', 2, None) ('pow', 2, 3) ('rpow', 2) ('pow', 5, None)
try:
    pow('a', 2)
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ** or pow(): 'str' and 'int'
try:
    pow(2, 'a')
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
try:
    pow(2, 3, 'a')
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
try:
    pow(2)
except TypeError as error:
    print(error)  # expect: pow() missing required argument 'exp' (pos 2)
try:
    pow(2, 3.0, 5)
except TypeError as error:
    print(error)  # expect: pow() 3rd argument not allowed unless all arguments are integers
try:
    pow(2, 3, 0)
except ValueError as error:
    print(error)  # expect: pow() 3rd argument cannot be 0
