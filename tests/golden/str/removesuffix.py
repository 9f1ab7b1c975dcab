print(repr('name.py'.removesuffix('.py')))  # expect: 'name'
print(repr('name'.removesuffix('.py')))  # expect: 'name'
print(repr('abc'.removesuffix('')))  # expect: 'abc'
try:
    'abc'.removesuffix(())
except TypeError as error:
    print(error)  # expect: removesuffix() argument must be str, not tuple
