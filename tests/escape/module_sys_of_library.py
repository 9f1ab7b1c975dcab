# sys behind a library module
# differs: CPython hands it out
try:
    import dataclasses
    print(dataclasses.sys.modules)
except Exception:
    print("refused")                         # expect: refused
