"""How instances of data classes are filled, whatever stands in the way."""
from dataclasses import dataclass, field, replace, astuple, asdict, FrozenInstanceError, KW_ONLY, InitVar
import inspect, copy

def outcome(f):
    try: return f()
    except Exception as e: return f'{type(e).__name__}: {e}'

@dataclass
class P:
    x: int
    y: int = 5
print(P(1,2), P(1), P(x=1,y=2), P(1,y=3))  # expect: P(x=1, y=2) P(x=1, y=5) P(x=1, y=2) P(x=1, y=3)
print(outcome(lambda: P()), outcome(lambda: P(1,2,3)), outcome(lambda: P(1,z=3)))
# output:
#| TypeError: P.__init__() missing 1 required positional argument: 'x' TypeError: P.__init__() takes from 2 to 3 positional arguments but 4 were given TypeError: P.__init__() got an unexpected keyword argument 'z'
print(P.__init__.__name__, P.__init__.__qualname__, inspect.signature(P))  # expect: __init__ P.__init__ (x: int, y: int = 5) -> None

@dataclass(frozen=True)
class F:
    a: int
    b: str
f = F(1,'x')
print(f, hash(f) == hash(F(1,'x')), outcome(lambda: setattr(f,'a',2)))
# output:
#| F(a=1, b='x') True FrozenInstanceError: cannot assign to field 'a'

@dataclass
class Q(P):
    z: int = 7
print(Q(1,2,3), Q(1,2))  # expect: Q(x=1, y=2, z=3) Q(x=1, y=2, z=7)

class R(P):
    def __init__(self, a):
        super().__init__(a, a)
        self.more = a
print(R(3), R(3).more, vars(R(3)))  # expect: R(x=3, y=3) 3 {'x': 3, 'y': 3, 'more': 3}

class S(P): pass
print(S(1,2), type(S(1,2)).__name__)  # expect: S(x=1, y=2) S

@dataclass
class Hook:
    a: int
    def __setattr__(self, name, value):
        print('set', name, value)
        object.__setattr__(self, name, value)
print(Hook(1))
# output:
#| set a 1
#| Hook(a=1)

@dataclass
class Prop:
    _v: int
    @property
    def v(self): return self._v
    v2: int = 3
print(Prop(1,2), Prop(1,2).v)  # expect: Prop(_v=1, v2=2) 1

class Desc:
    def __get__(self, o, t=None): return 42 if o is not None else 9
    def __set__(self, o, v): print('desc set', v)
@dataclass
class WithDesc:
    d: int = Desc()
print(WithDesc(5).d)
# output:
#| desc set 5
#| 42

@dataclass
class Post:
    a: int
    b: int
    def __post_init__(self):
        self.c = self.a + self.b
print(Post(1,2), Post(1,2).c)  # expect: Post(a=1, b=2) 3

@dataclass
class L:
    items: list = field(default_factory=list)
    n: int = 0
a, b = L(), L()
a.items.append(1)
print(a, b, L([1],2))  # expect: L(items=[1], n=0) L(items=[], n=0) L(items=[1], n=2)

@dataclass(slots=True)
class Sl:
    a: int
    b: int
print(Sl(1,2), outcome(lambda: setattr(Sl(1,2),'c',3)))
# output:
#| Sl(a=1, b=2) AttributeError: 'Sl' object has no attribute 'c'

@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
print(K(1), K(1,b=3), outcome(lambda: K(1,2)))
# output:
#| K(a=1, b=2) K(a=1, b=3) TypeError: K.__init__() takes 2 positional arguments but 3 were given

@dataclass
class Vv:
    a: int
    b: InitVar[int]
    def __post_init__(self, b): self.a += b
print(Vv(1,2))  # expect: Vv(a=3)

@dataclass(order=True)
class O:
    a: int
    b: int
print(sorted([O(2,1),O(1,2)]), max(O(i%3,i) for i in range(5)))  # expect: [O(a=1, b=2), O(a=2, b=1)] O(a=2, b=2)
made = [P(i, i*2) for i in range(1000)]
print(sum(p.x+p.y for p in made), replace(made[3], x=9), asdict(made[4]), astuple(made[5]), copy.copy(made[6]))  # expect: 1498500 P(x=9, y=6) {'x': 4, 'y': 8} (5, 10) P(x=6, y=12)
def init(self, x, y): self.x, self.y = y, x
old = P.__init__
P.__init__ = init
print(P(1,2))  # expect: P(x=2, y=1)
P.__init__ = old
print(P(1,2))  # expect: P(x=1, y=2)
P.extra = property(lambda self: 1)
print(P(1,2).extra)  # expect: 1
P.__setattr__ = lambda self, n, v: object.__setattr__(self, n, v*10)
print(P(1,2))  # expect: P(x=10, y=20)
del P.__setattr__
print(P(1,2))  # expect: P(x=1, y=2)
def deep(n): return P(n, n) if n == 0 else deep(n-1)
print(deep(500), list(map(P, [1,2],[3,4])), [*map(lambda t: P(*t), [(1,2),(3,4)])])
# output:
#| P(x=0, y=0) [P(x=1, y=3), P(x=2, y=4)] [P(x=1, y=2), P(x=3, y=4)]
class N(P):
    def __new__(cls,*a): print('new',a); return super().__new__(cls)
print(N(1,2))
# output:
#| new (1, 2)
#| N(x=1, y=2)
