# enum drags builtins along
# differs: CPython hands it out
import enum
try:
    print(enum.bltns.eval)
except Exception:
    print("refused")                         # expect: refused
