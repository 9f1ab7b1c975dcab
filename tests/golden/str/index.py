print('banana'.index('n'))  # expect: 2
print('banana'.index('n', 3))  # expect: 4
print('banana'.index('a', -1))  # expect: 5
try:
    'banana'.index('x')
except ValueError as error:
    print(error)  # expect: substring not found
try:
    'banana'.index('b', 1)
except ValueError as error:
    print(error)  # expect: substring not found
try:
    'banana'.index(None)
except TypeError as error:
    print(error)  # expect: must be str, not NoneType
