# operator.attrgetter with several names
# differs: CPython hands it out
try:
    import operator
    print(operator.attrgetter("real", "__class__")(1))
except Exception:
    print("refused")                         # expect: refused
