# Protocol methods take names as text too
# differs: CPython hands it out
try:
    print(type.__getattribute__(int, "__subclasses__")())
except Exception:
    print("refused")                         # expect: refused
