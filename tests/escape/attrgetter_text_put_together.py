# operator.attrgetter with a computed name
# differs: CPython hands it out
try:
    import operator
    print(operator.attrgetter("__cl" + "ass__")(1))
except Exception:
    print("refused")                         # expect: refused
