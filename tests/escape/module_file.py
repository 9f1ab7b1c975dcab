# __file__ of a library module
# differs: CPython hands it out
try:
    import json
    print(getattr(json, "__lo" + "ader__"))
except Exception:
    print("refused")                         # expect: refused
