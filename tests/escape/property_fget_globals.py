# property.fget is a function
# differs: CPython hands it out
try:
    class A:
        @property
        def x(self): return 1
    print(getattr(vars(A)["x"].fget, "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
