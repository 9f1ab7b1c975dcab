"""Trees, iterators, generators, descriptors, operators: a small file system and an LRU cache."""
from collections.abc import Mapping, MutableMapping, Iterator, Sequence, Callable
from collections import OrderedDict
from itertools import count, takewhile, tee, islice, chain
import fnmatch, posixpath, operator, textwrap
class Node(MutableMapping):
    __slots__ = ("name", "children", "data", "__weakref__")
    ids = count(1)
    def __init__(self, name, data=None, **children):
        self.name, self.data, self.children = name, data, {}
        for k, v in children.items(): self[k] = v
    def __getitem__(self, path):
        node = self
        for part in filter(None, path.split("/")):
            try: node = node.children[part]
            except KeyError: raise KeyError(f"{path}: no {part!r} in {node.name or '/'}") from None
        return node
    def __setitem__(self, path, value):
        head, _, rest = path.partition("/")
        if rest: self.children.setdefault(head, Node(head))[rest] = value
        else: self.children[head] = value if isinstance(value, Node) else Node(head, value)
    def __delitem__(self, path):
        parent, name = posixpath.split(path); del self[parent].children[name]
    def __iter__(self): return iter(self.children)
    def __len__(self): return len(self.children)
    def __bool__(self): return True
    def __truediv__(self, other): return self[other]
    def __contains__(self, path):
        try: self[path]
        except KeyError: return False
        return True
    def walk(self, prefix=""):
        yield prefix or "/", self
        for child in sorted(self.children.values(), key=operator.attrgetter("name")):
            yield from child.walk(f"{prefix}/{child.name}")
    def glob(self, pattern): return [p for p, n in self.walk() if fnmatch.fnmatchcase(p, pattern)]
    def __str__(self):
        lines = [self.name + (f" = {self.data!r}" if self.data is not None else "/")]
        for child in self.children.values(): lines.append(textwrap.indent(str(child), "| "))
        return "\n".join(lines)
root = Node("", etc=Node("etc", hosts="127.0.0.1"), tmp=Node("tmp"))
root["var/log/app/today.log"] = ["started", "stopped"]; root["var/log/app/old.log"] = []
root.update({"readme": "hi", "etc/motd": "welcome"})
print(root); print(root.glob("*.log"), root / "etc" / "motd" is root["etc/motd"], "etc/nope" in root, len(root))
# output:
#| /
#| | etc/
#| | | hosts = '127.0.0.1'
#| | | motd = 'welcome'
#| | tmp/
#| | var/
#| | | log/
#| | | | app/
#| | | | | today.log = ['started', 'stopped']
#| | | | | old.log = []
#| | readme = 'hi'
#| ['/var/log/app/old.log', '/var/log/app/today.log'] True False 4
for bad in ("etc/x/y", "nope"):
    try: root[bad]
    except KeyError as e: print("KeyError", e, e.__suppress_context__ if False else "")
# output:
#| KeyError "etc/x/y: no 'x' in etc" 
#| KeyError "nope: no 'nope' in /" 
print(root.pop("readme").data, root.get("readme"), root.setdefault("tmp/a", 1) if False else "", sorted(root.keys() & {"etc", "x"}))  # expect: hi None  ['etc']
del root["var/log/app/old.log"]; print([p for p, n in root.walk() if not n])  # expect: []
try: root.extra = 1
except AttributeError as e: print(e)  # expect: 'Node' object has no attribute 'extra'
class LRU(OrderedDict):
    def __init__(self, size, /, *a, **k): self.size, self.hits, self.misses = size, 0, 0; super().__init__(*a, **k)
    def __call__(self, f):
        def inner(*key):
            if key in self: self.hits += 1; self.move_to_end(key); return self[key]
            self.misses += 1; self[key] = value = f(*key)
            while len(self) > self.size: self.popitem(last=False)
            return value
        inner.cache = self
        return inner
@LRU(3)
def square(n): print("computing", n); return n * n
print([square(n) for n in (1, 2, 1, 3, 4, 1, 2)], list(square.cache), square.cache.hits, square.cache.misses)
# output:
#| computing 1
#| computing 2
#| computing 3
#| computing 4
#| computing 2
#| [1, 4, 1, 9, 16, 1, 4] [(4,), (1,), (2,)] 2 5
def primes():
    sieve = {}
    for n in count(2):
        if n not in sieve: yield n; sieve[n * n] = [n]
        else:
            for p in sieve.pop(n): sieve.setdefault(p + n, []).append(p)
print(list(takewhile(lambda p: p < 40, primes())), next(islice(primes(), 200, None)))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] 1229
def averager():
    total, n, average = 0, 0, None
    while True:
        try: x = yield average
        except ValueError as e: print("ignored", e); continue
        if x is None: return total, n
        total, n = total + x, n + 1; average = total / n
def outer(): result = yield from averager(); print("result", result); return result
g = outer(); next(g); print(g.send(10), g.send(20), g.throw(ValueError("odd")), g.send(3))
# output:
#| ignored odd
#| 10.0 15.0 15.0 11.0
try: g.send(None)  # expect: result (33, 3)
except StopIteration as stop: print(stop.value)  # expect: (33, 3)
a, b = tee(iter("abcdef")); next(b); print([x + y for x, y in zip(a, b)])  # expect: ['ab', 'bc', 'cd', 'de', 'ef']
class Countdown(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
class Vec(Sequence):
    def __init__(self, *xs): self.xs = xs
    def __getitem__(self, i): return Vec(*self.xs[i]) if isinstance(i, slice) else self.xs[i]
    def __len__(self): return len(self.xs)
    def __add__(self, o): return Vec(*map(operator.add, self, o)) if isinstance(o, Vec) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __rmul__(self, k): return Vec(*(k * x for x in self))
    def __matmul__(self, o): return sum(map(operator.mul, self, o))
    def __repr__(self): return f"Vec{self.xs}"
    def __lt__(self, o): return len(self) < len(o)
v = Vec(1, 2, 3)
print(list(Countdown(3)), v[1:], 2 * v + v, v @ v, sum([v, v]), list(reversed(v)), v.index(2), 3 in v, v.count(1), *v, isinstance(v, Callable), sorted([v, Vec(1)]))
# output:
#| [2, 1, 0] Vec(2, 3) Vec(3, 6, 9) 14 Vec(2, 4, 6) [3, 2, 1] 1 True 1 1 2 3 False [Vec(1,), Vec(1, 2, 3)]
try: v + 1
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'Vec' and 'int'
first, *middle, last = v; print(first, middle, last, {**{"a": 1}, "b": 2} | {"a": 3}, [*chain(v, "x")], (lambda *a, k=1, **kw: (a, k, kw))(*v, k=2, z=3))
# output:
#| 1 [2] 3 {'a': 3, 'b': 2} [1, 2, 3, 'x'] ((1, 2, 3), 2, {'z': 3})
