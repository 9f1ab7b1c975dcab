print(repr('ab'.rjust(5)))  # expect: '   ab'
print(repr('ab'.rjust(5, '0')))  # expect: '000ab'
print(repr('ab'.rjust(0)))  # expect: 'ab'
try:
    'ab'.rjust('x')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
