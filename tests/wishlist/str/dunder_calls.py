print('abc'.__len__())  # expect: 3
print('abc'.__contains__('a'))  # expect: True
print(repr('abc'.__add__('d')))  # expect: 'abcd'
print(repr('abc'.__mul__(2)))  # expect: 'abcabc'
print('abc'.__eq__('abc'))  # expect: True
print('abc'.__eq__(1))  # expect: NotImplemented
print(repr('abc'.__getitem__(1)))  # expect: 'b'
print('abc'.__lt__('b'))  # expect: True
print(str.__len__('abcd'))  # expect: 4
print(repr(str.upper('abc')))  # expect: 'ABC'
print(list(map(str.__len__, ['a', 'bb'])))  # expect: [1, 2]
print(list(map(str.strip, [' a ', 'b '])))  # expect: ['a', 'b']
print(sorted(['bb', 'A', 'c'], key=str.lower))  # expect: ['A', 'bb', 'c']
try:
    str.upper(1)
except TypeError as error:
    print(error)  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
try:
    str.upper()
except TypeError as error:
    print(error)  # expect: unbound method str.upper() needs an argument
try:
    str.__len__([])
except TypeError as error:
    print(error)  # expect: descriptor '__len__' requires a 'str' object but received a 'list'
