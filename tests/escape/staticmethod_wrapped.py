# staticmethod.__wrapped__ and its globals
# differs: CPython hands it out
try:
    class A:
        @staticmethod
        def f(): pass
    print(getattr(getattr(vars(A)["f"], "__wrap" + "ped__"), "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
