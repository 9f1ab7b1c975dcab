# namedtuple with rename and dunders
try:
    import collections
    print(collections.namedtuple("A", ["__cl" + "ass__"], rename=False))
except Exception:
    print("refused")                         # expect: refused
