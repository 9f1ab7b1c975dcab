print({1, 2}.symmetric_difference([2, 3]))  # expect: {1, 3}
print({1, 2} ^ {2, 3})  # expect: {1, 3}
try:
    {1}.symmetric_difference()
except TypeError as error:
    print(error)  # expect: set.symmetric_difference() takes exactly one argument (0 given)
try:
    {1} ^ [1]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for ^: 'set' and 'list'
