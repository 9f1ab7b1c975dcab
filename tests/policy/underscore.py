# policy: strict
_x = 1                                       # reject: underscore
_ = 1
print(_x)                                    # reject: underscore
a._b                                         # reject: underscore
a._b = 1                                     # reject: underscore
del a._b                                     # reject: underscore
a.__len__()                                  # reject: underscore
print(__name__)                              # reject: underscore
def _f(): pass                               # reject: underscore
def __init__(): pass                         # reject: underscore
class _C: pass                               # reject: underscore
class D:
    def __init__(self): pass
    def __eq__(self, other): return True
    def __len__(self): return 1              # reject: underscore
    __hash__ = None                          # reject: underscore
    def f(self): return self.__x             # reject: underscore
def f(_a, /): pass                           # reject: underscore
def f(*_a): pass                             # reject: underscore
def f(*, _a=1): pass                         # reject: underscore
f = lambda **_a: 1                           # reject: underscore
import _thread                               # reject: import, underscore
import json as _json                         # reject: underscore
from json import _default_decoder            # reject: underscore
try:
    pass
except ValueError as _e:                     # reject: underscore
    pass
f(_keyword=1)
def g():
    global _name
for _i in []: pass                           # reject: underscore
(_w := 1)                                    # reject: underscore
a.__class__                                  # reject: dunder
