# types.CodeType makes bytecode
# differs: CPython hands it out
import types
try:
    print(types.CodeType)
except Exception:
    print("refused")                         # expect: refused
