print('banana'.find('an'))  # expect: 1
print('banana'.find('an', 2))  # expect: 3
print('banana'.find('x'))  # expect: -1
print('banana'.find(''))  # expect: 0
print('banana'.find('', 6))  # expect: 6
print('banana'.find('', 7))  # expect: -1
print('banana'.find('a', -2))  # expect: 5
print('banana'.find('na', 0, 3))  # expect: -1
print('héllo wörld'.find('w'))  # expect: 6
print('abc'.find('c', None))  # expect: 2
try:
    'abc'.find(1)
except TypeError as error:
    print(error)  # expect: must be str, not int
try:
    'abc'.find()
except TypeError as error:
    print(error)  # expect: find() takes at least 1 argument (0 given)
