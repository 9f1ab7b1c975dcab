print({1}.union([2], (3,), {4: 5}, 'a' * 0))  # expect: {1, 2, 3, 4}
print({1}.union())  # expect: {1}
print({1} | {2})  # expect: {1, 2}
try:
    {1} | [2]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'set' and 'list'
try:
    {1}.union(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
