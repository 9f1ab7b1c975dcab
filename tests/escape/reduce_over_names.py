# functools.reduce(getattr, names)
# differs: CPython hands it out
try:
    import functools
    print(functools.reduce(getattr, ["__cla" + "ss__", "__ba" + "se__"], 1))
except Exception:
    print("refused")                         # expect: refused
