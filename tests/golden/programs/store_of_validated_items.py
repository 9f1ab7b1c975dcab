"""Inventory: class hierarchy, properties, descriptors, mixins, context managers, decorators."""
from __future__ import annotations
import abc, functools, contextlib, copy, weakref, operator, types
from collections.abc import Mapping, MutableMapping, Iterable
from typing import Generic, TypeVar, Protocol, runtime_checkable, ClassVar, Callable
T = TypeVar('T')
class Validated:
    def __set_name__(self, owner, name): self.name, self.store = name, '_' + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.store)
    def __set__(self, obj, value): setattr(obj, self.store, self.check(value))
    @abc.abstractmethod
    def check(self, value): ...
class Positive(Validated):
    def check(self, value):
        if value < 0: raise ValueError(f'{self.name} must be positive, not {value}')
        return value
class OneOf(Validated):
    def __init__(self, *options): self.options = options
    def check(self, v):
        if v not in self.options: raise ValueError(f'{v!r} not in {self.options}')
        return v
def logged(fn=None, *, level='INFO'):
    if fn is None: return functools.partial(logged, level=level)
    @functools.wraps(fn)
    def wrapper(*a, **k):
        r = fn(*a, **k); calls.append((level, fn.__qualname__, a[1:], k, r)); return r
    return wrapper
calls = []
class Item(abc.ABC):
    registry: ClassVar[dict[str, type]] = {}
    price, qty = Positive(), Positive()
    def __init_subclass__(cls, /, code=None, **kw):
        super().__init_subclass__(**kw)
        if code: Item.registry[code] = cls
    def __init__(self, name, price, qty=0): self.name, self.price, self.qty = name, price, qty
    @property
    @abc.abstractmethod
    def kind(self) -> str: ...
    @property
    def value(self): return self.price * self.qty
    @value.setter
    def value(self, v): self.qty = v // self.price
    @value.deleter
    def value(self): self.qty = 0
    def __repr__(self): return f'{type(self).__name__}({self.name!r}, {self.price}, {self.qty})'
    @classmethod
    def make(cls, code, *a, **k): return cls.registry[code](*a, **k)
    @staticmethod
    def total(items): return sum(map(operator.attrgetter('value'), items))
class Tool(Item, code='T'):
    kind = 'tool'
    @logged(level='DEBUG')
    def sell(self, n=1): self.qty -= n; return self.qty
class Perishable:
    def __init__(self, *a, days=3, **k): super().__init__(*a, **k); self.days = days
    def __repr__(self): return super().__repr__() + f'[{self.days}d]'
class Seed(Perishable, Item, code='S'):
    size = OneOf('s', 'm', 'l')
    def __init__(self, *a, size='m', **k): super().__init__(*a, **k); self.size = size
    @property
    def kind(self): return 'seed-' + self.size
class Store(MutableMapping[str, Item], Generic[T]):
    def __init__(self): self._d = {}
    def __getitem__(self, k): return self._d[k]
    def __setitem__(self, k, v): self._d[k] = v
    def __delitem__(self, k): del self._d[k]
    def __iter__(self): return iter(sorted(self._d))
    def __len__(self): return len(self._d)
    def __missing__(self, k): return 'none'
    @contextlib.contextmanager
    def transaction(self):
        saved = copy.deepcopy(self._d)
        try: yield self
        except Exception: self._d = saved; raise
@runtime_checkable
class Sellable(Protocol):
    def sell(self, n: int) -> int: ...
s = Store()
s['hoe'] = Item.make('T', 'hoe', 25, 4)
s['pea'] = Item.make('S', 'pea', 2, 100, size='l', days=7)
print(dict(s), Item.total(s.values()), [i.kind for i in s.values()], isinstance(s['hoe'], Sellable), isinstance(s['pea'], Sellable))
# output:
#| {'hoe': Tool('hoe', 25, 4), 'pea': Seed('pea', 2, 100)[7d]} 300 ['tool', 'seed-l'] True False
try:
    with s.transaction():
        s['hoe'].qty = 1; s['rake'] = Tool('rake', 9); s['pea'].size = 'xl'
except ValueError as e: print('rolled back:', e, dict(s))
# output:
#| rolled back: 'xl' not in ('s', 'm', 'l') {'hoe': Tool('hoe', 25, 4), 'pea': Seed('pea', 2, 100)[7d]}
s['hoe'].sell(); s['hoe'].sell(n=2); s['hoe'].value = 130; print(s['hoe'], calls); del s['hoe'].value; print(s['hoe'].qty)
# output:
#| Tool('hoe', 25, 5) [('DEBUG', 'Tool.sell', (), {}, 3), ('DEBUG', 'Tool.sell', (), {'n': 2}, 1)]
#| 0
for f in (lambda: Item('x', 1), lambda: Tool('x', -1), lambda: Item.make('Q'), lambda: s['zz'], lambda: setattr(Tool('a', 1), 'kind', 2), lambda: setattr(Seed('a', 1), 'kind', 2), lambda: Seed('a', 1, colour=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# output:
#| TypeError Can't instantiate abstract class Item with abstract method kind
#| ValueError price must be positive, not -1
#| KeyError 'Q'
#| KeyError 'zz'
#| None
#| AttributeError property 'kind' of 'Seed' object has no setter
#| TypeError Item.__init__() got an unexpected keyword argument 'colour'
print(s.get('zz', 'dflt'), s.pop('pea'), len(s), 'hoe' in s, s.setdefault('n', 1), list(s.items()))
# output:
#| dflt Seed('pea', 2, 100)[7d] 1 True 1 [('hoe', Tool('hoe', 25, 0)), ('n', 1)]
print(isinstance(s, Mapping), Store.__name__, Tool.sell.__name__, Tool.sell.__qualname__, Positive.__name__, Item.price.name)  # expect: True Store sell Tool.sell Positive price
