# Items, then attributes
# differs: CPython hands it out
try:
    print("{0[0].__class__}".format([1]))
except Exception:
    print("refused")                         # expect: refused
