# The getattr family takes names as text
# differs: CPython hands it out
f = lambda: 1
try:
    print(getattr(f, bytes([95, 95, 99, 111, 100, 101, 95, 95]).decode()))
except Exception:
    print("refused")                         # expect: refused
