# Names that a library module imported for itself
# differs: CPython hands it out
try:
    import random
    print(random._os)
except Exception:
    print("refused")                         # expect: refused
