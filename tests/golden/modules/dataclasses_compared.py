# Comparisons and hashes of data classes take the fields as tuples
from dataclasses import dataclass, field
from typing import Any
@dataclass(order=True, frozen=True)
class P:
    x: Any
    y: Any = 3
    z: Any = field(default=None, compare=False)
class W:
    def __eq__(self, o): print("eq"); return True
    def __hash__(self): return 5
    def __lt__(self, o): print("lt"); return True
for a in (P(1), P(1, 4), P('a'), P([1]), P((1, 2), 'x'), P(W()), P(1, W()), P(1.0), P(True)):
    for b in (P(1), P(1, 4), P('a'), P([1]), P((1, 2), 'x'), P(W())):
        r = [a == b, a != b]
        for op in ('<', '<=', '>', '>='):
            try:
                r.append({'<': lambda: a < b, '<=': lambda: a <= b, '>': lambda: a > b, '>=': lambda: a >= b}[op]())
            except TypeError as e:
                r.append(str(e))
        print(r)
    try: print(hash(a) == hash(a), hash(a) == hash(P(a.x, a.y)))
    except TypeError as e: print(e)
# output:
#| [True, False, False, True, False, True]
#| [False, True, True, True, False, False]
#| [False, True, "'<' not supported between instances of 'int' and 'str'", "'<=' not supported between instances of 'int' and 'str'", "'>' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| [False, True, "'<' not supported between instances of 'int' and 'list'", "'<=' not supported between instances of 'int' and 'list'", "'>' not supported between instances of 'int' and 'list'", "'>=' not supported between instances of 'int' and 'list'"]
#| [False, True, "'<' not supported between instances of 'int' and 'tuple'", "'<=' not supported between instances of 'int' and 'tuple'", "'>' not supported between instances of 'int' and 'tuple'", "'>=' not supported between instances of 'int' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| True True
#| [False, True, False, False, True, True]
#| [True, False, False, True, False, True]
#| [False, True, "'<' not supported between instances of 'int' and 'str'", "'<=' not supported between instances of 'int' and 'str'", "'>' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| [False, True, "'<' not supported between instances of 'int' and 'list'", "'<=' not supported between instances of 'int' and 'list'", "'>' not supported between instances of 'int' and 'list'", "'>=' not supported between instances of 'int' and 'list'"]
#| [False, True, "'<' not supported between instances of 'int' and 'tuple'", "'<=' not supported between instances of 'int' and 'tuple'", "'>' not supported between instances of 'int' and 'tuple'", "'>=' not supported between instances of 'int' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [False, True, False, False, True, True]
#| True True
#| [False, True, "'<' not supported between instances of 'str' and 'int'", "'<=' not supported between instances of 'str' and 'int'", "'>' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| [False, True, "'<' not supported between instances of 'str' and 'int'", "'<=' not supported between instances of 'str' and 'int'", "'>' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| [True, False, False, True, False, True]
#| [False, True, "'<' not supported between instances of 'str' and 'list'", "'<=' not supported between instances of 'str' and 'list'", "'>' not supported between instances of 'str' and 'list'", "'>=' not supported between instances of 'str' and 'list'"]
#| [False, True, "'<' not supported between instances of 'str' and 'tuple'", "'<=' not supported between instances of 'str' and 'tuple'", "'>' not supported between instances of 'str' and 'tuple'", "'>=' not supported between instances of 'str' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| True True
#| [False, True, "'<' not supported between instances of 'list' and 'int'", "'<=' not supported between instances of 'list' and 'int'", "'>' not supported between instances of 'list' and 'int'", "'>=' not supported between instances of 'list' and 'int'"]
#| [False, True, "'<' not supported between instances of 'list' and 'int'", "'<=' not supported between instances of 'list' and 'int'", "'>' not supported between instances of 'list' and 'int'", "'>=' not supported between instances of 'list' and 'int'"]
#| [False, True, "'<' not supported between instances of 'list' and 'str'", "'<=' not supported between instances of 'list' and 'str'", "'>' not supported between instances of 'list' and 'str'", "'>=' not supported between instances of 'list' and 'str'"]
#| [True, False, False, True, False, True]
#| [False, True, "'<' not supported between instances of 'list' and 'tuple'", "'<=' not supported between instances of 'list' and 'tuple'", "'>' not supported between instances of 'list' and 'tuple'", "'>=' not supported between instances of 'list' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| unhashable type: 'list'
#| [False, True, "'<' not supported between instances of 'tuple' and 'int'", "'<=' not supported between instances of 'tuple' and 'int'", "'>' not supported between instances of 'tuple' and 'int'", "'>=' not supported between instances of 'tuple' and 'int'"]
#| [False, True, "'<' not supported between instances of 'tuple' and 'int'", "'<=' not supported between instances of 'tuple' and 'int'", "'>' not supported between instances of 'tuple' and 'int'", "'>=' not supported between instances of 'tuple' and 'int'"]
#| [False, True, "'<' not supported between instances of 'tuple' and 'str'", "'<=' not supported between instances of 'tuple' and 'str'", "'>' not supported between instances of 'tuple' and 'str'", "'>=' not supported between instances of 'tuple' and 'str'"]
#| [False, True, "'<' not supported between instances of 'tuple' and 'list'", "'<=' not supported between instances of 'tuple' and 'list'", "'>' not supported between instances of 'tuple' and 'list'", "'>=' not supported between instances of 'tuple' and 'list'"]
#| [True, False, False, True, False, True]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [False, True, "'<' not supported between instances of 'str' and 'int'", "'<=' not supported between instances of 'str' and 'int'", "'>' not supported between instances of 'str' and 'int'", "'>=' not supported between instances of 'str' and 'int'"]
#| True True
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [False, True, True, True, False, False]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [False, True, "'<' not supported between instances of 'int' and 'str'", "'<=' not supported between instances of 'int' and 'str'", "'>' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| True True
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| [False, True, "'<' not supported between instances of 'int' and 'str'", "'<=' not supported between instances of 'int' and 'str'", "'>' not supported between instances of 'int' and 'str'", "'>=' not supported between instances of 'int' and 'str'"]
#| [False, True, "'<' not supported between instances of 'int' and 'list'", "'<=' not supported between instances of 'int' and 'list'", "'>' not supported between instances of 'int' and 'list'", "'>=' not supported between instances of 'int' and 'list'"]
#| [False, True, "'<' not supported between instances of 'int' and 'tuple'", "'<=' not supported between instances of 'int' and 'tuple'", "'>' not supported between instances of 'int' and 'tuple'", "'>=' not supported between instances of 'int' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| True True
#| [True, False, False, True, False, True]
#| [False, True, True, True, False, False]
#| [False, True, "'<' not supported between instances of 'float' and 'str'", "'<=' not supported between instances of 'float' and 'str'", "'>' not supported between instances of 'float' and 'str'", "'>=' not supported between instances of 'float' and 'str'"]
#| [False, True, "'<' not supported between instances of 'float' and 'list'", "'<=' not supported between instances of 'float' and 'list'", "'>' not supported between instances of 'float' and 'list'", "'>=' not supported between instances of 'float' and 'list'"]
#| [False, True, "'<' not supported between instances of 'float' and 'tuple'", "'<=' not supported between instances of 'float' and 'tuple'", "'>' not supported between instances of 'float' and 'tuple'", "'>=' not supported between instances of 'float' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| True True
#| [True, False, False, True, False, True]
#| [False, True, True, True, False, False]
#| [False, True, "'<' not supported between instances of 'bool' and 'str'", "'<=' not supported between instances of 'bool' and 'str'", "'>' not supported between instances of 'bool' and 'str'", "'>=' not supported between instances of 'bool' and 'str'"]
#| [False, True, "'<' not supported between instances of 'bool' and 'list'", "'<=' not supported between instances of 'bool' and 'list'", "'>' not supported between instances of 'bool' and 'list'", "'>=' not supported between instances of 'bool' and 'list'"]
#| [False, True, "'<' not supported between instances of 'bool' and 'tuple'", "'<=' not supported between instances of 'bool' and 'tuple'", "'>' not supported between instances of 'bool' and 'tuple'", "'>=' not supported between instances of 'bool' and 'tuple'"]
#| eq
#| eq
#| eq
#| eq
#| eq
#| eq
#| [True, False, False, True, False, True]
#| True True
print(P(1) == 3, P(1).__eq__(3), P(1).__lt__(4), P.__eq__.__qualname__)  # expect: False NotImplemented NotImplemented P.__eq__
try: print(P(1) < 3)
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'P' and 'int'
@dataclass(frozen=True)
class Q(P): pass
