# The getattr family takes names as text; a default hides the refusal, and must
# differs: CPython hands it out
try:
    print(getattr(1, "__subclasses__"))
except Exception:
    print("refused")                         # expect: refused
