# warnings drags sys along
# differs: CPython hands it out
import warnings
try:
    print(warnings.sys.modules)
except Exception:
    print("refused")                         # expect: refused
