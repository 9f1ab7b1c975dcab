# __init_subclass__ and its keywords
# differs: CPython hands it out
try:
    class A:
        def __init_subclass__(cls, **names): print(getattr(cls, "__sub" + "classes__")())
    class B(A, x=1): pass
except Exception:
    print("refused")                         # expect: refused
