# dataclasses drags builtins along
# differs: CPython hands it out
import dataclasses
try:
    print(dataclasses.builtins.eval)
except Exception:
    print("refused")                         # expect: refused
