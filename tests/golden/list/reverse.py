items = [1, 2, 3]
items.reverse()
print(items)  # expect: [3, 2, 1]
[].reverse()
try:
    items.reverse(1)
except TypeError as error:
    print(error)  # expect: list.reverse() takes no arguments (1 given)
