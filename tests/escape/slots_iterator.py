# __slots__ that is an iterator
# differs: CPython hands it out
try:
    class A:
        __slots__ = iter(["__cl" + "ass__"])
    print(A)
except Exception:
    print("refused")                         # expect: refused
