print(repr('a\tb\tc'.expandtabs()))  # expect: 'a       b       c'
print(repr('01\t012\t0123'.expandtabs(4)))  # expect: '01  012 0123'
print(repr('01\t012\t0123'.expandtabs(tabsize=6)))  # expect: '01    012   0123'
print(repr('a\tb\nc\td'.expandtabs(4)))  # expect: 'a   b\nc   d'
print(repr('a\tb'.expandtabs(0)))  # expect: 'ab'
print(repr('a\tb'.expandtabs(-1)))  # expect: 'ab'
try:
    'a\tb'.expandtabs('4')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
