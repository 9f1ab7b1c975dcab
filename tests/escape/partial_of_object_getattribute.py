# functools.partial of object.__getattribute__
# differs: CPython hands it out
try:
    import functools
    print(functools.partial(object.__getattribute__, 1)("__class__"))
except Exception:
    print("refused")                         # expect: refused
