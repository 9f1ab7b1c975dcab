print(repr('ab'.ljust(5) + '|'))  # expect: 'ab   |'
print(repr('ab'.ljust(5, '.')))  # expect: 'ab...'
print(repr('ab'.ljust(1)))  # expect: 'ab'
try:
    'ab'.ljust(5, '')
except TypeError as error:
    print(error)  # expect: The fill character must be exactly one character long
