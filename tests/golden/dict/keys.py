d = {'a': 1, 'b': 2}
keys = d.keys()
print(keys)  # expect: dict_keys(['a', 'b'])
d['c'] = 3
print(list(keys), len(keys), 'c' in keys)  # expect: ['a', 'b', 'c'] 3 True
print(list(reversed(keys)))  # expect: ['c', 'b', 'a']
print(keys & {'a', 'zz'})  # expect: {'a'}
print(sorted(keys | ['q']))  # expect: ['a', 'b', 'c', 'q']
print(sorted(keys - {'a'}))  # expect: ['b', 'c']
print(sorted(keys ^ {'a', 'q'}))  # expect: ['b', 'c', 'q']
print(keys.isdisjoint({'q'}), keys.isdisjoint(['a']))  # expect: True False
print(keys == {'a', 'b', 'c'})  # expect: True
print(keys <= {'a', 'b', 'c', 'd'}, keys > {'a'})  # expect: True True
print({1} | {2: 0}.keys())  # expect: {1, 2}
try:
    keys[0]
except TypeError as error:
    print(error)  # expect: 'dict_keys' object is not subscriptable
try:
    keys.append('x')
except AttributeError as error:
    print(error)  # expect: 'dict_keys' object has no attribute 'append'
try:
    keys & 5
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
