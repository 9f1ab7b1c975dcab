# type.__call__ and object.__new__ of another type
try:
    print(object.__new__(int))
except Exception:
    print("refused")                         # expect: refused
