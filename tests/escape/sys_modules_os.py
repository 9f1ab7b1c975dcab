# os behind sys.modules
# differs: CPython hands it out
try:
    import sys
    print(sys.modules["os"])
except Exception:
    print("refused")                         # expect: refused
