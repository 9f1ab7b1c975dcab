items = list(range(10))
print(items[2:5], items[:3], items[7:], items[::3], items[::-2], items[-2:])
# output:
#| [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 3, 6, 9] [9, 7, 5, 3, 1] [8, 9]
print(items[5:2], items[100:], items[-100:2])  # expect: [] [] [0, 1]
print(items[:]  is items)  # expect: False
try:
    items[::0]
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
try:
    items['a':]
except TypeError as error:
    print(error)  # expect: slice indices must be integers or None or have an __index__ method
