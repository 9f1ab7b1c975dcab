# Library modules drag others along (smolagents, 2025)
# differs: CPython hands it out
import json
try:
    print(json.codecs.open)
except Exception:
    print("refused")                         # expect: refused
