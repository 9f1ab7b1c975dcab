# operator.attrgetter handed on
# differs: CPython hands it out
import operator
try:
    print(sorted([1], key=operator.attrgetter("__class__")))
except Exception:
    print("refused")                         # expect: refused
