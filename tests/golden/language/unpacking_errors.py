try:
    a, b = 1, 2, 3
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
try:
    a, b = [1]
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 2, got 1)
try:
    a, b = 5
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    a, b, *c = [1]
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected at least 2, got 1)
try:
    a, b = 'abc'
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
try:
    a, b = None
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable NoneType object
try:
    a, b = ()
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 2, got 0)
try:
    [a] = []
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 1, got 0)
try:
    a, b, c = (1, 2)
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 3, got 2)
try:
    *a, b, c = (1,)
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected at least 2, got 1)
try:
    a, b = {1, 2, 3}
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
try:
    a, b = iter([1])
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 2, got 1)
try:
    a, b = range(10)
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
try:
    (a, b), c = [1, 2], 3, 4
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
def two():
    yield 1
    yield 2
try:
    a, b, c = two()
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 3, got 2)
