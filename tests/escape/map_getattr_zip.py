# map(getattr, ...) with zipped names
# differs: CPython hands it out
try:
    print(list(map(getattr, [1], ["".join(reversed("__ssalc__"))])))
except Exception:
    print("refused")                         # expect: refused
