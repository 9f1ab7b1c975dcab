print(str.maketrans('abc', 'xyz'))  # expect: {97: 120, 98: 121, 99: 122}
print(str.maketrans('ab', 'xy', 'z'))  # expect: {97: 120, 98: 121, 122: None}
print(str.maketrans({'a': 'b', 'c': None, 100: 'x'}))  # expect: {97: 'b', 99: None, 100: 'x'}
try:
    str.maketrans('ab', 'x')
except ValueError as error:
    print(error)  # expect: the first two maketrans arguments must have equal length
try:
    str.maketrans('a')
except TypeError as error:
    print(error)  # expect: if you give only one argument to maketrans it must be a dict
try:
    str.maketrans({'ab': 1})
except ValueError as error:
    print(error)  # expect: string keys in translate table must be of length 1
try:
    str.maketrans(1, 2)
except TypeError as error:
    print(error)  # expect: maketrans() argument 2 must be str, not int
try:
    str.maketrans({1.5: 'a'})
except TypeError as error:
    print(error)  # expect: keys in translate table must be strings or integers
