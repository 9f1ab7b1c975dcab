# gc hands out who holds an object
# differs: CPython hands it out
import gc
try:
    print(gc.get_referrers(1))
except Exception:
    print("refused")                         # expect: refused
