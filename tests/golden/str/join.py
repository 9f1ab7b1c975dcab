print(repr(', '.join(['a', 'b', 'c'])))  # expect: 'a, b, c'
print(repr(''.join('abc')))  # expect: 'abc'
print(repr('-'.join(())))  # expect: ''
print(repr('-'.join(str(i) for i in range(4))))  # expect: '0-1-2-3'
print(repr('-'.join({'x': 1, 'y': 2})))  # expect: 'x-y'
print(repr('-'.join(['alone'])))  # expect: 'alone'
try:
    ', '.join(['a', 1])
except TypeError as error:
    print(error)  # expect: sequence item 1: expected str instance, int found
try:
    ', '.join(['a', 'b', None])
except TypeError as error:
    print(error)  # expect: sequence item 2: expected str instance, NoneType found
try:
    ', '.join(5)
except TypeError as error:
    print(error)  # expect: can only join an iterable
try:
    ', '.join()
except TypeError as error:
    print(error)  # expect: str.join() takes exactly one argument (0 given)
try:
    ', '.join('a', 'b')
except TypeError as error:
    print(error)  # expect: str.join() takes exactly one argument (2 given)
