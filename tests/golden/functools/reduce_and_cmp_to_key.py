# reduce and cmp_to_key, with what goes wrong
from functools import cmp_to_key, reduce

def words():
    yield 'a'
    yield 'b'

for args in [(lambda a, b: a, 1), (lambda a, b: a, []), (1, [1, 2]), (), (lambda a, b: a * 10 + b, [1, 2, 3]),
             (lambda a, b: a + b, (x for x in range(5)), 100), (max, range(4)), (max, words()), (1, [7])]:
    try:
        print(reduce(*args))
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError reduce() arg 2 must support iteration
#| TypeError reduce() of empty iterable with no initial value
#| TypeError 'int' object is not callable
#| TypeError reduce expected at least 2 arguments, got 0
#| 123
#| 110
#| 3
#| b
#| 7

def stops(a, b):
    if b == 3:
        raise KeyError(b)
    return b

left = iter(range(6))
try:
    reduce(stops, left)
except KeyError as error:
    print(error, list(left))  # expect: 3 [4, 5]
key = cmp_to_key(lambda a, b: b - a)
print(sorted([3, 1, 2], key=key), key(1).obj, key(obj=4) < key(3), key(1) == key(1), max([1, 5, 3], key=key))  # expect: [3, 2, 1] 1 True True 1
for attempt in (lambda: cmp_to_key(1)(2) < 3, lambda: cmp_to_key(), lambda: cmp_to_key(mycmp=max)(3) == 4,
                lambda: hash(key(1)), lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: None))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError other argument must be K instance
#| TypeError cmp_to_key() missing required argument 'mycmp' (pos 1)
#| TypeError other argument must be K instance
#| TypeError unhashable type: 'functools.KeyWrapper'
#| TypeError '<' not supported between instances of 'NoneType' and 'int'
