# The getattr family takes names as text
# differs: CPython hands it out
class A:
    pass
try:
    print(setattr(A(), "__dict__", {}))
except Exception:
    print("refused")                         # expect: refused
