# The getattr family takes names as text
# differs: CPython hands it out
try:
    print(getattr((x for x in []), "gi_frame"))
except Exception:
    print("refused")                         # expect: refused
