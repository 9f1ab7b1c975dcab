# sorted with a key that reads names
# differs: CPython hands it out
try:
    import operator
    print(sorted([1], key=operator.attrgetter("__class__")))
except Exception:
    print("refused")                         # expect: refused
