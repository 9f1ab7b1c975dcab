from itertools import accumulate, chain, count, islice, product, repeat


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)


class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): print('add'); return N(self.v + (o.v if isinstance(o, N) else o))
    def __radd__(self, o): return N(self.v + o)
    def __index__(self): return self.v
    def __repr__(self): return f'N({self.v})'
c = count(N(1), 2); print(next(c), next(c), c)
# output:
#| add
#| add
#| N(1) N(3) count(N(5), 2)

print(list(accumulate([N(1), N(2)])))
# output:
#| add
#| [N(1), N(3)]

class MyCount(count):
    def hello(self): return 'hi'
m = MyCount(3); print(next(m), m.hello(), m, list(islice(m, 2)), isinstance(m, count), iter(m) is m)  # expect: 3 hi MyCount(6) [4, 5] True True
class MyChain(chain): pass
print(list(MyChain('ab')), type(MyChain.from_iterable(['x'])).__name__, chain, type(chain('a')), chain[int])
# output:
#| ['a', 'b'] MyChain <class 'itertools.chain'> <class 'itertools.chain'> itertools.chain[int]

print(type(product('a')).__name__, count.__module__, iter(chain('a')).__next__())  # expect: product itertools a
it = chain([1,2],[3]); print(next(it), next(it), next(it)); t(lambda: next(it)); t(lambda: next(it))
# output:
#| 1 2 3
#| StopIteration 
#| StopIteration 
print(dict(zip(count(), 'ab')), sum(islice(count(), 10)), max(chain([1],[5],[2])), sorted(chain('ba','c')), ''.join(chain('ab','c')), [*repeat(1,2)], 3 in count(), any(chain([0],[1])))  # expect: {0: 'a', 1: 'b'} 45 5 ['a', 'b', 'c'] abc [1, 1] True True
a, b = repeat(7, 2); print(a, b)  # expect: 7 7
