# A metaclass that is called says what calling its classes does; super() asks type
class Meta(type):
    made = {}
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        if cls not in Meta.made:
            Meta.made[cls] = super().__call__(*a, **k)
        return Meta.made[cls]
def init(self, x, y=0): self.x = x; self.y = y
A = Meta('A', (), {'__init__': init})
print(A(1, y=2) is A(3), A(5).x, A.made is Meta.made)
# output:
#| call A (1,) {'y': 2}
#| call A (3,) {}
#| call A (5,) {}
#| True 1 True
class M11(type):
    __call__ = staticmethod(lambda *a: a)
class M12(type):
    __call__ = classmethod(lambda *a: a[1:])
class M13(type):
    def __call__(cls, *a):
        return cls(*a)
class M14(type):
    __call__ = type.__call__
print(M11('Z', (), {})(1), M12('Z', (), {})(1), isinstance(M14('Z', (), {})(), object))  # expect: (1,) (1,) True
try: M13('Z', (), {})()
except RecursionError as e: print('recursion')  # expect: recursion
print(type.__call__(int, '101', base=2), type.__call__(type, 'X', (), {}).__name__, type.__call__(type, 5))  # expect: 5 X <class 'int'>
for wrong in (lambda: type.__call__(5), lambda: type.__call__(), lambda: type.__call__(type), lambda: type.__call__(A, 1, 2, 3, 4)):
    try: wrong()
    except TypeError as e: print(e)
# output:
#| descriptor '__call__' requires a 'type' object but received a 'int'
#| descriptor '__call__' of 'type' object needs an argument
#| type() takes 1 or 3 arguments
#| init() takes from 2 to 3 positional arguments but 5 were given
class Meta2(type):
    def __call__(cls, *a, **k):
        return super(Meta2, cls).__call__(*a, **k)
B = Meta2('B', (), {'__init__': init})
print(B(1).x)  # expect: 1
class Meta3(type):
    def __call__(cls, *a, **k):
        return type.__call__(cls, *a, **k)
C = Meta3('C', (A,), {}) if False else Meta3('C', (), {'__init__': init})
print(C(4, y=5).y)  # expect: 5
try: C()
except TypeError as e: print(e)  # expect: init() missing 1 required positional argument: 'x'
class Meta4(Meta3):
    def __call__(cls, *a, **k):
        print('four')
        f = super().__call__
        return f(*a, **k)
E4 = Meta4('E4', (), {'__init__': init})
print(E4(1).x, type(E4) is Meta4, isinstance(E4, Meta3))
# output:
#| four
#| 1 True True
class Meta5(type):
    def __new__(m, n, b, d, **kw):
        print('new', n, b, sorted(k for k in d if not k.startswith('__')), kw)
        return super().__new__(m, n, b, d)
    def __init__(cls, n, b, d, **kw):
        print('init', n, kw)
        super().__init__(n, b, d)
    def __call__(cls, *a):
        o = super().__call__()
        o.args = a
        return o
    def __getattr__(cls, n):
        return 'attr '+n
    def __len__(cls): return 7
    def __iter__(cls): return iter('abc')
    def __getitem__(cls, k): return k*2
    def __contains__(cls, k): return k == 'z'
    def __repr__(cls): return '<' + cls.__name__ + '>'
    def __eq__(cls, o): return True
    def __hash__(cls): return 3
    def __instancecheck__(cls, o): return o == 1
    def __subclasscheck__(cls, o): return True
    def __add__(cls, o): return 'add'
    def __bool__(cls): return False
    @property
    def prop(cls): return 'prop '+cls.__name__
    def meth(cls): return 'meth '+cls.__name__
F = Meta5('F', (), {'k': 1}, extra=2)
# output:
#| new F () ['k'] {'extra': 2}
#| init F {'extra': 2}
print(F(1,2).args, F.zzz, len(F), list(F), F[3], 'z' in F, F, F==3, hash(F), isinstance(1,F), issubclass(int,F), F+1, bool(F), F.prop, F.meth())
# output:
#| (1, 2) attr zzz 7 ['a', 'b', 'c'] 6 True <F> True 3 True True add False prop F meth F
class G(F): 
    k = 2
    def m(self): return 1
# output:
#| new G (<F>,) ['k', 'm'] {}
#| init G {}
print(G, type(G).__name__, G.prop, G(5).args)  # expect: <G> Meta5 prop G (5,)
print(Meta5.__call__(G, 9).args)  # expect: (9,)
try: F().prop
except AttributeError as e: print(e)  # expect: 'F' object has no attribute 'prop'
class M6(type):
    def __call__(cls, *a):
        print('before'); r = super().__call__(*a); print('after'); return r
class T(M6('Base', (), {})):
    def __new__(cls, *a): print('new', a); return super().__new__(cls)
    def __init__(self, *a): print('init', a)
T(1)
# output:
#| before
#| new (1,)
#| init (1,)
#| after
class U(M6('Base', (int,), {})): pass
print(U(5)+1)
# output:
#| before
#| after
#| 6
class V(M6('Base', (), {})):
    def __new__(cls, *a): return 42
    def __init__(self): print('never')
print(V(1))
# output:
#| before
#| after
#| 42
M7 = M6('M7', (type,), {}) 
print(M7('X', (), {}))
# output:
#| before
#| after
#| <class '__main__.X'>
class M8(type):
    def __call__(cls):
        raise RuntimeError('abstract')
try: M8('Q', (), {})()
except RuntimeError as e: print(e)  # expect: abstract
class M9(type):
    __call__ = lambda cls: 9
print(M9('Q', (), {})())  # expect: 9
import functools
class M10(type):
    @functools.lru_cache(None)
    def __call__(cls, *a):
        return super().__call__(*a)
class P(M10('B', (), {})):
    def __init__(self, a): self.a = a
print(P(1) is P(1), P(1) is P(2))  # expect: True False
