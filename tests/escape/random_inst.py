# random keeps its helpers
# differs: CPython hands it out
import random
try:
    print(random._urandom)
except Exception:
    print("refused")                         # expect: refused
