# A profile function is handed frames
# differs: CPython hands it out
import sys
try:
    print(sys.setprofile(print))
except Exception:
    print("refused")                         # expect: refused
