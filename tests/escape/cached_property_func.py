# functools.cached_property.func
# differs: CPython hands it out
try:
    import functools
    class A:
        @functools.cached_property
        def x(self): return 1
    print(getattr(vars(A)["x"].func, "__closure__" if True else ""))
except Exception:
    print("refused")                         # expect: refused
