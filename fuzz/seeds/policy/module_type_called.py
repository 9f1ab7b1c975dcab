# The type of modules makes modules
# differs: CPython hands it out
import sys
try:
    print(type(sys)("os").__name__)
except Exception:
    print("refused")                         # expect: refused
