# % formatting with a mapping walks nothing
try:
    print("%(x.__class__)s" % {"x": 1})
except Exception:
    print("refused")                         # expect: refused
