# Enum made of names
# differs: CPython hands it out
try:
    import enum
    print(enum.Enum("A", ["__cl" + "ass__"]))
except Exception:
    print("refused")                         # expect: refused
