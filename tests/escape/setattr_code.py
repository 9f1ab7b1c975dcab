# The getattr family takes names as text
# differs: CPython hands it out
f = lambda: 1
try:
    print(setattr(f, "__code__", 1))
except Exception:
    print("refused")                         # expect: refused
