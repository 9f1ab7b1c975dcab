# simpleeval: `path.os`
# differs: CPython hands it out
import os.path
try:
    print(os.path.os.system)
except Exception:
    print("refused")                         # expect: refused
