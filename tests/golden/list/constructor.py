print(list(), list('ab'), list((1, 2)), list(range(3)), list({'a': 1}), list([]))  # expect: [] ['a', 'b'] [1, 2] [0, 1, 2] ['a'] []
print(list(x for x in 'xy'))  # expect: ['x', 'y']
try:
    list(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    list(1, 2)
except TypeError as error:
    print(error)  # expect: list expected at most 1 argument, got 2
try:
    list(iterable=[1])
except TypeError as error:
    print(error)  # expect: list() takes no keyword arguments
