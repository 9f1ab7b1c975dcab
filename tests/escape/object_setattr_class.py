# object.__setattr__ past the family
try:
    class A: pass
    object.__setattr__(A(), "__cl" + "ass__", int)
    print("set")
except Exception:
    print("refused")                         # expect: refused
