items = [10, 20, 30]
print(items[0], items[-1], items[True])  # expect: 10 30 20
try:
    items[3]
except IndexError as error:
    print(error)  # expect: list index out of range
try:
    items[-4]
except IndexError as error:
    print(error)  # expect: list index out of range
try:
    items['a']
except TypeError as error:
    print(error)  # expect: list indices must be integers or slices, not str
try:
    items[1.0]
except TypeError as error:
    print(error)  # expect: list indices must be integers or slices, not float
items[0] = 'x'
items[-1] += 5
print(items)  # expect: ['x', 20, 35]
try:
    items[3] = 1
except IndexError as error:
    print(error)  # expect: list assignment index out of range
try:
    items['a'] = 1
except TypeError as error:
    print(error)  # expect: list indices must be integers or slices, not str
del items[0]
print(items)  # expect: [20, 35]
try:
    del items[7]
except IndexError as error:
    print(error)  # expect: list assignment index out of range
try:
    del items['a']
except TypeError as error:
    print(error)  # expect: list indices must be integers or slices, not str
