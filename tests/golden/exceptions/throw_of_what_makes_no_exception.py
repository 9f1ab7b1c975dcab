def t(f, *a):
    try: print(repr(f(*a)).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, str(e).split(' at 0x')[0])
class E(Exception):
    def __new__(cls, *a, **k): return cls
class F(Exception):
    def __new__(cls, *a, **k): return 5
class G(Exception):
    def __new__(cls, *a, **k): return ValueError('v')
def g(): yield
for k in E, F, G:
    i = g(); next(i); t(i.throw, k)
    i = g(); t(i.throw, k)
    i = g(); next(i); t(i.throw, k, 'x')
    i = g(); next(i); t(i.throw, k, ('x',))
    def r(): raise k
    t(r)
    def r(): raise k('x')
    t(r)
    def r():
        try: raise k
        except k as e: return ('caught', e)
    t(r)
# output:
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not type
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not type
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not type
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not type
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not <class 'type'>
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not <class 'type'>
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not <class 'type'>
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not int
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not int
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not int
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not int
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not <class 'int'>
#| TypeError exceptions must derive from BaseException
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not <class 'int'>
#| ValueError v
#| ValueError v
#| ValueError v
#| ValueError v
#| ValueError v
#| ValueError v
#| ValueError v
i = g(); next(i); t(i.throw, ValueError, KeyError('x'))  # expect: ValueError 'x'
i = g(); next(i); t(i.throw, LookupError, KeyError('x'))  # expect: KeyError 'x'
i = g(); next(i); t(i.throw, 5)
# output:
#| TypeError exceptions must be classes or instances deriving from BaseException, not int
i = g(); next(i); t(i.throw, int)
# output:
#| TypeError exceptions must be classes or instances deriving from BaseException, not type
i = g(); next(i); t(i.throw, 'abc')
# output:
#| TypeError exceptions must be classes or instances deriving from BaseException, not str
async def co(): pass
t(co().throw, E)
# output:
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not type
class N(Exception):
    def __init__(self, a, b): pass
def gg():
    try: yield 1
    except BaseException as e: yield ('told', repr(e).split(' at 0x')[0])
for k in N, E, F:
    i = gg(); next(i); t(i.throw, k)
    i = gg(); t(i.throw, k); t(next, i)
    i = gg(); next(i); t(i.throw, k, 1)
    i = gg(); next(i); t(i.throw, k, (1, 2))
# output:
#| ('told', 'TypeError("N.__init__() missing 2 required positional arguments: \'a\' and \'b\'")')
#| TypeError N.__init__() missing 2 required positional arguments: 'a' and 'b'
#| StopIteration 
#| ('told', 'TypeError("N.__init__() missing 1 required positional argument: \'b\'")')
#| ('told', 'N(1, 2)')
#| ('told', 'TypeError("calling <class \'__main__.E\'> should have returned an instance of BaseException, not type")')
#| TypeError calling <class '__main__.E'> should have returned an instance of BaseException, not type
#| StopIteration 
#| ('told', 'TypeError("calling <class \'__main__.E\'> should have returned an instance of BaseException, not type")')
#| ('told', 'TypeError("calling <class \'__main__.E\'> should have returned an instance of BaseException, not type")')
#| ('told', 'TypeError("calling <class \'__main__.F\'> should have returned an instance of BaseException, not int")')
#| TypeError calling <class '__main__.F'> should have returned an instance of BaseException, not int
#| StopIteration 
#| ('told', 'TypeError("calling <class \'__main__.F\'> should have returned an instance of BaseException, not int")')
#| ('told', 'TypeError("calling <class \'__main__.F\'> should have returned an instance of BaseException, not int")')
def h():
    yield 1
i = h(); next(i)
try: i.throw(N)
except BaseException as e: print(e, repr(e.__context__))
# output:
#| N.__init__() missing 2 required positional arguments: 'a' and 'b' None
class H:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (2**63, -2**63, -2**64, -2**70, 2**70, 2**63-1, -1, 0, 1.5, None, True):
    t(len, H(n))
    t(bool, H(n))
# output:
#| OverflowError cannot fit 'int' into an index-sized integer
#| OverflowError cannot fit 'int' into an index-sized integer
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| OverflowError cannot fit 'int' into an index-sized integer
#| OverflowError cannot fit 'int' into an index-sized integer
#| 9223372036854775807
#| True
#| ValueError __len__() should return >= 0
#| ValueError __len__() should return >= 0
#| 0
#| False
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| 1
#| True
