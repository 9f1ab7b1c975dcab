# __objclass__ of a slot
# differs: CPython hands it out
try:
    class A:
        __slots__ = ("x",)
    print(getattr(A.x, "__objc" + "lass__"))
except Exception:
    print("refused")                         # expect: refused
