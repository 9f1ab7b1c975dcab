print(repr('%s is %d years' % ('Ann', 30)))  # expect: 'Ann is 30 years'
print('%s' % 'x', '%r' % 'x', '%a' % 'é')  # expect: x 'x' '\xe9'
print(repr('%5d|%-5d|%05d|%+d|% d' % (42, 42, 42, 42, 42)))  # expect: '   42|42   |00042|+42| 42'
print(repr('%x %X %o %#x %#o %c %c' % (255, 255, 8, 255, 8, 65, 'é')))  # expect: 'ff FF 10 0xff 0o10 A é'
print(repr('%f %.2f %8.3f %e %E %g %G' % (3.14159, 3.14159, 3.14159, 12345.678, 0.0001, 1e20, 1e-5)))
# output:
#| '3.141590 3.14    3.142 1.234568e+04 1.000000E-04 1e+20 1E-05'
print(repr('%10s|%-10s|%.2s|%10.2s' % ('abc', 'abc', 'abc', 'abc')))  # expect: '       abc|abc       |ab|        ab'
print(repr('%(name)s has %(n)03d' % {'name': 'x', 'n': 7}))  # expect: 'x has 007'
print(repr('%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159)))  # expect: '   42|42   |3.14'
print(repr('100%%' % ()))  # expect: '100%'
print(repr('%d' % 3.99))  # expect: '3'
print(repr('%i %u' % (3, 4)))  # expect: '3 4'
print(repr('%s %s' % ([1], {'a': 1})))  # expect: "[1] {'a': 1}"
print(repr('%s' % (1,)))  # expect: '1'
print(repr('%s' % ((1, 2),)))  # expect: '(1, 2)'
print(repr('%s' % None))  # expect: 'None'
print(repr('%#.3g|%+.1e' % (1.0, 5.0)))  # expect: '1.00|+5.0e+00'
print(repr('%x' % -255))  # expect: '-ff'
print(repr('%d' % True))  # expect: '1'
print(repr('%.3d' % 7))  # expect: '007'
print(repr('%5.3d|' % 7))  # expect: '  007|'
print(repr('%ld' % 5))  # expect: '5'
print(repr('no placeholders' % {}))  # expect: 'no placeholders'
try:
    '%s %s' % 'a'
except TypeError as error:
    print(error)  # expect: not enough arguments for format string
try:
    '%s' % ('a', 'b')
except TypeError as error:
    print(error)  # expect: not all arguments converted during string formatting
try:
    '%d' % 'a'
except TypeError as error:
    print(error)  # expect: %d format: a real number is required, not str
try:
    '%x' % 1.5
except TypeError as error:
    print(error)  # expect: %x format: an integer is required, not float
try:
    '%c' % 'ab'
except TypeError as error:
    print(error)  # expect: %c requires int or char
try:
    '%c' % 1114112
except OverflowError as error:
    print(error)  # expect: %c arg not in range(0x110000)
try:
    '%f' % 'a'
except TypeError as error:
    print(error)  # expect: must be real number, not str
try:
    '%q' % 1
except ValueError as error:
    print(error)  # expect: unsupported format character 'q' (0x71) at index 1
try:
    '%' % 1
except ValueError as error:
    print(error)  # expect: incomplete format
try:
    '%(a)s' % (1,)
except TypeError as error:
    print(error)  # expect: format requires a mapping
try:
    '%(a)s' % {}
except KeyError as error:
    print(repr(error))  # expect: KeyError('a')
try:
    '%(a' % {'a': 1}
except ValueError as error:
    print(error)  # expect: incomplete format key
try:
    '%*d' % ('a', 1)
except TypeError as error:
    print(error)  # expect: * wants int
try:
    'plain' % 1
except TypeError as error:
    print(error)  # expect: not all arguments converted during string formatting
try:
    '%d' % None
except TypeError as error:
    print(error)  # expect: %d format: a real number is required, not NoneType
try:
    '%i' % 1j
except TypeError as error:
    print(error)  # expect: %i format: a real number is required, not complex
