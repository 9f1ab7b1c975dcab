# functools.lru_cache: __wrapped__ and code
# differs: CPython hands it out
try:
    import functools
    @functools.lru_cache
    def f(x): return x
    print(getattr(getattr(f, "__wrapped__", f), "__co" + "de__"))
except Exception:
    print("refused")                         # expect: refused
