t = (1, 2, 3, 4)
print(t[0], t[-1], t[1:3], t[::-1], t[:0])  # expect: 1 4 (2, 3) (4, 3, 2, 1) ()
try:
    t[4]
except IndexError as error:
    print(error)  # expect: tuple index out of range
try:
    t['a']
except TypeError as error:
    print(error)  # expect: tuple indices must be integers or slices, not str
try:
    t[::0]
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
print(len(t), max(t), sum(t))  # expect: 4 4 10
