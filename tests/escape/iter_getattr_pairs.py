# iter(callable, sentinel) with getattr
# differs: CPython hands it out
try:
    import functools
    print(next(iter(functools.partial(getattr, 1, "__cl" + "ass__"), 0)))
except Exception:
    print("refused")                         # expect: refused
