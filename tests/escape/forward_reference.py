# typing.ForwardRef compiles text
# differs: CPython hands it out
import typing
try:
    print(typing.ForwardRef("__import__('os')")._evaluate({}, {}, frozenset()))
except Exception:
    print("refused")                         # expect: refused
