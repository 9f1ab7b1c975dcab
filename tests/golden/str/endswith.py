print('report.txt'.endswith('.txt'))  # expect: True
print('report.txt'.endswith(('.csv', '.txt')))  # expect: True
print('report.txt'.endswith(''))  # expect: True
print('report.txt'.endswith(()))  # expect: False
print('report.txt'.endswith('report', 0, 6))  # expect: True
print('report.txt'.endswith('t', -100, 1))  # expect: False
print('abc'.endswith('', 4))  # expect: False
print('abc'.endswith('', 3))  # expect: True
try:
    'abc'.endswith(1)
except TypeError as error:
    print(error)  # expect: endswith first arg must be str or a tuple of str, not int
try:
    'abc'.endswith(['c'])
except TypeError as error:
    print(error)  # expect: endswith first arg must be str or a tuple of str, not list
try:
    'abc'.endswith(('a', 1))
except TypeError as error:
    print(error)  # expect: tuple for endswith must only contain str, not int
try:
    'abc'.endswith()
except TypeError as error:
    print(error)  # expect: endswith() takes at least 1 argument (0 given)
