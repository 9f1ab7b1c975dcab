# A bound method's __func__ and its globals
# differs: CPython hands it out
try:
    class A:
        def m(self): pass
    print(getattr(getattr(A().m, "__fu" + "nc__"), "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
