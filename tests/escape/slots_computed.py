# __slots__ that is computed
# differs: CPython hands it out
try:
    class A:
        __slots__ = ["__co" + "de__"]
    print(A)
except Exception:
    print("refused")                         # expect: refused
