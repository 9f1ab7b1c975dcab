# Code in a default of a namedtuple
try:
    import collections
    class R:
        def __repr__(self): return "print(1)"
    A = collections.namedtuple("A", "x", defaults=[R()])
    raise ValueError
except Exception:
    print("refused")                         # expect: refused
