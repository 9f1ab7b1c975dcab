from itertools import chain, islice, takewhile, cycle
from functools import lru_cache, partial, cache
from dataclasses import dataclass, field
def g(n):
    for i in range(n):
        print('g', i); yield i
print(list(chain(g(2), [9], g(1))))
# output:
#| g 0
#| g 1
#| g 0
#| [0, 1, 9, 0]
it = chain([1], g(2))
print(next(it), next(it), next(it), next(it, 'end'), next(it, 'end'))
# output:
#| g 0
#| g 1
#| 1 0 1 end end
def f(x):
    if x == 2: raise ValueError(x)
    return x * 10
m = map(f, [1, 2, 3])
print(next(m))  # expect: 10
try: next(m)
except ValueError as e: print('err', e)  # expect: err 2
print(list(m))  # expect: [30]
z = zip([1, 2], g(3))
print(next(z)); print(list(z))
# output:
#| g 0
#| (1, 0)
#| g 1
#| [(2, 1)]
def selfref():
    global it2
    try: next(it2)
    except ValueError as e: print(e)
    yield 1
it2 = map(lambda x: x, selfref())
print(list(it2))
# output:
#| generator already executing
#| [1]
class Bad:
    def __iter__(self): return self
    def __next__(self): raise KeyError('k')
try: list(chain([1], Bad()))
except KeyError as e: print(repr(e))  # expect: KeyError('k')
def dele():
    yield from chain([1, 2], g(1))
    yield from map(str, [5])
print(list(dele()))
# output:
#| g 0
#| [1, 2, 0, '5']
for x in filter(None, [0, 1, '', 'a']): print(x)
# output:
#| 1
#| a
for i, x in enumerate(islice(cycle('ab'), 5)): print(i, x)
# output:
#| 0 a
#| 1 b
#| 2 a
#| 3 b
#| 4 a
@lru_cache(maxsize=2)
def sq(x, y=1): print('sq', x); return x * x
print(sq(2), sq(2), sq(3), sq(2), sq(4), sq(3), sq(2.0), sq('a' * 0 or 2), sq(2, y=1), sq.cache_info())
# output:
#| sq 2
#| sq 3
#| sq 4
#| sq 3
#| sq 2.0
#| sq 2
#| sq 2
#| 4 4 9 4 16 9 4.0 4 4 CacheInfo(hits=2, misses=7, maxsize=2, currsize=2)
@cache
def h(x): print('h', x); return x
h(1); h(1.0); h('1'); h((1,)); h(1); h(True); print(h.cache_info())
# output:
#| h 1
#| h 1.0
#| h 1
#| h (1,)
#| CacheInfo(hits=2, misses=4, maxsize=None, currsize=4)
p = partial(f, 1); q = partial(print, 'a', sep='-'); q('b'); q('c', sep='+'); print(p())
# output:
#| a-b
#| a+c
#| 10
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
@dataclass(frozen=True)
class F:
    a: int
    b: int
@dataclass(slots=True)
class S:
    a: int
    b: int
@dataclass
class H:
    a: int
    def __setattr__(self, n, v): print('set', n, v); object.__setattr__(self, n, v)
@dataclass
class Pr:
    a: int
    b: int
    @property
    def c(self): return 1
print(P(1), P(1, 3, [4]), F(1, 2), S(1, 2), H(3), Pr(1, 2))
# output:
#| set a 3
#| P(x=1, y=2, z=[]) P(x=1, y=3, z=[4]) F(a=1, b=2) S(a=1, b=2) H(a=3) Pr(a=1, b=2)
try: F(1, 2).a = 3
except Exception as e: print(type(e).__name__, e)  # expect: FrozenInstanceError cannot assign to field 'a'
for bad in (lambda: F(1), lambda: F(1, 2, 3), lambda: F(1, c=2)):
    try: bad()
    except TypeError as e: print(e)
# output:
#| F.__init__() missing 1 required positional argument: 'b'
#| F.__init__() takes 3 positional arguments but 4 were given
#| F.__init__() got an unexpected keyword argument 'c'
