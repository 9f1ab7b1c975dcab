# statistics drags sys along
# differs: CPython hands it out
import statistics
try:
    print(statistics.sys.modules)
except Exception:
    print("refused")                         # expect: refused
