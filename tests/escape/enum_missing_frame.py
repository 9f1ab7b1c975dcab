# Enum guesses its module by a frame
# differs: CPython hands it out
try:
    import enum
    A = enum.Enum("A", "x")
    print(getattr(A, "__sub" + "classes__")())
except Exception:
    print("refused")                         # expect: refused
