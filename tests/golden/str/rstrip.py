print(repr('  ab \n'.rstrip()))  # expect: '  ab'
print(repr('abxyx'.rstrip('xy')))  # expect: 'ab'
try:
    'ab'.rstrip(b'b')
except TypeError as error:
    print(error)  # expect: rstrip arg must be None or str
