d = {'a': 1, 'b': 2}
print(d.items())  # expect: dict_items([('a', 1), ('b', 2)])
items = d.items()
d['c'] = 3
print(items)  # expect: dict_items([('a', 1), ('b', 2), ('c', 3)])
print(len(items), ('a', 1) in items, ('a', 2) in items, 'a' in items)  # expect: 3 True False False
print(list(reversed(items)))  # expect: [('c', 3), ('b', 2), ('a', 1)]
print(items & {('a', 1)})  # expect: {('a', 1)}
print(sorted(items | {('z', 9)}))  # expect: [('a', 1), ('b', 2), ('c', 3), ('z', 9)]
print(sorted(items - {('a', 1)}))  # expect: [('b', 2), ('c', 3)]
print(sorted(items ^ {('a', 1), ('q', 0)}))  # expect: [('b', 2), ('c', 3), ('q', 0)]
print(items.isdisjoint([('zz', 1)]))  # expect: True
print(items == {'a': 1, 'b': 2, 'c': 3}.items())  # expect: True
for key, value in d.items():
    print(key, value)
# output:
#| a 1
#| b 2
#| c 3
try:
    items[0]
except TypeError as error:
    print(error)  # expect: 'dict_items' object is not subscriptable
try:
    d.items(1)
except TypeError as error:
    print(error)  # expect: dict.items() takes no arguments (1 given)
