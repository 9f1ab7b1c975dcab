# Library modules drag others along (smolagents, 2025)
# differs: CPython hands it out
import typing
try:
    print(typing.sys.modules)
except Exception:
    print("refused")                         # expect: refused
