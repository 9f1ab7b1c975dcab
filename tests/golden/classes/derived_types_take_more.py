# A class derived from a builtin type that takes more than the type does
class labelled(property):
    def __init__(self, fget, label=None, *more, unit=''):
        super().__init__(fget)
        self.label = label; self.unit = unit
class A:
    x = labelled(lambda self: 5, label='hey', unit='m')
    y = labelled(lambda self: 6, 'pos', 1, 2, 3, 4, unit='s')
print(A().x, A.x.label, A.x.unit, A().y, A.y.label)  # expect: 5 hey m 6 pos
class cp(property):
    def __init__(self, *, name): super().__init__(lambda s: name)
class B: z = cp(name='q')
print(B().z)  # expect: q
class doc(property):
    def __new__(cls, f, extra): 
        o = super().__new__(cls); o.extra = extra; return o
    def __init__(self, f, extra): super().__init__(f, doc='d'+extra)
class C: w = doc(lambda s: 1, 'E')
print(C().w, C.w.extra, C.w.__doc__)  # expect: 1 E None
class sm(staticmethod):
    def __init__(self, f, tag=None): super().__init__(f); self.tag = tag
class cm(classmethod):
    def __init__(self, f, tag=None): super().__init__(f); self.tag = tag
class D:
    s = sm(lambda: 's', tag=1)
    c = cm(lambda cls: cls.__name__, tag=2)
print(D.s(), D().c(), vars(D)['s'].tag, vars(D)['c'].tag)  # expect: s D 1 2
import functools
class P(functools.partial):
    def __new__(cls, f, *a, note='', **k):
        o = super().__new__(cls, f, *a, **k); o.note = note; return o
print(P(int, base=2, note='n')('101'), P(int, note='z').note)  # expect: 5 z
class ex(Exception):
    def __init__(self, msg, *, code=0): super().__init__(msg); self.code = code
print(ex('m', code=3).code, ex('m', code=3).args)  # expect: 3 ('m',)
class I(int):
    def __new__(cls, v, unit=None): o = super().__new__(cls, v); o.unit = unit; return o
print(I(3, unit='kg').unit, I('7', 'x') + 1)  # expect: kg 8
class S(str):
    def __new__(cls, v, *, lang='en'): o = str.__new__(cls, v); o.lang = lang; return o
print(S('a', lang='de').lang)  # expect: de
class Dct(dict):
    def __init__(self, *a, frozen=False, **k): super().__init__(*a, **k); self.frozen = frozen
print(Dct({'a': 1}, frozen=True, b=2), Dct(frozen=1).frozen)  # expect: {'a': 1, 'b': 2} 1
class Lst(list):
    def __init__(self, *a, cap=None): super().__init__(*a); self.cap = cap
print(Lst([1], cap=3).cap, Lst('ab'))  # expect: 3 ['a', 'b']
class St(set):
    def __init__(self, *a, cap=None): super().__init__(*a); self.cap = cap
print(St([1], cap=3).cap)  # expect: 3
class Fs(frozenset):
    def __new__(cls, *a, cap=None): o = super().__new__(cls, *a); o.cap = cap; return o
print(Fs([1], cap=3).cap)  # expect: 3
class Tp(tuple):
    def __new__(cls, *a, cap=None): o = super().__new__(cls, a); o.cap = cap; return o
print(Tp(1, 2, cap=3).cap, Tp(1,2))  # expect: 3 (1, 2)
class It(map):
    def __init__(self, f, *its, label=None): self.label = label
m = It(str, [1,2], label='L'); print(m.label, list(m))  # expect: L ['1', '2']
from collections import deque, OrderedDict, defaultdict, Counter
class Dq(deque):
    def __init__(self, *a, name=None, **k): super().__init__(*a, **k); self.name = name
print(Dq([1], name='n', maxlen=3), Dq(name='z').name)  # expect: Dq([1], maxlen=3) z
class Od(OrderedDict):
    def __init__(self, *a, name=None, **k): super().__init__(*a, **k); self.name = name
print(Od(a=1, name='n'))  # expect: Od([('a', 1)])
class Dd(defaultdict):
    def __init__(self, f, name=None): super().__init__(f); self.name = name
d = Dd(list, name='q'); d['x'].append(1); print(d, d.name)  # expect: Dd(<class 'list'>, {'x': [1]}) q
class Ct(Counter):
    def __init__(self, it=(), *, name=None): super().__init__(it); self.name = name
print(Ct('aab', name='n'), Ct('aab', name='n').name)  # expect: Ct({'a': 2, 'b': 1}) n
import datetime, decimal, fractions, random, io, logging, argparse, array, itertools
class Dt(datetime.date):
    def __new__(cls, *a, tag=None): o = super().__new__(cls, *a); o.tag = tag; return o
print(Dt(2020,1,2,tag='t').tag, Dt(2020,1,2))  # expect: t 2020-01-02
class Dc(decimal.Decimal):
    def __new__(cls, v, unit=None): o = super().__new__(cls, v); o.unit = unit; return o
print(Dc('1.5', unit='kg').unit, Dc('1.5') * 2)  # expect: kg 3.0
class Rn(random.Random):
    def __init__(self, seed, label=None): super().__init__(seed); self.label = label
try: print(Rn(5, label='x').label)  # expect: x
except TypeError as e: print(e)
class Sio(io.StringIO):
    def __init__(self, *a, label=None): super().__init__(*a); self.label = label
print(Sio('abc', label='L').read(), Sio(label='q').label)  # expect: abc q
class Bio(io.BytesIO):
    def __init__(self, data=b'', label=None): super().__init__(data); self.label = label
print(Bio(b'abc', label='L').read())  # expect: b'abc'
class Ch(itertools.chain):
    def __init__(self, *a, label=None): self.label = label
print(list(Ch([1],[2], label=1)))  # expect: [1, 2]
class Cnt(itertools.count):
    def __new__(cls, *a, label=None): o = super().__new__(cls, *a); o.label = label; return o
print(next(Cnt(5, label=2)))  # expect: 5
