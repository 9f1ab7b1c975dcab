try:
    f'{1:d} {"a":d}'
except ValueError as error:
    print(error)  # expect: Unknown format code 'd' for object of type 'str'
try:
    f'{undefined}'
except NameError as error:
    print(error)  # expect: name 'undefined' is not defined
try:
    f'{1.5:d}'
except ValueError as error:
    print(error)  # expect: Unknown format code 'd' for object of type 'float'
try:
    f'{[1]:>5}'
except TypeError as error:
    print(error)  # expect: unsupported format string passed to list.__format__
try:
    f'{None:5}'
except TypeError as error:
    print(error)  # expect: unsupported format string passed to NoneType.__format__
try:
    f'{5:.2d}'
except ValueError as error:
    print(error)  # expect: Precision not allowed in integer format specifier
try:
    f'{"x":=5}'
except ValueError as error:
    print(error)  # expect: '=' alignment not allowed in string format specifier


class P:
    pass


try:
    f'{P():5}'
except TypeError as error:
    print(error)  # expect: unsupported format string passed to P.__format__
