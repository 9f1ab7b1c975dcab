items = [3, 1, 2]
items.sort()
print(items)  # expect: [1, 2, 3]
items.sort(reverse=True)
print(items)  # expect: [3, 2, 1]
words = ['banana', 'Apple', 'cherry', 'date']
words.sort(key=str.lower)
print(words)  # expect: ['Apple', 'banana', 'cherry', 'date']
words.sort(key=len, reverse=True)
print(words)  # expect: ['banana', 'cherry', 'Apple', 'date']
pairs = [(1, 'b'), (0, 'x'), (1, 'a'), (0, 'c')]
pairs.sort(key=lambda p: p[0])
print(pairs)  # expect: [(0, 'x'), (0, 'c'), (1, 'b'), (1, 'a')]
print([2, 1].sort())  # expect: None
mixed = [1, 'a', 2]
try:
    mixed.sort()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'int'
print(sorted(mixed, key=str))  # expect: [1, 2, 'a']
try:
    [1].sort(str)
except TypeError as error:
    print(error)  # expect: sort() takes no positional arguments
try:
    [1].sort(key=1)
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    [3, 1].sort(reverse='yes')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    [1].sort(cmp=1)
except TypeError as error:
    print(error)  # expect: 'cmp' is an invalid keyword argument for sort()
try:
    [None, None].sort()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'NoneType' and 'NoneType'
[1, 2.5, True, 0].sort()
