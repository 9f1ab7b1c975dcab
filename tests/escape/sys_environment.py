# Facts about the host
# differs: CPython hands it out
import sys
try:
    print(sys.flags, sys.orig_argv)
except Exception:
    print("refused")                         # expect: refused
