# types.CodeType makes code
try:
    import types
    print(types.CodeType())
except Exception:
    print("refused")                         # expect: refused
