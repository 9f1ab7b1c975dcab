print(repr('hello'.translate(str.maketrans('el', 'ip'))))  # expect: 'hippo'
print(repr('hello'.translate({ord('l'): None, ord('h'): 'HH', ord('o'): 48})))  # expect: 'HHe0'
print(repr('hello'.translate(str.maketrans('', '', 'l'))))  # expect: 'heo'
print(repr('abc'.translate({})))  # expect: 'abc'
print(repr('abc'.translate('xyz')))  # expect: 'abc'
try:
    'abc'.translate({97: 1.5})
except TypeError as error:
    print(error)  # expect: character mapping must return integer, None or str
try:
    'abc'.translate({97: -1})
except ValueError as error:
    print(error)  # expect: character mapping must be in range(0x110000)
try:
    'abc'.translate(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not subscriptable
