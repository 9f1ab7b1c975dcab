print({1, 2, 3}.difference({2}))  # expect: {1, 3}
print({1, 2, 3}.difference([2], (3,)))  # expect: {1}
print({1}.difference())  # expect: {1}
print({1, 2, 3} - {1})  # expect: {2, 3}
try:
    {1}.difference(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    {1} - [1]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'set' and 'list'
