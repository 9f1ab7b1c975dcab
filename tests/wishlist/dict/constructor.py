print(dict(), dict(a=1), dict({'x': 1}), dict([('k', 'v')]), dict({'x': 1}, y=2), dict(zip('ab', (1, 2))))
# output:
#| {} {'a': 1} {'x': 1} {'k': 'v'} {'x': 1, 'y': 2} {'a': 1, 'b': 2}
print(dict({'x': 1}, x=2))  # expect: {'x': 2}
print(dict([(1, 2), (1, 3)]))  # expect: {1: 3}
try:
    dict(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    dict([1, 2])
except TypeError as error:
    print(error)  # expect: cannot convert dictionary update sequence element #0 to a sequence
try:
    dict(['ab', 'c'])
except ValueError as error:
    print(error)  # expect: dictionary update sequence element #1 has length 1; 2 is required
try:
    dict({}, {})
except TypeError as error:
    print(error)  # expect: dict expected at most 1 argument, got 2
try:
    dict([([], 1)])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
print(dict(**{'a b': 1}))  # expect: {'a b': 1}
