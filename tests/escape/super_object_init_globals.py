# super().__init__ has no globals
try:
    class A:
        def f(self): return super().__init__
    print(getattr(A().f(), "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
