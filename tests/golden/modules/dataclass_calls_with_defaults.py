# Data classes called with fewer arguments than fields, by position and by name.
from dataclasses import dataclass, field, KW_ONLY, InitVar
@dataclass
class A:
    x: int
    y: int = 5
    a_rather_long_field_name: int = 7
    z: list = field(default_factory=list)
@dataclass(frozen=True)
class B:
    x: int
    y: int = 2
    _: KW_ONLY
    k: int = 9
    m: int
@dataclass
class C:
    a: int = 1
    b: int = 2
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
@dataclass(slots=True)
class D:
    p: int
    q: str = "q"
@dataclass
class E(A):
    w: int = 0
    i: InitVar[int] = 3
    def __post_init__(self, i): self.w += i
for make in (lambda: A(1), lambda: A(1, 2), lambda: A(1, y=3), lambda: A(x=1, y=2), lambda: A(1, x=2), lambda: A(), lambda: A(1, 2, 3, [4], 5), lambda: A(1, nope=2),
             lambda: A(1, a_rather_long_field_name=2), lambda: A(1, 2, 3, [1]), lambda: A(1, z=[2]),
             lambda: B(1, m=2), lambda: B(1, 2, m=3), lambda: B(1, 2, 3), lambda: B(1), lambda: B(x=1, k=2, m=3, y=4),
             lambda: C(), lambda: C(5), lambda: C(b=3), lambda: D(1), lambda: D(q="x", p=2), lambda: D(), lambda: E(1), lambda: E(1, i=5), lambda: E(1, 2, 3, [], 4, 5)):
    for _ in range(3):
        try: print(make())
        except TypeError as e: print("TypeError", e)
# output:
#| A(x=1, y=5, a_rather_long_field_name=7, z=[])
#| A(x=1, y=5, a_rather_long_field_name=7, z=[])
#| A(x=1, y=5, a_rather_long_field_name=7, z=[])
#| A(x=1, y=2, a_rather_long_field_name=7, z=[])
#| A(x=1, y=2, a_rather_long_field_name=7, z=[])
#| A(x=1, y=2, a_rather_long_field_name=7, z=[])
#| A(x=1, y=3, a_rather_long_field_name=7, z=[])
#| A(x=1, y=3, a_rather_long_field_name=7, z=[])
#| A(x=1, y=3, a_rather_long_field_name=7, z=[])
#| A(x=1, y=2, a_rather_long_field_name=7, z=[])
#| A(x=1, y=2, a_rather_long_field_name=7, z=[])
#| A(x=1, y=2, a_rather_long_field_name=7, z=[])
#| TypeError A.__init__() got multiple values for argument 'x'
#| TypeError A.__init__() got multiple values for argument 'x'
#| TypeError A.__init__() got multiple values for argument 'x'
#| TypeError A.__init__() missing 1 required positional argument: 'x'
#| TypeError A.__init__() missing 1 required positional argument: 'x'
#| TypeError A.__init__() missing 1 required positional argument: 'x'
#| TypeError A.__init__() takes from 2 to 5 positional arguments but 6 were given
#| TypeError A.__init__() takes from 2 to 5 positional arguments but 6 were given
#| TypeError A.__init__() takes from 2 to 5 positional arguments but 6 were given
#| TypeError A.__init__() got an unexpected keyword argument 'nope'
#| TypeError A.__init__() got an unexpected keyword argument 'nope'
#| TypeError A.__init__() got an unexpected keyword argument 'nope'
#| A(x=1, y=5, a_rather_long_field_name=2, z=[])
#| A(x=1, y=5, a_rather_long_field_name=2, z=[])
#| A(x=1, y=5, a_rather_long_field_name=2, z=[])
#| A(x=1, y=2, a_rather_long_field_name=3, z=[1])
#| A(x=1, y=2, a_rather_long_field_name=3, z=[1])
#| A(x=1, y=2, a_rather_long_field_name=3, z=[1])
#| A(x=1, y=5, a_rather_long_field_name=7, z=[2])
#| A(x=1, y=5, a_rather_long_field_name=7, z=[2])
#| A(x=1, y=5, a_rather_long_field_name=7, z=[2])
#| B(x=1, y=2, k=9, m=2)
#| B(x=1, y=2, k=9, m=2)
#| B(x=1, y=2, k=9, m=2)
#| B(x=1, y=2, k=9, m=3)
#| B(x=1, y=2, k=9, m=3)
#| B(x=1, y=2, k=9, m=3)
#| TypeError B.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError B.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError B.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError B.__init__() missing 1 required keyword-only argument: 'm'
#| TypeError B.__init__() missing 1 required keyword-only argument: 'm'
#| TypeError B.__init__() missing 1 required keyword-only argument: 'm'
#| B(x=1, y=4, k=2, m=3)
#| B(x=1, y=4, k=2, m=3)
#| B(x=1, y=4, k=2, m=3)
#| set a 1
#| set b 2
#| C(a=1, b=2)
#| set a 1
#| set b 2
#| C(a=1, b=2)
#| set a 1
#| set b 2
#| C(a=1, b=2)
#| set a 5
#| set b 2
#| C(a=5, b=2)
#| set a 5
#| set b 2
#| C(a=5, b=2)
#| set a 5
#| set b 2
#| C(a=5, b=2)
#| set a 1
#| set b 3
#| C(a=1, b=3)
#| set a 1
#| set b 3
#| C(a=1, b=3)
#| set a 1
#| set b 3
#| C(a=1, b=3)
#| D(p=1, q='q')
#| D(p=1, q='q')
#| D(p=1, q='q')
#| D(p=2, q='x')
#| D(p=2, q='x')
#| D(p=2, q='x')
#| TypeError D.__init__() missing 1 required positional argument: 'p'
#| TypeError D.__init__() missing 1 required positional argument: 'p'
#| TypeError D.__init__() missing 1 required positional argument: 'p'
#| E(x=1, y=5, a_rather_long_field_name=7, z=[], w=3)
#| E(x=1, y=5, a_rather_long_field_name=7, z=[], w=3)
#| E(x=1, y=5, a_rather_long_field_name=7, z=[], w=3)
#| E(x=1, y=5, a_rather_long_field_name=7, z=[], w=5)
#| E(x=1, y=5, a_rather_long_field_name=7, z=[], w=5)
#| E(x=1, y=5, a_rather_long_field_name=7, z=[], w=5)
#| E(x=1, y=2, a_rather_long_field_name=3, z=[], w=9)
#| E(x=1, y=2, a_rather_long_field_name=3, z=[], w=9)
#| E(x=1, y=2, a_rather_long_field_name=3, z=[], w=9)
