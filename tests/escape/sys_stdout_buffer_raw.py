# sys.stdout.buffer.raw
try:
    import sys
    print(sys.stdout.buffer.raw)
except Exception:
    print("refused")                         # expect: refused
