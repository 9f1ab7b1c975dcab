# The functional API of Enum makes attributes from text
# differs: CPython hands it out
import enum
try:
    print(enum.Enum("A", ["__class__", "__mro__"]).__members__["__class__"])
except Exception:
    print("refused")                         # expect: refused
