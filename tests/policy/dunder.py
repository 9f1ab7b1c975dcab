# Names that belong to the interpreter, wherever a name can stand.
class Animal:
    pass
x = Animal()
x.__class__                                  # reject: dunder
x.__class__ = Animal                         # reject: dunder
del x.__dict__                               # reject: dunder
x.__class__()                                # reject: dunder
x.__class__.__mro__                          # reject: dunder, dunder
x.__class__.__name__ = "y"                   # reject: dunder
print(__builtins__)                          # reject: dunder
__import__("os")                             # reject: dunder
[].__class__.__base__.__subclasses__()       # reject: dunder, dunder, dunder
print.__self__                               # reject: dunder
len.__globals__["x"]                         # reject: dunder
def f(__class__, /): pass                    # reject: dunder
def f(*__code__): pass                       # reject: dunder
def f(*, __dict__=1): pass                   # reject: dunder
def f(**__globals__): pass                   # reject: dunder
f = lambda __spec__: 1                       # reject: dunder
f(__class__=1)                               # reject: dunder
def __unheard_of__(): pass                   # reject: dunder
class __builtins__: pass                     # reject: dunder
class B:
    __dict__ = {}                            # reject: dunder
    __mro__: tuple = ()                      # reject: dunder
    def __class__(self): pass                # reject: dunder
    def method(self):
        return __class__                     # reject: dunder
class C(Animal, __code__=1): pass            # reject: dunder
import json as __loader__                    # reject: dunder
from json import __spec__                    # reject: dunder
from json import __builtins__ as b           # reject: dunder
for __globals__ in []: pass                  # reject: dunder
with x as __closure__: pass                  # reject: dunder
try:
    pass
except ValueError as __code__:               # reject: dunder
    pass
(__class__ := 1)                             # reject: dunder
[1 for __class__ in []]                      # reject: dunder
def g():
    global __builtins__                      # reject: dunder
match x:
    case Animal(__class__=y): pass           # reject: dunder
    case {"a": 1, **__dict__}: pass          # reject: dunder
    case [*__globals__]: pass                # reject: dunder
    case 1 as __code__: pass                 # reject: dunder
    case __spec__: pass                      # reject: dunder
x.__reduce__()                               # reject: dunder
x.__reduce_ex__(2)                           # reject: dunder
f"{x.__class__}"                             # reject: dunder
f"{1:{x.__dict__}}"                          # reject: dunder
x.ｆoo.__ｃlass__                             # reject: dunder
x._＿dict__                                   # reject: dunder
x = x.__dict__ if x else x.__class__         # reject: dunder, dunder
@x.__wrapped__                               # reject: dunder
def h() -> x.__code__: pass                  # reject: dunder
def h(a: x.__code__ = x.__dict__): pass      # reject: dunder, dunder
print(
    x
    .  # a comment with a name: __class__
    __class__                                # reject: dunder
)
x.__dict__ += 1                              # reject: dunder
type T[__class__] = int                      # reject: dunder
