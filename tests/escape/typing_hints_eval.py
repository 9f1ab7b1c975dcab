# typing.get_type_hints evaluates text
# differs: CPython hands it out
try:
    import typing
    def f(x: "print(1)"): pass
    print(typing.get_type_hints(f))
except Exception:
    print("refused")                         # expect: refused
