# traceback walks frames
# differs: CPython hands it out
import traceback
try:
    print(next(traceback.walk_stack(None)))
except Exception:
    print("refused")                         # expect: refused
