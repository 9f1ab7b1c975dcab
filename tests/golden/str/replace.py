print(repr('banana'.replace('a', 'o')))  # expect: 'bonono'
print(repr('banana'.replace('a', 'o', 2)))  # expect: 'bonona'
print(repr('banana'.replace('ana', '')))  # expect: 'bna'
print(repr('abc'.replace('', '-')))  # expect: '-a-b-c-'
print(repr('abc'.replace('', '-', 2)))  # expect: '-a-bc'
print(repr('abc'.replace('x', 'y')))  # expect: 'abc'
print(repr('abc'.replace('a', 'y', 0)))  # expect: 'abc'
print(repr('abc'.replace('a', 'y', -1)))  # expect: 'ybc'
print(repr(''.replace('', 'x')))  # expect: 'x'
try:
    'abc'.replace('a')
except TypeError as error:
    print(error)  # expect: replace expected at least 2 arguments, got 1
try:
    'abc'.replace('a', 1)
except TypeError as error:
    print(error)  # expect: replace() argument 2 must be str, not int
try:
    'abc'.replace(1, 'a')
except TypeError as error:
    print(error)  # expect: replace() argument 1 must be str, not int
try:
    'abc'.replace('a', 'b', count=1)
except TypeError as error:
    print(error)  # expect: str.replace() takes no keyword arguments
