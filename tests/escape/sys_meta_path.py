# Import hooks
# differs: CPython hands it out
import sys
try:
    print(sys.meta_path)
except Exception:
    print("refused")                         # expect: refused
