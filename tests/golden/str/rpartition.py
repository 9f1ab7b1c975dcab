print('a.b.c'.rpartition('.'))  # expect: ('a.b', '.', 'c')
print('abc'.rpartition('.'))  # expect: ('', '', 'abc')
print('abc.'.rpartition('.'))  # expect: ('abc', '.', '')
try:
    'abc'.rpartition('')
except ValueError as error:
    print(error)  # expect: empty separator
