s = {1}
s.update([2], (3,), range(4, 6))
s |= {9}
print(s)  # expect: {1, 2, 3, 4, 5, 9}
try:
    s.update(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    s |= [1]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |=: 'set' and 'list'
s.update()
