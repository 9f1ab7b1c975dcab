# inspect hands out frames
# differs: CPython hands it out
import inspect
try:
    print(inspect.stack())
except Exception:
    print("refused")                         # expect: refused
