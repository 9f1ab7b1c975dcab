# Audit hooks see every event of the process
# differs: CPython hands it out
import sys
try:
    print(sys.addaudithook(print))
except Exception:
    print("refused")                         # expect: refused
