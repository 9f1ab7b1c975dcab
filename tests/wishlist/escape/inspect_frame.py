# inspect hands out frames
# differs: CPython hands it out
import inspect
try:
    print(inspect.currentframe())
except Exception:
    print("refused")                         # expect: refused
