# print.__self__ is the module builtins
# differs: CPython hands it out
try:
    print(getattr(print, "__se" + "lf__"))
except Exception:
    print("refused")                         # expect: refused
