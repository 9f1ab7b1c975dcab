import operator, time, types
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class C:
    @types.DynamicClassAttribute
    def spam(self):
        "spam spam"
        return 1
D = vars(C)['spam']
t(lambda: D.__doc__)  # expect: spam spam
t(lambda: types.DynamicClassAttribute(lambda s: 1, doc='x').__doc__)  # expect: x
class C2(C):
    @vars(C)['spam'].getter
    def spam(self):
        "other"
        return 5
t(lambda: vars(C2)['spam'].__doc__)  # expect: other
s = {1,2,3}
it = iter(s)
t(lambda: operator.length_hint(it)); next(it); t(lambda: operator.length_hint(it))
# output:
#| 3
#| 2
s.add(9); t(lambda: operator.length_hint(it));   # expect: 0
t(lambda: next(it))  # expect: RuntimeError Set changed size during iteration
s = {1,2,3}; it = iter(s); next(it); s.discard(3); t(lambda: operator.length_hint(it))  # expect: 0
s.add(3); t(lambda: operator.length_hint(it))  # expect: 2
t(lambda: time.struct_time.__match_args__)
# output:
#| ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
match time.gmtime(0):
    case time.struct_time(y, m, d): print(y, m, d)  # expect: 1970 1 1
e = BlockingIOError('a','b','c')
t(lambda: e.characters_written)  # expect: AttributeError characters_written
e = BlockingIOError('a','b',3)
t(lambda: e.characters_written)  # expect: 3
e.characters_written = 5
t(lambda: e.characters_written)  # expect: 5
def f():
    del e.characters_written
t(f)  # expect: None
t(lambda: e.characters_written)  # expect: AttributeError characters_written
t(f)  # expect: AttributeError characters_written
e = BlockingIOError()
t(lambda: e.characters_written)  # expect: AttributeError characters_written
t(lambda: BlockingIOError('a','b',-1).characters_written)  # expect: AttributeError characters_written
def f(): e.characters_written='x'
t(f)  # expect: TypeError 'str' object cannot be interpreted as an integer
t(lambda: BlockingIOError('a','b',3).args)  # expect: ('a', 'b', 3)
t(lambda: BlockingIOError('a','b',3).filename)  # expect: None
t(lambda: C.spam)
# output:
#| AttributeError 
t(lambda: C().spam)  # expect: 1
def f(): C().spam = 3
t(f)  # expect: AttributeError can't set attribute
def f(): del C().spam
t(f)  # expect: AttributeError can't delete attribute
class P:
    def __init__(s): s._x = 1
    @types.DynamicClassAttribute
    def x(s):
        "x doc"
        return s._x
    @x.setter
    def x(s, v): s._x = v
    @x.deleter
    def x(s): del s._x
p = P(); p.x = 5; print(p.x, vars(P)['x'].__doc__); del p.x  # expect: 5 x doc
t(lambda: p.x)  # expect: AttributeError 'P' object has no attribute '_x'
t(lambda: P.x)
# output:
#| AttributeError 
