# typing.NamedTuple with code in a name
try:
    import typing
    print(typing.NamedTuple("A", [("x=1): pass #", int)]))
except Exception:
    print("refused")                         # expect: refused
