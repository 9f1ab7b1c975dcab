# Code in a field of make_dataclass
try:
    import dataclasses
    print(dataclasses.make_dataclass("A", ["x=print(1)"]))
except Exception:
    print("refused")                         # expect: refused
