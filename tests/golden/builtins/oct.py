print(oct(8), oct(0), oct(-64), oct(2 ** 40))  # expect: 0o10 0o0 -0o100 0o20000000000000
try:
    oct(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    oct('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
