print(range(5), range(1, 5), range(1, 10, 2), range(0), range(5, 1), range(True))
# output:
#| range(0, 5) range(1, 5) range(1, 10, 2) range(0, 0) range(5, 1) range(0, 1)
print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(-3)))  # expect: [0, 1, 2, 3, 4] [2, 5] [5, 3, 1] []
try:
    range()
except TypeError as error:
    print(error)  # expect: range expected at least 1 argument, got 0
try:
    range(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    range('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    range(1, 2, 0)
except ValueError as error:
    print(error)  # expect: range() arg 3 must not be zero
try:
    range(1, 2, 3, 4)
except TypeError as error:
    print(error)  # expect: range expected at most 3 arguments, got 4
try:
    range(stop=5)
except TypeError as error:
    print(error)  # expect: range() takes no keyword arguments
class Index:
    def __index__(self):
        return 3
print(range(Index()))  # expect: range(0, 3)
