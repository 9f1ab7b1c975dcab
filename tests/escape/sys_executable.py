# Paths of the host
# differs: CPython hands it out
import sys
try:
    print(sys.prefix + sys.exec_prefix)
except Exception:
    print("refused")                         # expect: refused
