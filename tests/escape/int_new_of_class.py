# int.__new__ of a class that is no int
try:
    class A: pass
    print(int.__new__(A))
except Exception:
    print("refused")                         # expect: refused
