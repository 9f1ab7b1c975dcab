items = []
items.append(1)
items.append([2])
print(items)  # expect: [1, [2]]
items.append(items)
print(items)  # expect: [1, [2], [...]]
print([].append(1))  # expect: None
try:
    [].append()
except TypeError as error:
    print(error)  # expect: list.append() takes exactly one argument (0 given)
try:
    [].append(1, 2)
except TypeError as error:
    print(error)  # expect: list.append() takes exactly one argument (2 given)
try:
    [].append(x=1)
except TypeError as error:
    print(error)  # expect: list.append() takes no keyword arguments
