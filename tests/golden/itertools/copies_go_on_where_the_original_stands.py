"""`copy` and `deepcopy` of an iterator that has given something already."""
import copy
from fractions import Fraction
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress,
                       count, cycle, dropwhile, filterfalse, groupby, islice, pairwise,
                       permutations, product, repeat, starmap, takewhile, tee, zip_longest)


def small(n):
    return n < 4


MAKERS = [
    lambda: count(3), lambda: count(3, 2), lambda: count(1.5), lambda: count(Fraction(1, 2), 1),
    lambda: cycle('abc'), lambda: repeat('x', 4), lambda: accumulate([1, 2, 3, 4]),
    lambda: accumulate([1, 2, 3, 4], max), lambda: accumulate([1, 2], initial=10),
    lambda: chain([1, 2], 'ab', (5,)), lambda: chain.from_iterable([[1, 2], [3]]),
    lambda: compress('abcdef', [1, 0, 1, 0, 1, 1]), lambda: dropwhile(small, range(8)),
    lambda: takewhile(small, range(8)), lambda: filterfalse(small, range(8)),
    lambda: starmap(pow, [(2, 2), (3, 2), (2, 5)]), lambda: islice([1, 2, 3, 4, 5], 1, 4),
    lambda: product('ab', [1, 2]), lambda: product('ab', repeat=2), lambda: permutations('abc', 2),
    lambda: combinations('abcd', 2), lambda: combinations_with_replacement('abc', 2),
    lambda: zip_longest('ab', [1], 'xyz', fillvalue='-'), lambda: tee([1, 2, 3])[0],
    lambda: map(abs, [-1, -2, -3]), lambda: filter(None, [1, 0, 2, 3]),
    lambda: zip('abc', [1, 2, 3]), lambda: enumerate('abc', 5), lambda: iter([1, 2, 3]),
    lambda: iter('abc'), lambda: iter((1, 2, 3)), lambda: iter(b'abc'), lambda: iter(range(4)),
    lambda: iter(range(10 ** 20, 10 ** 20 + 3)), lambda: reversed([1, 2, 3]),
    lambda: iter({1: 2, 3: 4, 5: 6}), lambda: iter({1: 2, 3: 4}.items()),
    lambda: reversed({1: 2, 3: 4}.values()), lambda: iter({7, 8, 9}),
    lambda: enumerate(map(str, [7, 8, 9])),
]


def rest(iterator):
    return list(islice(iterator, 6))


for make in MAKERS:
    iterator = make()
    first = next(iterator)
    deep = copy.deepcopy(iterator)
    print(type(iterator).__name__, first, type(deep).__name__, rest(deep), rest(iterator), end=' ')
    iterator = make()
    next(iterator)
    shallow = copy.copy(iterator)
    print(type(shallow).__name__, rest(shallow), rest(iterator))
# output:
#| count 3 count [4, 5, 6, 7, 8, 9] [4, 5, 6, 7, 8, 9] count [4, 5, 6, 7, 8, 9] [4, 5, 6, 7, 8, 9]
#| count 3 count [5, 7, 9, 11, 13, 15] [5, 7, 9, 11, 13, 15] count [5, 7, 9, 11, 13, 15] [5, 7, 9, 11, 13, 15]
#| count 1.5 count [2.5, 3.5, 4.5, 5.5, 6.5, 7.5] [2.5, 3.5, 4.5, 5.5, 6.5, 7.5] count [2.5, 3.5, 4.5, 5.5, 6.5, 7.5] [2.5, 3.5, 4.5, 5.5, 6.5, 7.5]
#| count 1/2 count [Fraction(3, 2), Fraction(5, 2), Fraction(7, 2), Fraction(9, 2), Fraction(11, 2), Fraction(13, 2)] [Fraction(3, 2), Fraction(5, 2), Fraction(7, 2), Fraction(9, 2), Fraction(11, 2), Fraction(13, 2)] count [Fraction(3, 2), Fraction(5, 2), Fraction(7, 2), Fraction(9, 2), Fraction(11, 2), Fraction(13, 2)] [Fraction(3, 2), Fraction(5, 2), Fraction(7, 2), Fraction(9, 2), Fraction(11, 2), Fraction(13, 2)]
#| cycle a cycle ['b', 'c', 'a', 'b', 'c', 'a'] ['b', 'c', 'a', 'b', 'c', 'a'] cycle ['b', 'c', 'a', 'b', 'c', 'a'] ['a', 'b', 'c', 'a', 'b', 'c']
#| repeat x repeat ['x', 'x', 'x'] ['x', 'x', 'x'] repeat ['x', 'x', 'x'] ['x', 'x', 'x']
#| accumulate 1 accumulate [3, 6, 10] [3, 6, 10] accumulate [3, 6, 10] []
#| accumulate 1 accumulate [2, 3, 4] [2, 3, 4] accumulate [2, 3, 4] []
#| accumulate 10 accumulate [11, 13] [11, 13] accumulate [11, 13] []
#| chain 1 chain [2, 'a', 'b', 5] [2, 'a', 'b', 5] chain [2, 'a', 'b', 5] []
#| chain 1 chain [2, 3] [2, 3] chain [2, 3] []
#| compress a compress ['c', 'e', 'f'] ['c', 'e', 'f'] compress ['c', 'e', 'f'] []
#| dropwhile 4 dropwhile [5, 6, 7] [5, 6, 7] dropwhile [5, 6, 7] []
#| takewhile 0 takewhile [1, 2, 3] [1, 2, 3] takewhile [1, 2, 3] []
#| filterfalse 4 filterfalse [5, 6, 7] [5, 6, 7] filterfalse [5, 6, 7] []
#| starmap 4 starmap [9, 32] [9, 32] starmap [9, 32] []
#| islice 2 islice [3, 4] [3, 4] islice [3, 4] [5]
#| product ('a', 1) product [('a', 2), ('b', 1), ('b', 2)] [('a', 2), ('b', 1), ('b', 2)] product [('a', 2), ('b', 1), ('b', 2)] [('a', 2), ('b', 1), ('b', 2)]
#| product ('a', 'a') product [('a', 'b'), ('b', 'a'), ('b', 'b')] [('a', 'b'), ('b', 'a'), ('b', 'b')] product [('a', 'b'), ('b', 'a'), ('b', 'b')] [('a', 'b'), ('b', 'a'), ('b', 'b')]
#| permutations ('a', 'b') permutations [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] permutations [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')] [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#| combinations ('a', 'b') combinations [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] combinations [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
#| combinations_with_replacement ('a', 'a') combinations_with_replacement [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] combinations_with_replacement [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#| zip_longest ('a', 1, 'x') zip_longest [('b', '-', 'y'), ('-', '-', 'z')] [('b', '-', 'y'), ('-', '-', 'z')] zip_longest [('b', '-', 'y'), ('-', '-', 'z')] []
#| _tee 1 _tee [2, 3] [2, 3] _tee [2, 3] [2, 3]
#| map 1 map [2, 3] [2, 3] map [2, 3] []
#| filter 1 filter [2, 3] [2, 3] filter [2, 3] []
#| zip ('a', 1) zip [('b', 2), ('c', 3)] [('b', 2), ('c', 3)] zip [('b', 2), ('c', 3)] []
#| enumerate (5, 'a') enumerate [(6, 'b'), (7, 'c')] [(6, 'b'), (7, 'c')] enumerate [(6, 'b'), (7, 'c')] []
#| list_iterator 1 list_iterator [2, 3] [2, 3] list_iterator [2, 3] [2, 3]
#| str_ascii_iterator a str_ascii_iterator ['b', 'c'] ['b', 'c'] str_ascii_iterator ['b', 'c'] ['b', 'c']
#| tuple_iterator 1 tuple_iterator [2, 3] [2, 3] tuple_iterator [2, 3] [2, 3]
#| bytes_iterator 97 bytes_iterator [98, 99] [98, 99] bytes_iterator [98, 99] [98, 99]
#| range_iterator 0 range_iterator [1, 2, 3] [1, 2, 3] range_iterator [1, 2, 3] [1, 2, 3]
#| longrange_iterator 100000000000000000000 longrange_iterator [100000000000000000001, 100000000000000000002] [100000000000000000001, 100000000000000000002] longrange_iterator [100000000000000000001, 100000000000000000002] [100000000000000000001, 100000000000000000002]
#| list_reverseiterator 3 list_reverseiterator [2, 1] [2, 1] list_reverseiterator [2, 1] [2, 1]
#| dict_keyiterator 1 list_iterator [3, 5] [3, 5] list_iterator [3, 5] [3, 5]
#| dict_itemiterator (1, 2) list_iterator [(3, 4)] [(3, 4)] list_iterator [(3, 4)] [(3, 4)]
#| dict_reversevalueiterator 4 list_iterator [2] [2] list_iterator [2] [2]
#| set_iterator 8 list_iterator [9, 7] [9, 7] list_iterator [9, 7] [9, 7]
#| enumerate (0, '7') enumerate [(1, '8'), (2, '9')] [(1, '8'), (2, '9')] enumerate [(1, '8'), (2, '9')] []
for make in MAKERS:
    iterator = make()
    print(rest(copy.deepcopy(iterator)) == rest(iterator), end=' ')
print()
# output:
#| True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True 

# A deep copy has copies of what the iterator holds, a shallow one has the same.
items = [[1], [2]]
iterator = iter(items)
shallow, deep = copy.copy(iterator), copy.deepcopy(iterator)
items.append([3])
print(list(shallow), list(deep), next(copy.copy(iterator)) is items[0],
      next(copy.deepcopy(iterator)) is items[0])  # expect: [[1], [2], [3]] [[1], [2]] True False
inner = iter('abcdefgh')
shared = enumerate(inner)
print(next(shared), next(copy.copy(shared)), next(copy.deepcopy(shared)), next(shared))  # expect: (0, 'a') (1, 'b') (1, 'c') (1, 'c')
both = [inner, zip(inner)]
copied = copy.deepcopy(both)
print(next(copied[0]), next(copied[1]), next(inner, 'over'))  # expect: d ('e',) d

groups = groupby('aabbc')
print(next(groups)[0])  # expect: a
other = copy.deepcopy(groups)
print([(key, list(group)) for key, group in other], [(key, list(group)) for key, group in groups])
# output:
#| [('b', ['b', 'b']), ('c', ['c'])] [('b', ['b', 'b']), ('c', ['c'])]
over = iter([])
print(list(over), list(copy.copy(over)), list(copy.deepcopy(over)))  # expect: [] [] []
forever = iter(int, 1)
print(next(copy.copy(forever)), type(copy.deepcopy(forever)).__name__)  # expect: 0 callable_iterator


class Squares:
    def __getitem__(self, n):
        if n > 3:
            raise IndexError
        return n * n


iterator = iter(Squares())
next(iterator)
print(list(copy.copy(iterator)), list(copy.deepcopy(iterator)), list(iterator))  # expect: [1, 4, 9] [1, 4, 9] [1, 4, 9]
for no in [pairwise('abc'), (x for x in 'ab'), iter(memoryview(b'ab')), map(str, (x for x in 'ab'))]:
    for call in (copy.copy, copy.deepcopy):
        try:
            print(type(call(no)).__name__)
        except TypeError as error:
            print(error)
# output:
#| cannot pickle 'itertools.pairwise' object
#| cannot pickle 'itertools.pairwise' object
#| cannot pickle 'generator' object
#| cannot pickle 'generator' object
#| cannot pickle 'memory_iterator' object
#| cannot pickle 'memory_iterator' object
#| map
#| cannot pickle 'generator' object
