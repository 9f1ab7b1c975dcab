# setattr of __bases__
try:
    class A: pass
    class B: pass
    setattr(B, "__ba" + "ses__", (A,))
    print("set")
except Exception:
    print("refused")                         # expect: refused
