# Fields with conversions walk attributes
# differs: CPython hands it out
try:
    print("{0.__class__.__mro__!r}".format(1))
except Exception:
    print("refused")                         # expect: refused
