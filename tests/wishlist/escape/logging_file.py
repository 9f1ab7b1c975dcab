# logging opens files
# differs: CPython hands it out
import logging
try:
    print(logging.FileHandler("/tmp/x"))
except Exception:
    print("refused")                         # expect: refused
