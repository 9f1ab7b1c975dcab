print(min(1, 3, 2), min([4, 3]), min('hello'), min([], default='none'), min('ccc', 'bb', key=len), min([3, -5], key=lambda x: x * x), min((2, 1), (1, 3)))  # expect: 1 3 e none bb 3 (1, 3)
print(min(True, 1), min(1, True))  # expect: True 1
try:
    min()
except TypeError as error:
    print(error)  # expect: min expected at least 1 argument, got 0
try:
    min([])
except ValueError as error:
    print(error)  # expect: min() arg is an empty sequence
try:
    min(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    min([1, None])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'NoneType' and 'int'
try:
    min(1, 2, default=3)
except TypeError as error:
    print(error)  # expect: Cannot specify a default for min() with multiple positional arguments
