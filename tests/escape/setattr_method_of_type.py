# Protocol methods take names as text too
# differs: CPython hands it out
class A:
    pass
try:
    print(type.__setattr__(A, "__del__", print))
except Exception:
    print("refused")                         # expect: refused
