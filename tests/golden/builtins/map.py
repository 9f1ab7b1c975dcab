print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(int, '123')), list(map(max, 'ab', 'ba', 'zz')))  # expect: ['1', '2'] [11, 22] [1, 2, 3] ['z', 'z']
m = map(lambda x: print('call', x) or x * 2, [1, 2])
print(next(m))
# output:
#| call 1
#| 2
print(iter(m) is m)  # expect: True
print(list(m))
# output:
#| call 2
#| [4]
try:
    map(str)
except TypeError as error:
    print(error)  # expect: map() must have at least two arguments.
try:
    map()
except TypeError as error:
    print(error)  # expect: map() must have at least two arguments.
try:
    map(str, 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    list(map(5, [1]))
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    list(map(int, ['x']))
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: 'x'
try:
    list(map(lambda: 1, [1]))
except TypeError as error:
    print(error)  # expect: <lambda>() takes 0 positional arguments but 1 was given
