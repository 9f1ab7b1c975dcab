items = ['a', 'b', 'c', 'b']
print(items.index('b'))  # expect: 1
print(items.index('b', 2))  # expect: 3
print(items.index('b', -1))  # expect: 3
print(items.index('a', 0, 1))  # expect: 0
try:
    items.index('z')
except ValueError as error:
    print(error)  # expect: 'z' is not in list
try:
    items.index('a', 1)
except ValueError as error:
    print(error)  # expect: 'a' is not in list
try:
    items.index('c', 0, 2)
except ValueError as error:
    print(error)  # expect: 'c' is not in list
try:
    items.index()
except TypeError as error:
    print(error)  # expect: index expected at least 1 argument, got 0
try:
    items.index('a', 'b')
except TypeError as error:
    print(error)  # expect: slice indices must be integers or have an __index__ method
