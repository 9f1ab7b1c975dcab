# A library module changed for the next tenant
# differs: CPython hands it out
import math
try:
    print(setattr(math, "pi", 3))
except Exception:
    print("refused")                         # expect: refused
