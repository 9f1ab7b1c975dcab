print(repr('{:10}|'.format('ab')))  # expect: 'ab        |'
print(repr('{:<10}|{:>10}|{:^10}|'.format('ab', 'ab', 'ab')))  # expect: 'ab        |        ab|    ab    |'
print(repr('{:-^9}'.format('ab')))  # expect: '---ab----'
print(repr('{:.1}'.format('abc')))  # expect: 'a'
print(repr('{:5.2}|'.format('abc')))  # expect: 'ab   |'
print(repr('{:é>4}'.format('a')))  # expect: 'éééa'
print(repr('{:05}'.format('ab')))  # expect: 'ab000'
print(repr('{:<05}'.format('ab')))  # expect: 'ab000'
print(repr(format('ab', '')))  # expect: 'ab'
print(repr(format('ab', 's')))  # expect: 'ab'
try:
    format('ab', '=5')
except ValueError as error:
    print(error)  # expect: '=' alignment not allowed in string format specifier
try:
    format('ab', '+')
except ValueError as error:
    print(error)  # expect: Sign not allowed in string format specifier
try:
    format('ab', ' ')
except ValueError as error:
    print(error)  # expect: Space not allowed in string format specifier
try:
    format('ab', '#')
except ValueError as error:
    print(error)  # expect: Alternate form (#) not allowed in string format specifier
try:
    format('ab', ',')
except ValueError as error:
    print(error)  # expect: Cannot specify ',' with 's'.
try:
    format('ab', 'd')
except ValueError as error:
    print(error)  # expect: Unknown format code 'd' for object of type 'str'
try:
    format('ab', '.')
except ValueError as error:
    print(error)  # expect: Format specifier missing precision
try:
    format('ab', '5x5')
except ValueError as error:
    print(error)  # expect: Invalid format specifier '5x5' for object of type 'str'
