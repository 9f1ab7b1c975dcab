# RLock behind functools
# differs: CPython hands it out
try:
    import functools
    print(functools.RLock)
except Exception:
    print("refused")                         # expect: refused
