# Pads on both sides.
print(repr('abc'.center(10)))  # expect: '   abc    '
print(repr('abc'.center(9, '*')))  # expect: '***abc***'
print(repr('abcd'.center(9, '*')))  # expect: '***abcd**'
print(repr('abc'.center(2)))  # expect: 'abc'
print(repr('abc'.center(-5)))  # expect: 'abc'
print(repr('é'.center(5, '—')))  # expect: '——é——'
try:
    'abc'.center(10, 'ab')
except TypeError as error:
    print(error)  # expect: The fill character must be exactly one character long
try:
    'abc'.center()
except TypeError as error:
    print(error)  # expect: center expected at least 1 argument, got 0
try:
    'abc'.center('5')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    'abc'.center(5, 5)
except TypeError as error:
    print(error)  # expect: The fill character must be a unicode character, not int
try:
    'abc'.center(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
