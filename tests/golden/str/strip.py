print(repr('  ab \t\n'.strip()))  # expect: 'ab'
print(repr('xyabyx'.strip('xy')))  # expect: 'ab'
print(repr('ab'.strip('')))  # expect: 'ab'
print(repr('---'.strip('-')))  # expect: ''
print(repr('\x1c\x85a\u3000'.strip()))  # expect: 'a'
try:
    'ab'.strip(1)
except TypeError as error:
    print(error)  # expect: strip arg must be None or str
try:
    'ab'.strip('a', 'b')
except TypeError as error:
    print(error)  # expect: strip expected at most 1 argument, got 2
