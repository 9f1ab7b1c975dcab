# The getattr family takes names as text
# differs: CPython hands it out
try:
    print(list(map(getattr, [1], ["__class__"])))
except Exception:
    print("refused")                         # expect: refused
