print(repr('a' + 'b' + ''))  # expect: 'ab'
print(repr('a' 'b' "c"))  # expect: 'abc'
s = 'x'
s += 'y'
print(repr(s))  # expect: 'xy'
try:
    'a' + 1
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "int") to str
try:
    1 + 'a'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    'a' + None
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "NoneType") to str
try:
    'a' + b'b'
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "bytes") to str
try:
    'a' - 'b'
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -: 'str' and 'str'
try:
    s += 1
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "int") to str
