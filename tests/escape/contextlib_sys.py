# contextlib drags os along
# differs: CPython hands it out
import contextlib
try:
    print(contextlib.os.system)
except Exception:
    print("refused")                         # expect: refused
