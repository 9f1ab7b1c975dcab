d = {'a': 1, 1: 'int', (1, 2): 'tuple', None: 'none'}
print(d['a'], d[1], d[1.0], d[True], d[1, 2], d[None])  # expect: 1 int int int tuple none
d['new'] = 1
d['new'] += 5
print(d['new'])  # expect: 6
try:
    d['missing']
except KeyError as error:
    print(repr(error))  # expect: KeyError('missing')
try:
    d[1, 3]
except KeyError as error:
    print(repr(error))  # expect: KeyError((1, 3))
try:
    d[[]]
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
del d['a']
try:
    del d['a']
except KeyError as error:
    print(repr(error))  # expect: KeyError('a')
try:
    d[[]] = 1
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    del d[[]]
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
print('a' in d, 1 in d)  # expect: False True
try:
    [] in d
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
