# A file number of the host
# differs: CPython hands it out
try:
    import sys
    print(sys.stdin.fileno())
except Exception:
    print("refused")                         # expect: refused
