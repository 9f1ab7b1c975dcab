from functools import reduce, partial, lru_cache, wraps, cmp_to_key, total_ordering, cached_property, singledispatch
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(max, [3], 5), partial(int, base=2)('101'), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))  # expect: 6 5 5 [3, 2, 1]
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())  # expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
def deco(f):
    @wraps(f)
    def inner(*a):
        return f(*a)
    return inner
@deco
def named():
    'doc'
print(named.__name__, named.__doc__)  # expect: named doc
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) >= V(1), V(2) > V(1), V(1) <= V(0))  # expect: True True False
