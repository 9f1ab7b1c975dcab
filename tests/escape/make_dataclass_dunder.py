# make_dataclass makes attributes from text
# differs: CPython hands it out
import dataclasses
try:
    print(dataclasses.make_dataclass("A", ["__class__"]))
except Exception:
    print("refused")                         # expect: refused
