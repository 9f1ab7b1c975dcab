print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(-2, 3, 5), pow(2, 3, -5), pow(0, 0, 1), pow(5, 0, 1))  # expect: 1024 24 5 2 -2 0 0
try:
    pow(2, -1, 4)
except ValueError as error:
    print(error)  # expect: base is not invertible for the given modulus
try:
    pow(2, 3, 0)
except ValueError as error:
    print(error)  # expect: pow() 3rd argument cannot be 0
try:
    pow(2, 0.5, 3)
except TypeError as error:
    print(error)  # expect: pow() 3rd argument not allowed unless all arguments are integers
print(pow(2.0, 3))  # expect: 8.0
print(pow(base=2, exp=5, mod=7))  # expect: 4
print(2 ** 0.5, (-8) ** (1 / 3))  # expect: 1.4142135623730951 (1.0000000000000002+1.7320508075688772j)
