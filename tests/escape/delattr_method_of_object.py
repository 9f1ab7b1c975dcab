# Protocol methods take names as text too
# differs: CPython hands it out
class A:
    pass
try:
    print(object.__delattr__(A(), "__dict__"))
except Exception:
    print("refused")                         # expect: refused
