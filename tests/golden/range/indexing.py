r = range(10, 50, 5)
print(r[0], r[-1], r[3])  # expect: 10 45 25
print(r[2:4], r[::-1], r[::2], r[100:])  # expect: range(20, 30, 5) range(45, 5, -5) range(10, 50, 10) range(50, 50, 5)
try:
    r[8]
except IndexError as error:
    print(error)  # expect: range object index out of range
try:
    r['a']
except TypeError as error:
    print(error)  # expect: range indices must be integers or slices, not str
print(range(10 ** 30)[10 ** 29])  # expect: 100000000000000000000000000000
print(range(10)[-3:])  # expect: range(7, 10)
