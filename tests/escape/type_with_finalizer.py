# The three-argument type makes classes from text
# differs: CPython hands it out
try:
    print(type("A", (), {"__del__": print}))
except Exception:
    print("refused")                         # expect: refused
