# smolagents: `random._os.system`
# differs: CPython hands it out
import random
try:
    print(random._os.system)
except Exception:
    print("refused")                         # expect: refused
