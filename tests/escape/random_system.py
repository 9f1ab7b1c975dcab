# Randomness of the host
# differs: CPython hands it out
import random
try:
    print(random.SystemRandom().random())
except Exception:
    print("refused")                         # expect: refused
