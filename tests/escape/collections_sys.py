# collections drags sys along
# differs: CPython hands it out
import collections
try:
    print(collections._sys.modules)
except Exception:
    print("refused")                         # expect: refused
