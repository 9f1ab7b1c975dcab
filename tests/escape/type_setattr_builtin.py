# type.__setattr__ on a builtin
try:
    type.__setattr__(int, "x", 1)
    print("set")
except Exception:
    print("refused")                         # expect: refused
