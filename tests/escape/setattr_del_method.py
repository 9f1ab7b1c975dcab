# setattr of __del__
# differs: CPython hands it out
try:
    class A: pass
    setattr(A, "__de" + "l__", print)
    print("set")
except Exception:
    print("refused")                         # expect: refused
