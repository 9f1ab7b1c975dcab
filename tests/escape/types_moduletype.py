# types.ModuleType makes modules
# differs: CPython hands it out
try:
    import types
    m = types.ModuleType("m")
    print(getattr(m, "__di" + "ct__"))
except Exception:
    print("refused")                         # expect: refused
