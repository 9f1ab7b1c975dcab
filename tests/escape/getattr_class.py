# The getattr family takes names as text
# differs: CPython hands it out
try:
    print(getattr(1, "__class__"))
except Exception:
    print("refused")                         # expect: refused
