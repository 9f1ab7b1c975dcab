# Code in the name of a namedtuple
try:
    import collections
    print(collections.namedtuple("A(print(1)) #", "x"))
except Exception:
    print("refused")                         # expect: refused
