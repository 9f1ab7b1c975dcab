"""A descriptor that has `__set__` or `__delete__` alone refuses the other."""
class Set:
    def __set__(s, o, v): print("set", v)
class Del:
    def __delete__(s, o): print("del")
class Get:
    def __get__(s, o, c=None): return 5
class GS(Get, Set): pass
class H:
    s, d, g, gs = Set(), Del(), Get(), GS()
h = H()
for name in "s", "d", "g", "gs":
    for f in (lambda: setattr(h, name, 1), lambda: getattr(h, name), lambda: delattr(h, name), lambda: getattr(h, name)):
        try: r = f(); print(name, r if not isinstance(r, (Set, Del)) else type(r).__name__)
        except AttributeError as e: print(name, type(e).__name__, e, e.name)
# output:
#| set 1
#| s None
#| s Set
#| s AttributeError __delete__ None
#| s Set
#| d AttributeError __set__ None
#| d Del
#| del
#| d None
#| d Del
#| g None
#| g 1
#| g None
#| g 5
#| set 1
#| gs None
#| gs 5
#| gs AttributeError __delete__ None
#| gs 5
h.d = 3  # raises: AttributeError: __set__
