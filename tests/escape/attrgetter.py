# operator.attrgetter takes dotted names as text
# differs: CPython hands it out
import operator
try:
    print(operator.attrgetter("__class__.__mro__")(1))
except Exception:
    print("refused")                         # expect: refused
