# `import os.path` binds os
# differs: CPython hands it out
import os.path
try:
    print(os.system)
except Exception:
    print("refused")                         # expect: refused
