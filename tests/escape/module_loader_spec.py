# __spec__ and __loader__ of a module
# differs: CPython hands it out
try:
    import json
    print(getattr(json, "__sp" + "ec__"))
except Exception:
    print("refused")                         # expect: refused
