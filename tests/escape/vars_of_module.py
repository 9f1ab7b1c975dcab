# vars(module) hands out its private names
# differs: CPython hands it out
try:
    import json
    print(vars(json)["__buil" + "tins__"])
except Exception:
    print("refused")                         # expect: refused
