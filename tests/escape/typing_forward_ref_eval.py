# ForwardRef compiles its text
# differs: CPython hands it out
try:
    import typing
    print(typing.ForwardRef("__import__('os')")._evaluate({}, {}, frozenset()))
except Exception:
    print("refused")                         # expect: refused
