# Code in the name of a type in a dataclass
try:
    import dataclasses
    A = dataclasses.make_dataclass("A", [("x", "print(1)")])
    A(1)
    raise ValueError
except Exception:
    print("refused")                         # expect: refused
