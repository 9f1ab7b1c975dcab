# A cell of a closure
# differs: CPython hands it out
try:
    def f():
        x = 1
        return lambda: x
    print(getattr(f(), "__clo" + "sure__"))
except Exception:
    print("refused")                         # expect: refused
