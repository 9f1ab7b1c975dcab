s = {1, 2, 3, 4}
s.difference_update([1], {2})
print(s)  # expect: {3, 4}
s -= {3}
print(s)  # expect: {4}
try:
    s -= [4]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for -=: 'set' and 'list'
