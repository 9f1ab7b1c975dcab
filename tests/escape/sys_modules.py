# `sys.modules` has everything that was ever imported
# differs: CPython hands it out
import sys
try:
    print(sys.modules["os"])
except Exception:
    print("refused")                         # expect: refused
