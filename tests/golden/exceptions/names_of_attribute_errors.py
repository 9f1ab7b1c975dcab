class P:
    wo = property(None, lambda s, v: None)
    @property
    def p(self): raise AttributeError("in p")
    @property
    def q(self): return self.nope
    @property
    def own(self): raise AttributeError("own", name="mine")
    @property
    def key(self): raise KeyError("own")
    @property
    def r(self): return self.p
    def m(self): raise AttributeError("m")
    def __add__(self, o): raise AttributeError("add")
class H(P):
    def __getattr__(self, n): raise AttributeError("hook " + n)
class Sub(AttributeError): pass
class D:
    def __get__(self, o, t): raise Sub("desc")
class E:
    d = D()
    dd = 5
    def __init__(self): self.x = 1
def inner(f):
    try: return f()
    except AttributeError as e: return (type(e).__name__, str(e), e.name)
p, h, e = P(), H(), E()
for f in (lambda: p.wo, lambda: p.p, lambda: p.q, lambda: p.own, lambda: p.r, lambda: p.m(), lambda: p + 1, lambda: h.zz, lambda: h.p, lambda: h.wo, lambda: h.q, lambda: e.d, lambda: E.d, lambda: p.p(), lambda: h.p(), lambda: h.zz(), lambda: e.d(), lambda: E.d(), lambda: getattr(p, "p"), lambda: getattr(p, "p", 3), lambda: getattr(h, "zz"), lambda: h.zz(p.m()), lambda: p.m(h.zz), lambda: [p.p], lambda: p.p + p.q, lambda: f"{p.p}", lambda: p.r.s, lambda: (p.r).x(1), lambda: print(p.p), lambda: p.p if p.q else 1, lambda: super(H, h).p, lambda: sorted([p], key=lambda x: x.p), lambda: list(map(lambda x: x.p, [p])), lambda: p.__add__(1)):
    print(inner(f))
# output:
#| ('AttributeError', "property 'wo' of 'P' object has no getter", 'wo')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', "'P' object has no attribute 'nope'", 'nope')
#| ('AttributeError', 'own', 'mine')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'm', None)
#| ('AttributeError', 'add', None)
#| ('AttributeError', 'hook zz', 'zz')
#| ('AttributeError', 'hook p', 'p')
#| ('AttributeError', 'hook wo', 'wo')
#| ('AttributeError', 'hook q', 'q')
#| ('Sub', 'desc', 'd')
#| ('Sub', 'desc', 'd')
#| ('AttributeError', 'in p', None)
#| ('AttributeError', 'hook p', 'p')
#| ('AttributeError', 'hook zz', 'zz')
#| ('Sub', 'desc', None)
#| ('Sub', 'desc', 'd')
#| ('AttributeError', 'in p', 'p')
#| 3
#| ('AttributeError', 'hook zz', 'zz')
#| ('AttributeError', 'hook zz', 'zz')
#| ('AttributeError', 'hook zz', 'zz')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', "'P' object has no attribute 'nope'", 'nope')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'in p', 'p')
#| ('AttributeError', 'add', None)
import operator, functools
print(inner(lambda: operator.attrgetter("p")(p)), inner(lambda: operator.attrgetter("q")(p)), inner(lambda: operator.methodcaller("p")(p)))
# output:
#| ('AttributeError', 'in p', 'p') ('AttributeError', "'P' object has no attribute 'nope'", 'nope') ('AttributeError', 'in p', 'p')
x = 0
def loop():
    for i in range(3):
        try:
            p.p
        except AttributeError as e: print(e.name, end=" ")
        try: t = p.r
        except AttributeError as e: print(e.name, end=" ")
        try:
            if E.d: pass
        except AttributeError as err: print(err.name, end=" ")
loop()
print()
# output:
#| p p d p p d p p d 
class It:
    @property
    def __iter__(self): raise AttributeError("it")
    @property
    def __len__(self): raise AttributeError("len")
try: len(It())
except Exception as e: print(type(e), e, e.name)  # expect: <class 'AttributeError'> len None
match p:
    case object(p=3): print("no")
    case _: print("unmatched")  # expect: unmatched
try:
    with p: pass
except TypeError as e: print(e)  # expect: 'P' object does not support the context manager protocol
class Mod:
    def __getattribute__(self, n):
        if n == "aa": raise AttributeError
        return object.__getattribute__(self, n)
print(inner(lambda: Mod().aa), inner(lambda: Mod().bb), inner(lambda: Mod().aa()), inner(lambda: Mod().bb()))
# output:
#| ('AttributeError', '', 'aa') ('AttributeError', "'Mod' object has no attribute 'bb'", 'bb') ('AttributeError', '', 'aa') ('AttributeError', "'Mod' object has no attribute 'bb'", 'bb')
class Colors:
    red = 1
    def __getattribute__(self, n):
        raise AttributeError(f"no {n}")
class Pal:
    def __init__(self): self.green = 1
    def __getattr__(self, n): raise AttributeError(f"no {n}")  # raises: AttributeError: no greeen. Did you mean: 'green'?
Pal().greeen
