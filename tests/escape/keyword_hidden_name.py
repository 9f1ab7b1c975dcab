# A hidden name as a keyword by stars
# differs: CPython hands it out
try:
    def f(**names): return names
    print(f(**{"__glo" + "bals__": 1}))
except Exception:
    print("refused")                         # expect: refused
