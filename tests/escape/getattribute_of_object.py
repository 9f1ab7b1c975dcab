# Protocol methods take names as text too
# differs: CPython hands it out
f = lambda: 1
try:
    print(object.__getattribute__(f, "__globals__"))
except Exception:
    print("refused")                         # expect: refused
