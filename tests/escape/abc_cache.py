# Library modules drag others along
# differs: CPython hands it out
import abc
try:
    print(abc._abc_registry)
except Exception:
    print("refused")                         # expect: refused
