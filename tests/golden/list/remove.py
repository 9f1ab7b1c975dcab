items = [1, 2, 1, 3]
items.remove(1)
print(items)  # expect: [2, 1, 3]
try:
    items.remove(9)
except ValueError as error:
    print(error)  # expect: list.remove(x): x not in list
try:
    items.remove()
except TypeError as error:
    print(error)  # expect: list.remove() takes exactly one argument (0 given)
