print(repr('test_name'.removeprefix('test_')))  # expect: 'name'
print(repr('name'.removeprefix('test_')))  # expect: 'name'
print(repr('aaa'.removeprefix('a')))  # expect: 'aa'
print(repr('abc'.removeprefix('')))  # expect: 'abc'
try:
    'abc'.removeprefix(1)
except TypeError as error:
    print(error)  # expect: removeprefix() argument must be str, not int
