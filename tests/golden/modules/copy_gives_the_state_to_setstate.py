import copy
class Show:
    def __setstate__(self, s): print('setstate', s)
class A(Show): pass
class B(Show):
    __slots__ = ('x', 'y')
class C(B):
    pass
class D(Show, dict): pass
class E(Show, list): pass
class F(Show, Exception): pass
class G(Show, int): pass
class H(Show, str): pass
class I(Show, tuple): pass
class J(Show, set): pass
class K:
    __slots__ = ('x', '__dict__')
    def __setstate__(self, s): print('setstate', s)
class L(Show):
    def __getstate__(self): return None
class M(Show):
    def __getstate__(self): return 0
for f in (copy.copy, copy.deepcopy):
    a = A(); f(a); a.q = [1]; b = f(a); print(vars(b))
    b = B(); f(b); b.x = [2]; f(b)
    c = C(); f(c); c.x = 1; f(c); c.z = 2; f(c)
    d = D(a=1); f(d); d.z = 2; print(f(d))
    e = E([1]); f(e); e.z = 2; print(f(e))
    x = F(1, 2); y = f(x); print(y.args); x.z = 3; y = f(x); print(vars(y))
    g = G(4); f(g); g.z = 3; print(f(g))
    h = H('s'); f(h); h.z = 3; print(f(h))
    i = I((1,)); f(i); i.z = 3; print(f(i))
    j = J((1,)); f(j); j.z = 3; print(f(j))
    k = K(); f(k); k.x = 3; f(k); k.z = 3; f(k)
    f(L()); f(M())
# output:
#| setstate {'q': [1]}
#| {}
#| setstate (None, {'x': [2]})
#| setstate (None, {'x': 1})
#| setstate ({'z': 2}, {'x': 1})
#| setstate {'z': 2}
#| {'a': 1}
#| setstate {'z': 2}
#| [1]
#| (1, 2)
#| setstate {'z': 3}
#| {}
#| setstate {'z': 3}
#| 4
#| setstate {'z': 3}
#| s
#| setstate {'z': 3}
#| (1,)
#| setstate {'z': 3}
#| J({1})
#| setstate (None, {'x': 3})
#| setstate ({'z': 3}, {'x': 3})
#| setstate 0
#| setstate {'q': [1]}
#| {}
#| setstate (None, {'x': [2]})
#| setstate (None, {'x': 1})
#| setstate ({'z': 2}, {'x': 1})
#| setstate {'z': 2}
#| {'a': 1}
#| setstate {'z': 2}
#| [1]
#| (1, 2)
#| setstate {'z': 3}
#| {}
#| setstate {'z': 3}
#| 4
#| setstate {'z': 3}
#| s
#| setstate {'z': 3}
#| (1,)
#| setstate {'z': 3}
#| J({1})
#| setstate (None, {'x': 3})
#| setstate ({'z': 3}, {'x': 3})
#| setstate 0
