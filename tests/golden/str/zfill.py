print(repr('42'.zfill(5)))  # expect: '00042'
print(repr('-42'.zfill(5)))  # expect: '-0042'
print(repr('+42'.zfill(5)))  # expect: '+0042'
print(repr('--4'.zfill(6)))  # expect: '-000-4'
print(repr(''.zfill(3)))  # expect: '000'
print(repr('abc'.zfill(2)))  # expect: 'abc'
try:
    'abc'.zfill('2')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
