# getattr folded over names
# differs: CPython hands it out
import functools
try:
    print(functools.reduce(getattr, ["__class__", "__mro__"], 1))
except Exception:
    print("refused")                         # expect: refused
