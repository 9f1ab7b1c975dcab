# Modules have loaders
# differs: CPython hands it out
import math
try:
    print(getattr(math, "__loader__"))
except Exception:
    print("refused")                         # expect: refused
