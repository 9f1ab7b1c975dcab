# A union hands out nothing but its arguments
# differs: CPython hands it out
try:
    print(getattr(int | str, "__cl" + "ass__"))
except Exception:
    print("refused")                         # expect: refused
