# dict(**{...}) with a hidden name
# differs: CPython hands it out
try:
    print(dict(**{"__co" + "de__": 1}))
except Exception:
    print("refused")                         # expect: refused
