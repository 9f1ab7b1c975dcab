items = [1, [2]]
other = items.copy()
other.append(3)
other[1].append('shared')
print(items, other)  # expect: [1, [2, 'shared']] [1, [2, 'shared'], 3]
print(items is other, items[1] is other[1])  # expect: False True
try:
    items.copy(1)
except TypeError as error:
    print(error)  # expect: list.copy() takes no arguments (1 given)
