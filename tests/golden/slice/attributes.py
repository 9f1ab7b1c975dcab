s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step)  # expect: slice(1, 10, 2) 1 10 2
print(slice(5), slice(None), slice('a', [1]))
# output:
#| slice(None, 5, None) slice(None, None, None) slice('a', [1], None)
print(s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10))  # expect: (1, 5, 2) (3, -1, -1) (7, 10, 1)
print(slice(1) == slice(None, 1), slice(1) == slice(2))  # expect: True False
try:
    slice()
except TypeError as error:
    print(error)  # expect: slice expected at least 1 argument, got 0
try:
    slice(1, 2, 3, 4)
except TypeError as error:
    print(error)  # expect: slice expected at most 3 arguments, got 4
try:
    hash(slice(1))
except TypeError as error:
    print(error)  # expect: unhashable type: 'slice'
try:
    s.start = 3
except AttributeError as error:
    print(error)  # expect: readonly attribute
try:
    s.indices(-1)
except ValueError as error:
    print(error)  # expect: length should not be negative
try:
    s.indices('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    slice(1, 2, 0).indices(5)
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
class Show:
    def __getitem__(self, key):
        return key
print(Show()[1:2], Show()[::3], Show()[1, 2:3], Show()[...])
# output:
#| slice(1, 2, None) slice(None, None, 3) (1, slice(2, 3, None)) Ellipsis
print(slice(1, 2) < slice(1, 3))  # expect: True
