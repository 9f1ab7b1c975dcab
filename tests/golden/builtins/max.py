print(max(1, 3, 2), max([1, 3, 2]), max('hello'), max([1], default=5), max([], default=5), max('a', 'bb', key=len), max([3, -5], key=abs), max((1, 2), (1, 3)))  # expect: 3 3 o 1 5 bb -5 (1, 3)
print(max({'a': 1, 'b': 0}), max(1, 1.0), max(1.0, 1), max([], default=None) is None)  # expect: b 1 1.0 True
try:
    max()
except TypeError as error:
    print(error)  # expect: max expected at least 1 argument, got 0
try:
    max([])
except ValueError as error:
    print(error)  # expect: max() arg is an empty sequence
try:
    max(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    max(1, 'a')
except TypeError as error:
    print(error)  # expect: '>' not supported between instances of 'str' and 'int'
try:
    max(1, 2, default=3)
except TypeError as error:
    print(error)  # expect: Cannot specify a default for max() with multiple positional arguments
try:
    max([1], key=5)
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    max([1], foo=2)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for max()
print(max([1, 2], key=None))  # expect: 2
try:
    max(x for x in ())
except ValueError as error:
    print(error)  # expect: max() arg is an empty sequence
