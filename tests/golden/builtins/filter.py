print(list(filter(None, [0, 1, '', 'a', None])), list(filter(str.isdigit, 'a1b2')), list(filter(lambda x: x % 2, range(6))))  # expect: [1, 'a'] ['1', '2'] [1, 3, 5]
f = filter(lambda x: print('test', x) or x, [0, 5, 6])
print(next(f))
# output:
#| test 0
#| test 5
#| 5
print(iter(f) is f)  # expect: True
print(list(f))
# output:
#| test 6
#| [6]
try:
    filter(None)
except TypeError as error:
    print(error)  # expect: filter expected 2 arguments, got 1
try:
    filter(None, 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    list(filter(5, [1]))
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    filter()
except TypeError as error:
    print(error)  # expect: filter expected 2 arguments, got 0
def bad(x):
    raise KeyError(x)
try:
    list(filter(bad, [1]))
except KeyError as error:
    print(repr(error))  # expect: KeyError(1)
