print('a b c d'.rsplit())  # expect: ['a', 'b', 'c', 'd']
print('a b c d'.rsplit(None, 2))  # expect: ['a b', 'c', 'd']
print('a,b,c'.rsplit(',', 1))  # expect: ['a,b', 'c']
print('a,b,c'.rsplit(sep=',', maxsplit=-1))  # expect: ['a', 'b', 'c']
print(' a  b '.rsplit(maxsplit=1))  # expect: [' a', 'b']
print('a--b--c'.rsplit('--', 1))  # expect: ['a--b', 'c']
try:
    'abc'.rsplit('')
except ValueError as error:
    print(error)  # expect: empty separator
try:
    'abc'.rsplit(1)
except TypeError as error:
    print(error)  # expect: must be str or None, not int
