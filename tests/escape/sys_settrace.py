# A trace function is handed frames
# differs: CPython hands it out
import sys
try:
    print(sys.settrace(print))
except Exception:
    print("refused")                         # expect: refused
