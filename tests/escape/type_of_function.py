# type(f) makes functions
try:
    def f(): pass
    print(type(f)(1, {}))
except Exception:
    print("refused")                         # expect: refused
