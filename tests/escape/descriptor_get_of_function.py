# A function's __get__
# differs: CPython hands it out
try:
    def f(self): pass
    print(getattr(f.__get__(1), "__se" + "lf__"))
except Exception:
    print("refused")                         # expect: refused
