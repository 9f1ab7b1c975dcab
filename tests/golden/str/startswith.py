print('report'.startswith('rep'))  # expect: True
print('report'.startswith(('x', 'r')))  # expect: True
print('report'.startswith('port', 2))  # expect: True
print('report'.startswith('', 10))  # expect: False
print('report'.startswith('po', 2, 3))  # expect: False
try:
    'abc'.startswith(1)
except TypeError as error:
    print(error)  # expect: startswith first arg must be str or a tuple of str, not int
print('abc'.startswith(('a', 1)))  # expect: True
try:
    'abc'.startswith(('x', 1))
except TypeError as error:
    print(error)  # expect: tuple for startswith must only contain str, not int
