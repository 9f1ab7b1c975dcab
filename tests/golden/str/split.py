print('a b  c '.split())  # expect: ['a', 'b', 'c']
print('a b  c '.split(' '))  # expect: ['a', 'b', '', 'c', '']
print('a,b,,c'.split(','))  # expect: ['a', 'b', '', 'c']
print('a,b,c'.split(',', 1))  # expect: ['a', 'b,c']
print('a,b,c'.split(',', maxsplit=0))  # expect: ['a,b,c']
print('a b c'.split(sep=None, maxsplit=1))  # expect: ['a', 'b c']
print('  lead  trail  '.split(None, 1))  # expect: ['lead', 'trail  ']
print(''.split())  # expect: []
print(''.split(','))  # expect: ['']
print('aXXbXXXc'.split('XX'))  # expect: ['a', 'b', 'Xc']
print('a\u2003b\x1cc\xa0d'.split())  # expect: ['a', 'b', 'c', 'd']
try:
    'abc'.split('')
except ValueError as error:
    print(error)  # expect: empty separator
try:
    'abc'.split(1)
except TypeError as error:
    print(error)  # expect: must be str or None, not int
try:
    'abc'.split(',', 'x')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    'abc'.split(',', 1, 2)
except TypeError as error:
    print(error)  # expect: split() takes at most 2 arguments (3 given)
try:
    'abc'.split(separator=',')
except TypeError as error:
    print(error)  # expect: 'separator' is an invalid keyword argument for split()
