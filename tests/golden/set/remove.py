s = {1, 2}
s.remove(1)
print(s)  # expect: {2}
try:
    s.remove(9)
except KeyError as error:
    print(repr(error))  # expect: KeyError(9)
try:
    s.remove('x')
except KeyError as error:
    print(repr(error))  # expect: KeyError('x')
try:
    s.remove([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
