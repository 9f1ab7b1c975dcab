# Import hooks
# differs: CPython hands it out
import sys
try:
    print(sys.path_hooks)
except Exception:
    print("refused")                         # expect: refused
