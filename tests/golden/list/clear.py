items = [1, 2, 3]
alias = items
items.clear()
print(items, alias)  # expect: [] []
try:
    items.clear(1)
except TypeError as error:
    print(error)  # expect: list.clear() takes no arguments (1 given)
