# type() with names in its dict
# differs: CPython hands it out
try:
    print(type("A", (), {"__glo" + "bals__": 1}))
except Exception:
    print("refused")                         # expect: refused
