print('key=value=x'.partition('='))  # expect: ('key', '=', 'value=x')
print('novalue'.partition('='))  # expect: ('novalue', '', '')
print('=a'.partition('='))  # expect: ('', '=', 'a')
print('a--b'.partition('--'))  # expect: ('a', '--', 'b')
try:
    'abc'.partition('')
except ValueError as error:
    print(error)  # expect: empty separator
try:
    'abc'.partition(1)
except TypeError as error:
    print(error)  # expect: must be str, not int
