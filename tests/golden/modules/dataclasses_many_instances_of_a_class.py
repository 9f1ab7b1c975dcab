from dataclasses import dataclass, field, replace, asdict
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
@dataclass(frozen=True, order=True)
class Q:
    a: int
    b: str = 'b'
    def __post_init__(self): pass
@dataclass
class R(P):
    w: int = 0
@dataclass
class S:
    a: int
    def __setattr__(self, k, v):
        print('set', k, v); super().__setattr__(k, v)
@dataclass
class T:
    a: int
    b: int
for i in range(4):
    print(P(i), P(i, 3), P(x=i, y=5), P(i, z=[1]), Q(i), Q(i, b='c'), R(i, w=4), S(i))
    print(asdict(T(i, 2)), T(b=1, a=i), vars(T(i, i)))
    t = T(1, 2); t.c = 4; T.__init__(t, 5, 6); print(vars(t))
    u = object.__new__(T); u.b = 9; u.__init__(1, 2); print(vars(u))
# output:
#| set a 0
#| P(x=0, y=2, z=[]) P(x=0, y=3, z=[]) P(x=0, y=5, z=[]) P(x=0, y=2, z=[1]) Q(a=0, b='b') Q(a=0, b='c') R(x=0, y=2, z=[], w=4) S(a=0)
#| {'a': 0, 'b': 2} T(a=0, b=1) {'a': 0, 'b': 0}
#| {'a': 5, 'b': 6, 'c': 4}
#| {'b': 2, 'a': 1}
#| set a 1
#| P(x=1, y=2, z=[]) P(x=1, y=3, z=[]) P(x=1, y=5, z=[]) P(x=1, y=2, z=[1]) Q(a=1, b='b') Q(a=1, b='c') R(x=1, y=2, z=[], w=4) S(a=1)
#| {'a': 1, 'b': 2} T(a=1, b=1) {'a': 1, 'b': 1}
#| {'a': 5, 'b': 6, 'c': 4}
#| {'b': 2, 'a': 1}
#| set a 2
#| P(x=2, y=2, z=[]) P(x=2, y=3, z=[]) P(x=2, y=5, z=[]) P(x=2, y=2, z=[1]) Q(a=2, b='b') Q(a=2, b='c') R(x=2, y=2, z=[], w=4) S(a=2)
#| {'a': 2, 'b': 2} T(a=2, b=1) {'a': 2, 'b': 2}
#| {'a': 5, 'b': 6, 'c': 4}
#| {'b': 2, 'a': 1}
#| set a 3
#| P(x=3, y=2, z=[]) P(x=3, y=3, z=[]) P(x=3, y=5, z=[]) P(x=3, y=2, z=[1]) Q(a=3, b='b') Q(a=3, b='c') R(x=3, y=2, z=[], w=4) S(a=3)
#| {'a': 3, 'b': 2} T(a=3, b=1) {'a': 3, 'b': 3}
#| {'a': 5, 'b': 6, 'c': 4}
#| {'b': 2, 'a': 1}
T.b = property(lambda s: 1, lambda s, v: print('prop', v))
print(vars(T(1, 2)), T(1, 2).a)
# output:
#| prop 2
#| prop 2
#| {'a': 1} 1
try: T(1)
except TypeError as e: print(e)  # expect: T.__init__() missing 1 required positional argument: 'b'
try: T(1, 2, 3)
except TypeError as e: print(e)  # expect: T.__init__() takes 3 positional arguments but 4 were given
try: T(1, a=2)
except TypeError as e: print(e)  # expect: T.__init__() got multiple values for argument 'a'
try: T(1, c=2)
except TypeError as e: print(e)  # expect: T.__init__() got an unexpected keyword argument 'c'
from collections import deque
d = deque([1, 2]); print(len(d), bool(d), len(deque()), isinstance(d, (int, deque)), isinstance(1, (str, (int, float))), isinstance('a', (int, float)))  # expect: 2 True 0 True True False
print(len(b'abc'), len(bytearray(3)), len(frozenset([1])), len({1: 2}.items()))  # expect: 3 3 1 1
try: isinstance(1, (str, 3))
except TypeError as e: print(e)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
print(isinstance(1, (int, 3)))  # expect: True
