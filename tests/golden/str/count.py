print('banana'.count('a'))  # expect: 3
print('banana'.count('ana'))  # expect: 1
print('banana'.count(''))  # expect: 7
print('banana'.count('a', 2))  # expect: 2
print('banana'.count('a', 2, 4))  # expect: 1
print('banana'.count('a', -3, -1))  # expect: 1
print('banana'.count('', 3, 2))  # expect: 0
print(''.count(''))  # expect: 1
print('abc'.count('x', None, None))  # expect: 0
try:
    'banana'.count(1)
except TypeError as error:
    print(error)  # expect: must be str, not int
try:
    'banana'.count()
except TypeError as error:
    print(error)  # expect: count() takes at least 1 argument (0 given)
try:
    'banana'.count('a', 'b')
except TypeError as error:
    print(error)  # expect: slice indices must be integers or None or have an __index__ method
