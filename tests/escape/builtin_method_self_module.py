# A library function's __self__
# differs: CPython hands it out
try:
    import math
    print(getattr(math.sqrt, "__se" + "lf__"))
except Exception:
    print("refused")                         # expect: refused
