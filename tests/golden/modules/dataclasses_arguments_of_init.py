from dataclasses import dataclass, field, InitVar, FrozenInstanceError, replace, fields, asdict
calls = []
def mk():
    calls.append('made'); return []
@dataclass
class A:
    x: int
    y: int = 3
    z: list = field(default_factory=mk)
@dataclass
class B(A):
    w: str = field(default='w', kw_only=True)
    def __post_init__(self): self.post = (self.x, self.w)
@dataclass(frozen=True)
class C:
    a: int
    b: tuple = ()
@dataclass(slots=True)
class D:
    a: int
    b: int = 2
    c: list = field(default_factory=list)
@dataclass
class E:
    a: InitVar[int]
    b: int = field(init=False, default=5)
    c: int = 1
    def __post_init__(self, a): self.b = a
class Desc:
    def __get__(self, o, t): return 7 if o is None else o._d
    def __set__(self, o, v): o._d = v * 2
@dataclass
class F:
    d: int = Desc()
    e: int = 1
@dataclass
class G:
    a: int
    b: int = 1
    def __setattr__(self, k, v): object.__setattr__(self, k, (k, v))
@dataclass(kw_only=True)
class H:
    a: int
    b: int = field(default_factory=lambda: 9)
def t(f, *a, **k):
    try:
        r = f(*a, **k); print(r, vars(r) if f is not D else "")
    except Exception as e: print(type(e).__name__, e)
for f in (A, B, C, D, E, F, G, H):
    print(f.__name__)
    t(f); t(f, 1); t(f, 1, 2); t(f, 1, 2, 3); t(f, 1, 2, 3, 4); t(f, a=1); t(f, x=1); t(f, 1, x=2); t(f, 1, y=5); t(f, 1, z=5); t(f, 1, q=5); t(f, x=1, w='v'); t(f, 1, w=3); t(f, b=2); t(f, a=1, b=2); t(f, 1, b=2); t(f, 1, c=2); t(f, e=3); t(f, 1, 2, 3, w=4); t(f, 1, 2, [], y=1)
# output:
#| A
#| TypeError A.__init__() missing 1 required positional argument: 'x'
#| A(x=1, y=3, z=[]) {'x': 1, 'y': 3, 'z': []}
#| A(x=1, y=2, z=[]) {'x': 1, 'y': 2, 'z': []}
#| A(x=1, y=2, z=3) {'x': 1, 'y': 2, 'z': 3}
#| TypeError A.__init__() takes from 2 to 4 positional arguments but 5 were given
#| TypeError A.__init__() got an unexpected keyword argument 'a'
#| A(x=1, y=3, z=[]) {'x': 1, 'y': 3, 'z': []}
#| TypeError A.__init__() got multiple values for argument 'x'
#| A(x=1, y=5, z=[]) {'x': 1, 'y': 5, 'z': []}
#| A(x=1, y=3, z=5) {'x': 1, 'y': 3, 'z': 5}
#| TypeError A.__init__() got an unexpected keyword argument 'q'
#| TypeError A.__init__() got an unexpected keyword argument 'w'
#| TypeError A.__init__() got an unexpected keyword argument 'w'
#| TypeError A.__init__() got an unexpected keyword argument 'b'
#| TypeError A.__init__() got an unexpected keyword argument 'a'
#| TypeError A.__init__() got an unexpected keyword argument 'b'
#| TypeError A.__init__() got an unexpected keyword argument 'c'
#| TypeError A.__init__() got an unexpected keyword argument 'e'
#| TypeError A.__init__() got an unexpected keyword argument 'w'
#| TypeError A.__init__() got multiple values for argument 'y'
#| B
#| TypeError B.__init__() missing 1 required positional argument: 'x'
#| B(x=1, y=3, z=[], w='w') {'x': 1, 'y': 3, 'z': [], 'w': 'w', 'post': (1, 'w')}
#| B(x=1, y=2, z=[], w='w') {'x': 1, 'y': 2, 'z': [], 'w': 'w', 'post': (1, 'w')}
#| B(x=1, y=2, z=3, w='w') {'x': 1, 'y': 2, 'z': 3, 'w': 'w', 'post': (1, 'w')}
#| TypeError B.__init__() takes from 2 to 4 positional arguments but 5 were given
#| TypeError B.__init__() got an unexpected keyword argument 'a'
#| B(x=1, y=3, z=[], w='w') {'x': 1, 'y': 3, 'z': [], 'w': 'w', 'post': (1, 'w')}
#| TypeError B.__init__() got multiple values for argument 'x'
#| B(x=1, y=5, z=[], w='w') {'x': 1, 'y': 5, 'z': [], 'w': 'w', 'post': (1, 'w')}
#| B(x=1, y=3, z=5, w='w') {'x': 1, 'y': 3, 'z': 5, 'w': 'w', 'post': (1, 'w')}
#| TypeError B.__init__() got an unexpected keyword argument 'q'
#| B(x=1, y=3, z=[], w='v') {'x': 1, 'y': 3, 'z': [], 'w': 'v', 'post': (1, 'v')}
#| B(x=1, y=3, z=[], w=3) {'x': 1, 'y': 3, 'z': [], 'w': 3, 'post': (1, 3)}
#| TypeError B.__init__() got an unexpected keyword argument 'b'
#| TypeError B.__init__() got an unexpected keyword argument 'a'
#| TypeError B.__init__() got an unexpected keyword argument 'b'
#| TypeError B.__init__() got an unexpected keyword argument 'c'
#| TypeError B.__init__() got an unexpected keyword argument 'e'
#| B(x=1, y=2, z=3, w=4) {'x': 1, 'y': 2, 'z': 3, 'w': 4, 'post': (1, 4)}
#| TypeError B.__init__() got multiple values for argument 'y'
#| C
#| TypeError C.__init__() missing 1 required positional argument: 'a'
#| C(a=1, b=()) {'a': 1, 'b': ()}
#| C(a=1, b=2) {'a': 1, 'b': 2}
#| TypeError C.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError C.__init__() takes from 2 to 3 positional arguments but 5 were given
#| C(a=1, b=()) {'a': 1, 'b': ()}
#| TypeError C.__init__() got an unexpected keyword argument 'x'
#| TypeError C.__init__() got an unexpected keyword argument 'x'
#| TypeError C.__init__() got an unexpected keyword argument 'y'
#| TypeError C.__init__() got an unexpected keyword argument 'z'
#| TypeError C.__init__() got an unexpected keyword argument 'q'
#| TypeError C.__init__() got an unexpected keyword argument 'x'
#| TypeError C.__init__() got an unexpected keyword argument 'w'
#| TypeError C.__init__() missing 1 required positional argument: 'a'
#| C(a=1, b=2) {'a': 1, 'b': 2}
#| C(a=1, b=2) {'a': 1, 'b': 2}
#| TypeError C.__init__() got an unexpected keyword argument 'c'
#| TypeError C.__init__() got an unexpected keyword argument 'e'
#| TypeError C.__init__() got an unexpected keyword argument 'w'
#| TypeError C.__init__() got an unexpected keyword argument 'y'
#| D
#| TypeError D.__init__() missing 1 required positional argument: 'a'
#| D(a=1, b=2, c=[]) 
#| D(a=1, b=2, c=[]) 
#| D(a=1, b=2, c=3) 
#| TypeError D.__init__() takes from 2 to 4 positional arguments but 5 were given
#| D(a=1, b=2, c=[]) 
#| TypeError D.__init__() got an unexpected keyword argument 'x'
#| TypeError D.__init__() got an unexpected keyword argument 'x'
#| TypeError D.__init__() got an unexpected keyword argument 'y'
#| TypeError D.__init__() got an unexpected keyword argument 'z'
#| TypeError D.__init__() got an unexpected keyword argument 'q'
#| TypeError D.__init__() got an unexpected keyword argument 'x'
#| TypeError D.__init__() got an unexpected keyword argument 'w'
#| TypeError D.__init__() missing 1 required positional argument: 'a'
#| D(a=1, b=2, c=[]) 
#| D(a=1, b=2, c=[]) 
#| D(a=1, b=2, c=2) 
#| TypeError D.__init__() got an unexpected keyword argument 'e'
#| TypeError D.__init__() got an unexpected keyword argument 'w'
#| TypeError D.__init__() got an unexpected keyword argument 'y'
#| E
#| TypeError E.__init__() missing 1 required positional argument: 'a'
#| E(b=1, c=1) {'c': 1, 'b': 1}
#| E(b=1, c=2) {'c': 2, 'b': 1}
#| TypeError E.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError E.__init__() takes from 2 to 3 positional arguments but 5 were given
#| E(b=1, c=1) {'c': 1, 'b': 1}
#| TypeError E.__init__() got an unexpected keyword argument 'x'
#| TypeError E.__init__() got an unexpected keyword argument 'x'
#| TypeError E.__init__() got an unexpected keyword argument 'y'
#| TypeError E.__init__() got an unexpected keyword argument 'z'
#| TypeError E.__init__() got an unexpected keyword argument 'q'
#| TypeError E.__init__() got an unexpected keyword argument 'x'
#| TypeError E.__init__() got an unexpected keyword argument 'w'
#| TypeError E.__init__() got an unexpected keyword argument 'b'
#| TypeError E.__init__() got an unexpected keyword argument 'b'
#| TypeError E.__init__() got an unexpected keyword argument 'b'
#| E(b=1, c=2) {'c': 2, 'b': 1}
#| TypeError E.__init__() got an unexpected keyword argument 'e'
#| TypeError E.__init__() got an unexpected keyword argument 'w'
#| TypeError E.__init__() got an unexpected keyword argument 'y'
#| F
#| F(d=14, e=1) {'_d': 14, 'e': 1}
#| F(d=2, e=1) {'_d': 2, 'e': 1}
#| F(d=2, e=2) {'_d': 2, 'e': 2}
#| TypeError F.__init__() takes from 1 to 3 positional arguments but 4 were given
#| TypeError F.__init__() takes from 1 to 3 positional arguments but 5 were given
#| TypeError F.__init__() got an unexpected keyword argument 'a'
#| TypeError F.__init__() got an unexpected keyword argument 'x'
#| TypeError F.__init__() got an unexpected keyword argument 'x'
#| TypeError F.__init__() got an unexpected keyword argument 'y'
#| TypeError F.__init__() got an unexpected keyword argument 'z'
#| TypeError F.__init__() got an unexpected keyword argument 'q'
#| TypeError F.__init__() got an unexpected keyword argument 'x'
#| TypeError F.__init__() got an unexpected keyword argument 'w'
#| TypeError F.__init__() got an unexpected keyword argument 'b'
#| TypeError F.__init__() got an unexpected keyword argument 'a'
#| TypeError F.__init__() got an unexpected keyword argument 'b'
#| TypeError F.__init__() got an unexpected keyword argument 'c'
#| F(d=14, e=3) {'_d': 14, 'e': 3}
#| TypeError F.__init__() got an unexpected keyword argument 'w'
#| TypeError F.__init__() got an unexpected keyword argument 'y'
#| G
#| TypeError G.__init__() missing 1 required positional argument: 'a'
#| G(a=('a', 1), b=('b', 1)) {'a': ('a', 1), 'b': ('b', 1)}
#| G(a=('a', 1), b=('b', 2)) {'a': ('a', 1), 'b': ('b', 2)}
#| TypeError G.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError G.__init__() takes from 2 to 3 positional arguments but 5 were given
#| G(a=('a', 1), b=('b', 1)) {'a': ('a', 1), 'b': ('b', 1)}
#| TypeError G.__init__() got an unexpected keyword argument 'x'
#| TypeError G.__init__() got an unexpected keyword argument 'x'
#| TypeError G.__init__() got an unexpected keyword argument 'y'
#| TypeError G.__init__() got an unexpected keyword argument 'z'
#| TypeError G.__init__() got an unexpected keyword argument 'q'
#| TypeError G.__init__() got an unexpected keyword argument 'x'
#| TypeError G.__init__() got an unexpected keyword argument 'w'
#| TypeError G.__init__() missing 1 required positional argument: 'a'
#| G(a=('a', 1), b=('b', 2)) {'a': ('a', 1), 'b': ('b', 2)}
#| G(a=('a', 1), b=('b', 2)) {'a': ('a', 1), 'b': ('b', 2)}
#| TypeError G.__init__() got an unexpected keyword argument 'c'
#| TypeError G.__init__() got an unexpected keyword argument 'e'
#| TypeError G.__init__() got an unexpected keyword argument 'w'
#| TypeError G.__init__() got an unexpected keyword argument 'y'
#| H
#| TypeError H.__init__() missing 1 required keyword-only argument: 'a'
#| TypeError H.__init__() takes 1 positional argument but 2 were given
#| TypeError H.__init__() takes 1 positional argument but 3 were given
#| TypeError H.__init__() takes 1 positional argument but 4 were given
#| TypeError H.__init__() takes 1 positional argument but 5 were given
#| H(a=1, b=9) {'a': 1, 'b': 9}
#| TypeError H.__init__() got an unexpected keyword argument 'x'
#| TypeError H.__init__() got an unexpected keyword argument 'x'
#| TypeError H.__init__() got an unexpected keyword argument 'y'
#| TypeError H.__init__() got an unexpected keyword argument 'z'
#| TypeError H.__init__() got an unexpected keyword argument 'q'
#| TypeError H.__init__() got an unexpected keyword argument 'x'
#| TypeError H.__init__() got an unexpected keyword argument 'w'
#| TypeError H.__init__() missing 1 required keyword-only argument: 'a'
#| H(a=1, b=2) {'a': 1, 'b': 2}
#| TypeError H.__init__() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#| TypeError H.__init__() got an unexpected keyword argument 'c'
#| TypeError H.__init__() got an unexpected keyword argument 'e'
#| TypeError H.__init__() got an unexpected keyword argument 'w'
#| TypeError H.__init__() got an unexpected keyword argument 'y'
print(len(calls))  # expect: 10
x = C(1)
try: x.a = 3
except FrozenInstanceError as e: print(e)  # expect: cannot assign to field 'a'
print(replace(A(1), y=9), replace(C(1), b=2), fields(A)[1].name, asdict(B(1, w='q')))
# output:
#| A(x=1, y=9, z=[]) C(a=1, b=2) y {'x': 1, 'y': 3, 'z': [], 'w': 'q'}
class Sub(A):
    def __init__(self, q): super().__init__(q, y=q + 1)
print(Sub(4), A(*[1], **{'y': 4}))  # expect: Sub(x=4, y=5, z=[]) A(x=1, y=4, z=[])
