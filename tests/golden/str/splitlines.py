print('a\nb\r\nc\rd'.splitlines())  # expect: ['a', 'b', 'c', 'd']
print('a\nb\r\nc\n'.splitlines(True))  # expect: ['a\n', 'b\r\n', 'c\n']
print('a\n\nb'.splitlines(keepends=True))  # expect: ['a\n', '\n', 'b']
print(''.splitlines())  # expect: []
print('\n'.splitlines())  # expect: ['']
print('a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines())  # expect: ['a', 'b', 'c', 'd', 'e', 'f']
try:
    'a'.splitlines(keepend=True)
except TypeError as error:
    print(error)  # expect: 'keepend' is an invalid keyword argument for splitlines()
