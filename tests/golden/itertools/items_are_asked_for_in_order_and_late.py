from itertools import (accumulate, chain, compress,
                       cycle, dropwhile, filterfalse, islice, pairwise, starmap, takewhile, zip_longest)
import operator

L = list


class It:
    "logs"
    def __init__(self, name, items): self.name, self.items = name, iter(items)
    def __iter__(self): print('iter', self.name); return self
    def __next__(self):
        try: v = next(self.items)
        except StopIteration: print('end', self.name); raise
        print('next', self.name, v); return v
def gen(n):
    for i in range(n):
        print('gen', i); yield i
print(L(chain('ab', [1], gen(2), It('c', 'xy'))), L(chain()), L(chain.from_iterable(gen2 for gen2 in ['ab','c'])))
# output:
#| gen 0
#| gen 1
#| iter c
#| next c x
#| next c y
#| end c
#| ['a', 'b', 1, 0, 1, 'x', 'y'] [] ['a', 'b', 'c']
print(L(islice(gen(10), 3)), L(islice('abcdefg', 2, None, 2)), L(islice(It('i', range(9)), 1, 8, 3)), L(islice([], 5)))
# output:
#| gen 0
#| gen 1
#| gen 2
#| iter i
#| next i 0
#| next i 1
#| next i 2
#| next i 3
#| next i 4
#| next i 5
#| next i 6
#| next i 7
#| [0, 1, 2] ['c', 'e', 'g'] [1, 4, 7] []
g = gen(5); print(L(islice(g, 1, 3)), L(g))
# output:
#| gen 0
#| gen 1
#| gen 2
#| gen 3
#| gen 4
#| [1, 2] [3, 4]
print(L(accumulate([1,2,3])), L(accumulate('abc', lambda a, b: b + a)), L(accumulate([1,2], initial=10)), L(accumulate([])), L(accumulate(gen(3), operator.mul, initial=None)), L(accumulate([], initial=0)))
# output:
#| gen 0
#| gen 1
#| gen 2
#| [1, 3, 6] ['a', 'ba', 'cba'] [10, 11, 13] [] [0, 0, 0] [0]
print(L(starmap(pow, [(2,3),[3,2]])), L(takewhile(lambda x: x < 3, gen(6))), L(dropwhile(lambda x: x < 3, It('d', range(5)))), L(filterfalse(None, [0,1,''])), L(filterfalse(lambda x: x % 2, range(6))))
# output:
#| gen 0
#| gen 1
#| gen 2
#| gen 3
#| iter d
#| next d 0
#| next d 1
#| next d 2
#| next d 3
#| next d 4
#| end d
#| [8, 9] [0, 1, 2] [3, 4] [0, ''] [0, 2, 4]
print(L(compress('abcd', [1,0,1])), L(compress(It('d', 'ab'), It('s', [0, 1, 1]))), L(pairwise('abcd')), L(pairwise('a')), L(zip_longest('ab', [1], gen(3), fillvalue='-')), L(zip_longest()), L(zip_longest('ab')))
# output:
#| iter d
#| iter s
#| next d a
#| next s 0
#| next d b
#| next s 1
#| end d
#| gen 0
#| gen 1
#| gen 2
#| ['a', 'c'] ['b'] [('a', 'b'), ('b', 'c'), ('c', 'd')] [] [('a', 1, 0), ('b', '-', 1), ('-', '-', 2)] [] [('a',), ('b',)]
print(L(islice(cycle(It('c','ab')), 5)), L(cycle([])))
# output:
#| iter c
#| next c a
#| next c b
#| end c
#| ['a', 'b', 'a', 'b', 'a'] []
