# uuid knows the network card
# differs: CPython hands it out
import uuid
try:
    print(uuid.getnode())
except Exception:
    print("refused")                         # expect: refused
