print(list(zip('ab', [1, 2])), list(zip('abc', [1])), list(zip()), list(zip('ab')), dict(zip('ab', range(2))), list(zip(*[(1, 2), (3, 4)])))
# output:
#| [('a', 1), ('b', 2)] [('a', 1)] [] [('a',), ('b',)] {'a': 0, 'b': 1} [(1, 3), (2, 4)]
print(list(zip('ab', [1, 2], strict=True)))  # expect: [('a', 1), ('b', 2)]
try:
    list(zip('ab', [1], strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is shorter than argument 1
try:
    list(zip('a', [1, 2], strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is longer than argument 1
try:
    list(zip('ab', 'cd', 'e', strict=True))
except ValueError as error:
    print(error)  # expect: zip() argument 3 is shorter than arguments 1-2
z = zip(iter([1, 2, 3]), iter([4]))
print(next(z))  # expect: (1, 4)
print(list(z))  # expect: []
a, b = iter([1, 2, 3]), iter([4])
print(list(zip(a, b)))  # expect: [(1, 4)]
print(next(a))  # expect: 3
try:
    zip(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    zip('a', 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    zip('a', foo=1)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for zip()
