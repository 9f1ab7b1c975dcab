"""Views of an OrderedDict have types of their own, and their mapping is the OrderedDict."""
from collections import OrderedDict
from collections.abc import ItemsView, KeysView, ValuesView

d = OrderedDict(a=1, b=2)
print(d.keys(), d.values(), d.items())
# output:
#| odict_keys(['a', 'b']) odict_values([1, 2]) odict_items([('a', 1), ('b', 2)])
print([type(view).__name__ for view in (d.keys(), d.values(), d.items())],
      issubclass(type(d.keys()), type({}.keys())))  # expect: ['odict_keys', 'odict_values', 'odict_items'] True
print(isinstance(d.keys(), KeysView), isinstance(d.values(), ValuesView),
      isinstance(d.items(), ItemsView), isinstance(d.keys(), type({}.keys())))  # expect: True True True True
print(list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))  # expect: ['b', 'a'] [2, 1] [('b', 2), ('a', 1)]
keys, items = d.keys(), d.items()
d['c'] = 3
d.move_to_end('a')
print(keys, len(items), 'c' in keys, ('a', 1) in items, bool(keys))  # expect: odict_keys(['b', 'c', 'a']) 3 True True True
print(sorted(keys & {'a', 'x'}), sorted(keys - ['a']), sorted(keys | {'x'}), keys == {'a', 'b', 'c'},
      keys <= {'a', 'b', 'c', 'd'}, keys.isdisjoint('xyz'), items > {('a', 1)})  # expect: ['a'] ['b', 'c'] ['a', 'b', 'c', 'x'] True True True True
print(keys.mapping, dict(items), [*d.values()], max(d.values()), {**d}, sorted(items)[0])
# output:
#| OrderedDict([('b', 2), ('c', 3), ('a', 1)]) {'b': 2, 'c': 3, 'a': 1} [2, 3, 1] 3 {'b': 2, 'c': 3, 'a': 1} ('a', 1)
for key, value in d.items():
    print(key, value, end=' ')
print()
# output:
#| b 2 c 3 a 1 


class Named(OrderedDict):
    pass


named = Named(x=1)
print(named.keys(), named.items().mapping, OrderedDict.keys(named), dict.keys(named))
# output:
#| odict_keys(['x']) Named([('x', 1)]) odict_keys(['x']) dict_keys(['x'])


class Plain(dict):
    pass


print(Plain(x=1).keys(), OrderedDict().keys(), OrderedDict(a=1).values())  # expect: dict_keys(['x']) odict_keys([]) odict_values([1])
try:
    hash(d.keys())
except TypeError as error:
    print(error)  # expect: unhashable type: 'odict_keys'
d['d'] = d.values()
print(d.values())  # expect: odict_values([2, 3, 1, odict_values([2, 3, 1, ...])])
