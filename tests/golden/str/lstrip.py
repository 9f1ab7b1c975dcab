print(repr('  ab  '.lstrip()))  # expect: 'ab  '
print(repr('xxyabx'.lstrip('xy')))  # expect: 'abx'
print(repr('\u2003ab'.lstrip()))  # expect: 'ab'
print(repr('ab'.lstrip(None)))  # expect: 'ab'
try:
    'ab'.lstrip(1)
except TypeError as error:
    print(error)  # expect: lstrip arg must be None or str
