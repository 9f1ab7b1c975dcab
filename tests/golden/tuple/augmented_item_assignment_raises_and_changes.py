t = ([1], 2)
try:
    t[0] += [3]
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 3], 2)
