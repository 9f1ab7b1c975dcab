def t(f):
    try: return f()
    except BaseException as e: return f"{type(e).__name__}: {e}"
class AttrDict(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
d = AttrDict(a=1); d.b = 2; print(d, d.a, d["b"], d.b); del d.a; print(d, t(lambda: d.zz), t(lambda: delattr(d, "zz")))
# output:
#| {'a': 1, 'b': 2} 1 2 2
#| {'b': 2} KeyError: 'zz' KeyError: 'zz'
setattr(d, "q", 5); print(d, getattr(d, "q"), hasattr(d, "b"))  # expect: {'b': 2, 'q': 5} 5 True
class S:
    @staticmethod
    def __setattr__(n, v): print("static set", n, v)
    @classmethod
    def __delattr__(cls, n): print("class del", cls.__name__, n)
s = S(); s.x = 1; del s.x
# output:
#| static set x 1
#| class del S x
class O:
    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__
o = O(); o.x = 1; print(o.x); del o.x; print(t(lambda: o.x))
# output:
#| 1
#| AttributeError: 'O' object has no attribute 'x'
class P:
    __setattr__ = print
p = P(); p.abc = 5  # expect: abc 5
class L(list):
    __setattr__ = lambda self, n, v: self.append((n, v))
l = L(); l.a = 1; print(l)  # expect: [('a', 1)]
import functools
class F:
    __setattr__ = functools.partial(print, "partial")
    __delattr__ = functools.partialmethod(print, "pm")
f = F(); f.a = 1  # expect: partial a 1
class C:
    def __call__(self, *a): print("called", a)
class G: __setattr__ = C()
G().zz = 3  # expect: called ('zz', 3)
class R(dict):
    __setattr__ = dict.__setitem__
    __getattr__ = dict.get
r = R(); r.x = 1; print(r.x, r.nope, r)  # expect: 1 None {'x': 1}
class D2:
    def __init__(self): super().__setattr__("store", {})
    def __setattr__(self, n, v): self.store[n] = v
    def __getattr__(self, n):
        try: return self.store[n]
        except KeyError: raise AttributeError(n) from None
    def __delattr__(self, n): del self.store[n]
x = D2(); x.k = 1; print(x.k, x.store, t(lambda: x.q)); del x.k; print(x.store)
# output:
#| 1 {'k': 1} AttributeError: q
#| {}
class Frozen(dict):
    __setitem__ = __delitem__ = None
print(t(lambda: Frozen().__setitem__(1, 2)))  # expect: TypeError: 'NoneType' object is not callable
fz = Frozen(a=1)
try: fz["q"] = 1
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
try: del fz["a"]
except TypeError as e: print(e)  # expect: 'NoneType' object is not callable
class NoIter(list): __iter__ = None; __contains__ = None; __len__ = None; __bool__ = None; __hash__ = None; __eq__ = None; __add__ = None; __call__ = None; __getitem__ = None
n = NoIter([1])
for g in (lambda: list(n), lambda: 1 in n, lambda: len(n), lambda: bool(n), lambda: hash(n), lambda: n == n, lambda: n + n, lambda: n(), lambda: n[0], lambda: [*n], lambda: sorted(n), lambda: n != 1, lambda: n * 2, lambda: str(n), lambda: iter(n), lambda: tuple(n), lambda: sum(n)):
    print(t(g))
# output:
#| TypeError: 'NoIter' object is not iterable
#| TypeError: 'NoIter' object is not a container
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: unhashable type: 'NoIter'
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoIter' object is not iterable
#| TypeError: 'NoIter' object is not iterable
#| True
#| [1, 1]
#| [1]
#| TypeError: 'NoIter' object is not iterable
#| TypeError: 'NoIter' object is not iterable
#| TypeError: 'NoIter' object is not iterable
class TE:
    def __iter__(self): raise TypeError("own message")
class TN:
    def __iter__(self): return self
    def __next__(self): raise TypeError("next message")
def f(*a): return a
for g in (lambda: [*TE()], lambda: f(*TE()), lambda: {*TE()}, lambda: (*TE(),), lambda: [*TN()], lambda: f(*TN()), lambda: f(1, *TE(), *[2]), lambda: [*5], lambda: f(*5), lambda: f(*None, *[1]), lambda: print(*TE()), lambda: "".join(TN()), lambda: list(TE()), lambda: sum(TE()), lambda: {**TE()}, lambda: f(**TE()), lambda: dict(TE()), lambda: [1, *object()]):
    print(t(g))
# output:
#| TypeError: own message
#| TypeError: own message
#| TypeError: own message
#| TypeError: own message
#| TypeError: next message
#| TypeError: next message
#| TypeError: own message
#| TypeError: Value after * must be an iterable, not int
#| TypeError: __main__.f() argument after * must be an iterable, not int
#| TypeError: Value after * must be an iterable, not NoneType
#| TypeError: own message
#| TypeError: next message
#| TypeError: own message
#| TypeError: own message
#| TypeError: 'TE' object is not a mapping
#| TypeError: __main__.f() argument after ** must be a mapping, not TE
#| TypeError: own message
#| TypeError: Value after * must be an iterable, not object
class GA:
    __getattribute__ = dict.get
print(t(lambda: GA().x))  # expect: TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'GA' object
class GB(dict):
    __getattribute__ = dict.get
print(t(lambda: GB(x=1).x), t(lambda: GB(x=1).y))  # expect: 1 None
