d = {'a': 1}
print(d.__len__(), d.__contains__('a'), d.__getitem__('a'))  # expect: 1 True 1
d.__setitem__('b', 2)
d.__delitem__('a')
print(d)  # expect: {'b': 2}
print(list(d.__iter__()))  # expect: ['b']
print(dict.get(d, 'b'))  # expect: 2
try:
    dict.__getitem__(d, 'zz')
except KeyError as error:
    print(repr(error))  # expect: KeyError('zz')
