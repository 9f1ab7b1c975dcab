items = list(range(6))
items[1:3] = ['a', 'b', 'c']
print(items)  # expect: [0, 'a', 'b', 'c', 3, 4, 5]
items[:0] = [-1]
print(items)  # expect: [-1, 0, 'a', 'b', 'c', 3, 4, 5]
items[2:2] = 'xy'
print(items)  # expect: [-1, 0, 'x', 'y', 'a', 'b', 'c', 3, 4, 5]
items[3:] = []
print(items)  # expect: [-1, 0, 'x']
items[:] = range(6)
items[::2] = 'abc'
print(items)  # expect: ['a', 1, 'b', 3, 'c', 5]
try:
    items[::2] = 'ab'
except ValueError as error:
    print(error)  # expect: attempt to assign sequence of size 2 to extended slice of size 3
items[::-1] = range(6)
print(items)  # expect: [5, 4, 3, 2, 1, 0]
try:
    items[1:2] = 5
except TypeError as error:
    print(error)  # expect: can only assign an iterable
try:
    items[::2] = 5
except TypeError as error:
    print(error)  # expect: must assign iterable to extended slice
items[2:4] = (x for x in 'pqr')
print(items)  # expect: [5, 4, 'p', 'q', 'r', 1, 0]
items[1:3] = items
print(items)  # expect: [5, 5, 4, 'p', 'q', 'r', 1, 0, 'q', 'r', 1, 0]
