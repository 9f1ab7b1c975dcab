print(sorted([3, 1, 2]), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted([1, 3, 2], reverse=True), sorted(['b', 'A'], key=str.lower), sorted([]), sorted((x * -1 for x in range(3))))
# output:
#| [1, 2, 3] ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [3, 2, 1] ['A', 'b'] [] [-2, -1, 0]
print(sorted([(1, 'z'), (1, 'a'), (0, 'm')]), sorted([0.5, True, 0, -1]))  # expect: [(0, 'm'), (1, 'a'), (1, 'z')] [-1, 0, 0.5, True]
try:
    sorted([1, 'a'])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'int'
try:
    sorted(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    sorted([1], 5)
except TypeError as error:
    print(error)  # expect: sorted expected 1 argument, got 2
try:
    sorted()
except TypeError as error:
    print(error)  # expect: sorted expected 1 argument, got 0
try:
    sorted([1], key=5)
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    sorted([1, 2], foo=1)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for sort()
print(sorted([3, 1], key=None, reverse=False))  # expect: [1, 3]
original = [2, 1]
print(sorted(original), original)  # expect: [1, 2] [2, 1]
