# The getattr family takes names as text
# differs: CPython hands it out
f = lambda: 1
try:
    print(getattr(f, "__glo" + "bals__"))
except Exception:
    print("refused")                         # expect: refused
