# simpleeval: `path.genericpath.os`
# differs: CPython hands it out
import os.path
try:
    print(os.path.genericpath.os.system)
except Exception:
    print("refused")                         # expect: refused
