# gc hands out every object
# differs: CPython hands it out
import gc
try:
    print(gc.get_objects())
except Exception:
    print("refused")                         # expect: refused
