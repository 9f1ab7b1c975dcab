# lru_cache: what is one key, what is forgotten first, what is counted
import copy
from functools import lru_cache, cache
@lru_cache
def f(x): 'doc'; return x
print(type(f), f.cache_info(), type(f.cache_info()), f.cache_info()._asdict(), f.cache_parameters())
# output:
#| <class 'functools._lru_cache_wrapper'> CacheInfo(hits=0, misses=0, maxsize=128, currsize=0) <class 'functools.CacheInfo'> {'hits': 0, 'misses': 0, 'maxsize': 128, 'currsize': 0} {'maxsize': 128, 'typed': False}
print(lru_cache(maxsize=None)(max).cache_parameters(), f.__doc__, f.__name__)  # expect: {'maxsize': None, 'typed': False} doc f
f.zz=1
print(copy.copy(f) is f, copy.deepcopy(f) is f)  # expect: True True
@lru_cache(maxsize=3)
def g(*a, **k):
    print('call', a, k); return len(a)
for a in ((1,),(2,),(1,),(3,),(4,),(1,),(2,),(1.0,),(True,), ('x',), ((1,2),), (1,2)):
    g(*a)
# output:
#| call (1,) {}
#| call (2,) {}
#| call (3,) {}
#| call (4,) {}
#| call (2,) {}
#| call (1.0,) {}
#| call ('x',) {}
#| call ((1, 2),) {}
#| call (1, 2) {}
g(1,x=2); g(1,x=2); g(x=2,y=1); g(y=1,x=2)
# output:
#| call (1,) {'x': 2}
#| call () {'x': 2, 'y': 1}
#| call () {'y': 1, 'x': 2}
print(g.cache_info()); g.cache_clear(); print(g.cache_info())
# output:
#| CacheInfo(hits=4, misses=12, maxsize=3, currsize=3)
#| CacheInfo(hits=0, misses=0, maxsize=3, currsize=0)
@lru_cache(typed=True)
def h(x): print('h', x)
h(1); h(1.0); h(True); h(1)
# output:
#| h 1
#| h 1.0
#| h True
class A:
    @lru_cache
    def m(self, n): print('m', n); return n
    @cache
    def fact(self, n): return n*self.fact(n-1) if n else 1
a=A(); a.m(1); a.m(1); A.m(a, 1); print(a.fact(30))
# output:
#| m 1
#| 265252859812191058636308480000000
try: f([])
except TypeError as e: print(e)  # expect: unhashable type: 'list'
@lru_cache(maxsize=0)
def z(x): return x
z(1);z(1); print(z.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
@lru_cache
def err(x): raise ValueError(x)
for _ in range(2):
    try: err(3)
    except ValueError as e: print(e)
# output:
#| 3
#| 3
print(err.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)
class Eq:
    def __init__(s,x): s.x=x
    def __hash__(s): return 1
    def __eq__(s,o): print('eq'); return s.x==o.x
f(Eq(1)); f(Eq(1)); f(Eq(2))
# output:
#| eq
#| eq
#| eq
#| eq
