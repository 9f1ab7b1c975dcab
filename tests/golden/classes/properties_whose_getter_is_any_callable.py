"""A property calls whatever it was made of: functions of the library, getters, classes, objects."""
import operator, functools
class T(tuple):
    x = property(operator.itemgetter(0))
class U:
    def __init__(s): s.a = [7, 8]
    def __getitem__(s, i): return ("item", i)
    y = property(operator.itemgetter(1))
    z = property(operator.attrgetter("a"))
    w = property(operator.methodcaller("go", 5))
    v = property(len)
    u = property(functools.partial(operator.add, [1]) if 0 else lambda s: 1)
    p = property(functools.partial(getattr, "abc", "upper") if 0 else functools.partial(lambda a, b: (a, type(b).__name__), 3))
    def go(s, n): return n
    def __len__(s): return 4
class L(list):
    first = property(operator.itemgetter(0))
    both = property(operator.itemgetter(0, -1))
class D(dict):
    k = property(operator.itemgetter("k"))
t = T((5, 6)); print(t.x); v = t.x; print(v)
# output:
#| 5
#| 5
u = U(); print(u.y, u.z, u.w, u.v, u.p)  # expect: ('item', 1) [7, 8] 5 4 (3, 'U')
l = L([1, 2, 3]); print(l.first, l.both, l.first + 1)  # expect: 1 (1, 3) 2
d = D(k=4); print(d.k, getattr(d, "k"), [x.k for x in [d]])  # expect: 4 4 [4]
try: D().k
except KeyError as e: print(repr(e))  # expect: KeyError('k')
try: L().first
except IndexError as e: print(repr(e))  # expect: IndexError('list index out of range')
def f(o): return o.first
print(f(l), f(L("ab")), max([l], key=lambda o: o.first), sorted([L([2]), L([1])], key=operator.attrgetter("first")))  # expect: 1 a [1, 2, 3] [[1], [2]]
class Call:
    def __call__(s, o): return "called"
for name, g in [("ig", operator.itemgetter(0)), ("ag", operator.attrgetter("n")), ("mc", operator.methodcaller("index", 2)), ("call", Call()), ("len", len), ("partial", functools.partial(max, 1)), ("list", list), ("sorted", sorted), ("sum", sum), ("lru", functools.lru_cache(lambda s: 4)), ("cmp", functools.cmp_to_key(lambda a, b: 0)), ("type", type), ("str", str), ("bound", [1].count), ("map", functools.partial(map, str)), ("next", next), ("iter", iter), ("print", print), ("isinst", functools.partial(isinstance, 3))]:
    class L(list):
        n = 3
        x = property(g)
        __hash__ = lambda s: 5
    l = L([1, 2, 3])
    try:
        v = l.x
        print(name, v if name not in ("cmp", "iter", "map") else "-")
    except Exception as e: print(name, type(e).__name__, e)
    del v  # raises: NameError: name 'v' is not defined
    def f(o):
        r = o.x
        return r
    try: print(name, f(l) if name not in ("cmp", "iter", "map") else "-")
    except Exception as e: print(name, type(e).__name__, e)
# output:
#| ig 1
#| ig 1
#| ag 3
#| ag 3
#| mc 1
#| mc 1
#| call called
#| call called
#| len 3
#| len 3
#| partial TypeError '>' not supported between instances of 'L' and 'int'
