# Protocol methods take names as text too
# differs: CPython hands it out
class A:
    pass
try:
    print(object.__setattr__(A(), "__class__", int))
except Exception:
    print("refused")                         # expect: refused
