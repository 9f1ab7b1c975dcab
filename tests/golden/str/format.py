print(repr('{} and {}'.format('spam', 'eggs')))  # expect: 'spam and eggs'
print(repr('{1} before {0}'.format('a', 'b')))  # expect: 'b before a'
print(repr('{name} is {age:>5}'.format(name='Ann', age=3)))  # expect: 'Ann is     3'
print(repr('{0[1]} {0[2]}'.format([1, 2, 3])))  # expect: '2 3'
print(repr('{d[key]} {d[1]}'.format(d={'key': 'v', 1: 'one'})))  # expect: 'v one'
print(repr('{{literal}} {}'.format(1)))  # expect: '{literal} 1'
print(repr('{:{width}.{precision}f}'.format(3.14159, width=10, precision=2)))  # expect: '      3.14'
print(repr('{:{}}|'.format('x', 5)))  # expect: 'x    |'
print(repr('{!r} {!s} {!a}'.format('é', 'é', 'é')))  # expect: "'é' é '\\xe9'"
print(repr('{:,} {:_} {:+d} {: d}'.format(1234567, 1234567, 5, 5)))  # expect: '1,234,567 1_234_567 +5  5'
print(repr('{:x} {:X} {:o} {:b} {:#x} {:#b} {:c}'.format(255, 255, 8, 5, 255, 5, 65)))  # expect: 'ff FF 10 101 0xff 0b101 A'
print(repr('{:e} {:E} {:g} {:G} {:%} {:n}'.format(12345.678, 0.00012, 1e20, 1e-7, 0.25, 5)))  # expect: '1.234568e+04 1.200000E-04 1e+20 1E-07 25.000000% 5'
print(repr('{:<6}|{:>6}|{:^6}|{:*^6}|{:=+6d}'.format('a', 'b', 'c', 'd', 5)))  # expect: 'a     |     b|  c   |**d***|+    5'
print(repr('{0}{0}'.format('ab')))  # expect: 'abab'
print(repr('{0.real} {0.imag}'.format(3 + 4j)))  # expect: '3.0 4.0'
print(repr(''.format()))  # expect: ''
try:
    '{}'.format()
except IndexError as error:
    print(error)  # expect: Replacement index 0 out of range for positional args tuple
try:
    '{} {}'.format(1)
except IndexError as error:
    print(error)  # expect: Replacement index 1 out of range for positional args tuple
try:
    '{0} {}'.format(1, 2)
except ValueError as error:
    print(error)  # expect: cannot switch from manual field specification to automatic field numbering
try:
    '{} {0}'.format(1, 2)
except ValueError as error:
    print(error)  # expect: cannot switch from automatic field numbering to manual field specification
try:
    '{name}'.format()
except KeyError as error:
    print(repr(error))  # expect: KeyError('name')
try:
    '{0[x]}'.format([1])
except TypeError as error:
    print(error)  # expect: list indices must be integers or slices, not str
try:
    '{0[5]}'.format([1])
except IndexError as error:
    print(error)  # expect: list index out of range
try:
    '{0.missing}'.format(1)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'missing'
try:
    '{'.format()
except ValueError as error:
    print(error)  # expect: Single '{' encountered in format string
try:
    '}'.format()
except ValueError as error:
    print(error)  # expect: Single '}' encountered in format string
try:
    '{0'.format(1)
except ValueError as error:
    print(error)  # expect: expected '}' before end of string
try:
    '{!x}'.format(1)
except ValueError as error:
    print(error)  # expect: Unknown conversion specifier x
try:
    '{!}'.format(1)
except ValueError as error:
    print(error)  # expect: unmatched '{' in format spec
try:
    '{:d}'.format('a')
except ValueError as error:
    print(error)  # expect: Unknown format code 'd' for object of type 'str'
try:
    '{:s}'.format(1)
except ValueError as error:
    print(error)  # expect: Unknown format code 's' for object of type 'int'
try:
    '{:.2d}'.format(1)
except ValueError as error:
    print(error)  # expect: Precision not allowed in integer format specifier
try:
    '{:,s}'.format('a')
except ValueError as error:
    print(error)  # expect: Cannot specify ',' with 's'.
try:
    '{:q}'.format(1)
except ValueError as error:
    print(error)  # expect: Unknown format code 'q' for object of type 'int'
try:
    '{0[}'.format(1)
except ValueError as error:
    print(error)  # expect: expected '}' before end of string
try:
    '{0.}'.format(1)
except ValueError as error:
    print(error)  # expect: Empty attribute in format string
try:
    '{0[]}'.format([1])
except ValueError as error:
    print(error)  # expect: Empty attribute in format string
try:
    '{:{:{}}}'.format(1, 2, 3)
except ValueError as error:
    print(error)  # expect: Max string recursion exceeded
