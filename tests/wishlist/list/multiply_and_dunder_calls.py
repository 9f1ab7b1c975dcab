print([1, 2].__len__())  # expect: 2
print([1, 2].__contains__(2))  # expect: True
print([1, 2].__getitem__(slice(0, 1)))  # expect: [1]
items = [1, 2]
items.__setitem__(0, 'x')
items.__delitem__(1)
print(items)  # expect: ['x']
print(items.__iadd__([5]))  # expect: ['x', 5]
print(items.__add__([6]))  # expect: ['x', 5, 6]
print(list(items.__iter__()))  # expect: ['x', 5]
print(list(items.__reversed__()))  # expect: [5, 'x']
list.append(items, 7)
print(items)  # expect: ['x', 5, 7]
try:
    list.append(1, 2)
except TypeError as error:
    print(error)  # expect: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
try:
    list.append()
except TypeError as error:
    print(error)  # expect: unbound method list.append() needs an argument
