# getattr with its object filled in
# differs: CPython hands it out
import functools
try:
    print(functools.partial(getattr, 1)("__class__"))
except Exception:
    print("refused")                         # expect: refused
