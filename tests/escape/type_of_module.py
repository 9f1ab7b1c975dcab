# type(math) makes modules
# differs: CPython hands it out
try:
    import math
    print(getattr(type(math)("m"), "__di" + "ct__"))
except Exception:
    print("refused")                         # expect: refused
