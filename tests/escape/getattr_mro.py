# The getattr family takes names as text
# differs: CPython hands it out
try:
    print(getattr(int, "mro")())
except Exception:
    print("refused")                         # expect: refused
