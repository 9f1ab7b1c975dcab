print({1, 2, 3}.intersection({2, 3, 4}))  # expect: {2, 3}
print({1, 2, 3}.intersection([1, 2], range(2, 9)))  # expect: {2}
print({1}.intersection())  # expect: {1}
print({1, 2} & {2, 3})  # expect: {2}
try:
    {1} & [1]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for &: 'set' and 'list'
try:
    {1}.intersection(3)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
