# type(x.m) binds anything
# differs: CPython hands it out
try:
    class A:
        def m(self): pass
    print(getattr(type(A().m)(print, 1), "__se" + "lf__"))
except Exception:
    print("refused")                         # expect: refused
