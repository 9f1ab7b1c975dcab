d = {'a': 1, 'b': 2}
print(d.pop('a'))  # expect: 1
print(repr(d.pop('zz', 'default')))  # expect: 'default'
print(d.pop('zz', None))  # expect: None
print(d)  # expect: {'b': 2}
try:
    d.pop('zz')
except KeyError as error:
    print(repr(error))  # expect: KeyError('zz')
try:
    d.pop()
except TypeError as error:
    print(error)  # expect: pop expected at least 1 argument, got 0
try:
    d.pop([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    {}.pop('a', 1, 2)
except TypeError as error:
    print(error)  # expect: pop expected at most 2 arguments, got 3
