d = {'a': 1, 'b': 2}
values = d.values()
print(values)  # expect: dict_values([1, 2])
d['a'] = 9
print(list(values), len(values), 9 in values, sum(values))  # expect: [9, 2] 2 True 11
print(list(reversed(values)))  # expect: [2, 9]
print(d.values() == d.values())  # expect: False
try:
    values[0]
except TypeError as error:
    print(error)  # expect: 'dict_values' object is not subscriptable
