# Lazy iterators that have their next item at once give what their steps give.
from itertools import islice, cycle, accumulate, pairwise, zip_longest, count, repeat, chain
show = print
show(list(islice(range(20), 3, 15, 4)), list(islice('abcdefgh', 0, None, 3)), list(islice(iter([]), 3)))  # expect: [3, 7, 11] ['a', 'd', 'g'] []
it = iter(range(10))
show(list(islice(it, 3)), list(it))  # expect: [0, 1, 2] [3, 4, 5, 6, 7, 8, 9]
c = cycle('ab')
show([next(c) for _ in range(5)])  # expect: ['a', 'b', 'a', 'b', 'a']
show(list(zip(range(7), cycle([1, 2, 3]))))  # expect: [(0, 1), (1, 2), (2, 3), (3, 1), (4, 2), (5, 3), (6, 1)]
show(list(accumulate([1, 2, 3])), list(accumulate([1, 2.5, 3])), list(accumulate([1.5, 2.5])), list(accumulate([2 ** 62, 2 ** 62, 1, 2])), list(accumulate('abc')), list(accumulate([1, 2, 3], initial=10)), list(accumulate([], initial=3)), list(accumulate([])))
# output:
#| [1, 3, 6] [1, 3.5, 6.5] [1.5, 4.0] [4611686018427387904, 9223372036854775808, 9223372036854775809, 9223372036854775811] ['a', 'ab', 'abc'] [10, 11, 13, 16] [3] []



class F:

    def __init__(s, v):
        s.v = v

    def __add__(s, o):
        return F(s.v + getattr(o, 'v', o))

    def __radd__(s, o):
        return F(s.v + o)

    def __repr__(s):
        return f'F{s.v}'
show(list(accumulate([1, 2, F(3), 4, F(5)])))  # expect: [1, 3, F6, F10, F15]
try:
    print(list(accumulate([1, 'a', 3])))
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
a = accumulate([1, 'a', 3])
print(next(a))  # expect: 1
try:
    next(a)
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
print(list(a))  # expect: [4]
show(list(pairwise([1, 2, 3, 4])), list(pairwise('a')), list(pairwise([])))  # expect: [(1, 2), (2, 3), (3, 4)] [] []
for a, b in pairwise(range(5)):
    show(a, b)
# output:
#| 0 1
#| 1 2
#| 2 3
#| 3 4
show(list(zip_longest([1, 2, 3], [4], 'xyzw', fillvalue=0)), list(zip_longest()), list(zip_longest([], [])), list(zip_longest([1], [])))
# output:
#| [(1, 4, 'x'), (2, 0, 'y'), (3, 0, 'z'), (0, 0, 'w')] [] [] [(1, None)]
for a, b in zip_longest([1, 2, 3], 'ab'):
    show(a, b)
# output:
#| 1 a
#| 2 b
#| 3 None
it = iter([1, 2, 3, 4, 5])
show(list(zip(it, cycle([0]))), list(it))  # expect: [(1, 0), (2, 0), (3, 0), (4, 0), (5, 0)] []
it = iter([1, 2, 3, 4, 5])
z = zip(it, islice(cycle([0]), 2))
show(list(z), list(it))  # expect: [(1, 0), (2, 0)] [4, 5]
it = iter([1, 2, 3, 4, 5])
z = zip(cycle([7]), it)
show(list(z))  # expect: [(7, 1), (7, 2), (7, 3), (7, 4), (7, 5)]
show(list(zip(count(5), 'abc', repeat(1))))  # expect: [(5, 'a', 1), (6, 'b', 1), (7, 'c', 1)]
show(next(enumerate(cycle([1]))))  # expect: (0, 1)
x = islice(iter([1, 2, 3]), 2)
show(next(x), next(x), next(x, 'e'), next(x, 'e'))  # expect: 1 2 e e
l = [1, 2, 3]
p = pairwise(l)
show(next(p))  # expect: (1, 2)
l.append(4)
show(list(p))  # expect: [(2, 3), (3, 4)]
l.append(5)
show(list(p))  # expect: []
l = [1, 2, 3]
p = accumulate(l)
show(list(p))  # expect: [1, 3, 6]
l.append(4)
show(list(p))  # expect: []
d = {1: 2, 3: 4}
try:
    for k in islice(d, 5):
        d[k + 10] = 1
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
g = (v for v in [1, 2, 3, 4])
show(list(zip(g, cycle('ab'))), list(islice((v for v in range(9)), 1, 7, 2)), list(pairwise((v for v in range(4)))), list(accumulate((v for v in range(4)))), list(zip_longest((v for v in range(3)), [1])))
# output:
#| [(1, 'a'), (2, 'b'), (3, 'a'), (4, 'b')] [1, 3, 5] [(0, 1), (1, 2), (2, 3)] [0, 1, 3, 6] [(0, 1), (1, None), (2, None)]



class Z(zip):
    pass
show(list(Z([1, 2], [3, 4])), [a + b for a, b in Z([1, 2], [3, 4])])  # expect: [(1, 3), (2, 4)] [4, 6]



def deep():
    x = iter(range(5))
    for _ in range(300):
        x = islice(x, 5)
    return list(x)
try:
    show(deep())  # expect: [0, 1, 2, 3, 4]
except RecursionError as e:
    print('rec')
import copy
show(list(chain(islice(range(4), 2), pairwise('abc'))), sum(islice(count(), 10)), 3 in islice(count(), 10), max(accumulate([1, 2, 3])), dict(pairwise('abcd')), [*islice(cycle('xy'), 5)])
# output:
#| [0, 1, ('a', 'b'), ('b', 'c')] 45 True 6 {'a': 'b', 'b': 'c', 'c': 'd'} ['x', 'y', 'x', 'y', 'x']
class Zipped(zip):
    pass


one = iter([1, 2, 3])
try:
    print(list(Zipped(one, one, strict=True)))
except ValueError as error:
    print(error)  # expect: zip() argument 2 is shorter than argument 1
one = iter([1, 2, 3])
show(list(Zipped(one, one)), list(one), list(zip_longest(*[iter('abc')] * 2)))  # expect: [(1, 2)] [] [('a', 'b'), ('c', None)]
