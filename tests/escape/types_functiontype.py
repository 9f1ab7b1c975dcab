# types.FunctionType makes functions of code
try:
    import types
    print(types.FunctionType(1, {}))
except Exception:
    print("refused")                         # expect: refused
