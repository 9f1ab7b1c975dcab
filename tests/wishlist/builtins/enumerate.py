print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate([])))
# output:
#| [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')] []
e = enumerate(iter('xyz'))
print(next(e))  # expect: (0, 'x')
for i, c in e:
    print(i, c)
# output:
#| 1 y
#| 2 z
print(list(enumerate(iterable='q', start=2 ** 63)))  # expect: [(9223372036854775808, 'q')]
print(iter(e) is e)  # expect: True
try:
    enumerate(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    enumerate()
except TypeError as error:
    print(error)  # expect: enumerate() missing required argument 'iterable'
try:
    enumerate('a', 'b')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    enumerate('a', 1, 2)
except TypeError as error:
    print(error)  # expect: enumerate() takes at most 2 arguments (3 given)
try:
    enumerate('a', foo=1)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for enumerate()
try:
    next(enumerate([]))
except StopIteration as error:
    print(repr(error))  # expect: StopIteration()
