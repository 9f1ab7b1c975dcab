# type.__new__ of nothing
# differs: CPython hands it out
try:
    print(type.__new__(type, "A", (object,), {"__cl" + "ass__": int}))
except Exception:
    print("refused")                         # expect: refused
