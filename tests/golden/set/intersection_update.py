s = {1, 2, 3}
s.intersection_update([2, 3], [3])
print(s)  # expect: {3}
s &= {3, 4}
print(s)  # expect: {3}
try:
    s &= [3]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for &=: 'set' and 'list'
