# functools.wraps copies __dict__ and __wrapped__
# differs: CPython hands it out
try:
    import functools
    def f(): pass
    @functools.wraps(f)
    def g(): pass
    print(getattr(g, "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
