# itemgetter, attrgetter and methodcaller, with what their objects do themselves
from operator import itemgetter, attrgetter, methodcaller
print(itemgetter(1)([1,2]), itemgetter(0,1)([1,2]), itemgetter('a')({'a':3}), itemgetter(1,'a'), itemgetter(slice(1,3))('abcd'))
class D(dict):
    def __missing__(s,k): return k*2
class G:
    def __getitem__(s,k): print('get',k); return k
    def __class_getitem__(c,k): return ('cls',k)
print(itemgetter(1,2)(D()), itemgetter(1,2)(G()), itemgetter(5)(G()), itemgetter(1)(G), itemgetter(int)(list))
    try: print(t())
    except Exception as e: print(type(e), e)
class B:
    x=1
    @property
    def p(s): print('p'); return s
    @property
    def bad(s): raise AttributeError('bad!')
    def __getattr__(s,n): print('ga', n); return n
    def m(s,*a,**k): return a,k
b=B()
print(attrgetter('x')(b), attrgetter('p.p.x','x','zz')(b), attrgetter('bad')(b), attrgetter('a.b','c'))
print(methodcaller('m',1,k=2)(b), methodcaller('m',1,k=2), methodcaller('upper')('abc'), methodcaller('__len__')('abc') )
# stderr:
#!   File "getters_and_method_callers.py", line 10
#!     try: print(t())
#! IndentationError: unexpected indent
