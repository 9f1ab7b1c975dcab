# A generic alias hands on attributes of its origin
# differs: CPython hands it out
try:
    print(getattr(list[int], "__sub" + "classes__")())
except Exception:
    print("refused")                         # expect: refused
