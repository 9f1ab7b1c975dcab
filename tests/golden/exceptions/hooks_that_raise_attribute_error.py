# full-stderr
class B:
    def __init__(s): s.color=1
    def __getattr__(s,n): raise AttributeError(n)
    @property
    def size(s): raise AttributeError("in size")
import traceback
for f in (lambda: B().colour, lambda: B().size, lambda: getattr(B(), "colou")):
  try: f()
  except AttributeError as e: print(e.name); print(traceback.format_exc().splitlines()[-1])
# output:
#| colour
#| AttributeError: colour
#| size
#| AttributeError: size
#| colou
#| AttributeError: colou
class D:
    colour = 1
    def __getattribute__(s, n): raise AttributeError("x")
try: D().color
except AttributeError as e: print(e.name)  # expect: color
class Desc:
    def __get__(s, o, t): raise AttributeError("desc")
class E: d = Desc(); dd = 3
for f in (lambda: E().d, lambda: E.d, lambda: getattr(E, "d"), lambda: hasattr(E, "d"), lambda: getattr(E,"d",1)):
  try: print(f())
  except AttributeError as e: print(e.name, e)
# output:
#| d desc
#| d desc
#| d desc
#| False
#| 1
class S:
    __slots__ = ("aaa", "aab")
try: S().aaa
except AttributeError as e: print(e.name, e); print(traceback.format_exc().splitlines()[-1])
# output:
#| aaa 'S' object has no attribute 'aaa'
#| AttributeError: 'S' object has no attribute 'aaa'
try: S().aac = 1
except AttributeError as e: print(e.name, e); print(traceback.format_exc().splitlines()[-1])
# output:
#| None 'S' object has no attribute 'aac'
#| AttributeError: 'S' object has no attribute 'aac'
try: del S().aaa
except AttributeError as e: print(e.name, e); print(traceback.format_exc().splitlines()[-1])
# output:
#| None aaa
#| AttributeError: aaa
def inner(): raise AttributeError("deep")
class F:
    @property
    def p(self): return inner()
    @property
    def q(self): return self.nope
try: F().p
except AttributeError as e: print(e.name)  # expect: p
try: F().q
except AttributeError as e: print(e.name)  # expect: nope
B().colour
# stderr:
#! Traceback (most recent call last):
#!   File "hooks_that_raise_attribute_error.py", line 62, in <module>
#!     B().colour
#!   File "hooks_that_raise_attribute_error.py", line 4, in __getattr__
#!     def __getattr__(s,n): raise AttributeError(n)
#!                           ^^^^^^^^^^^^^^^^^^^^^^^
#! AttributeError: colour. Did you mean: 'color'?
