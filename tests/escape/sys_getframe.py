# `sys._getframe` needs no dunder
# differs: CPython hands it out
import sys
try:
    print(sys._getframe())
except Exception:
    print("refused")                         # expect: refused
