# operator.methodcaller takes names as text
# differs: CPython hands it out
import operator
try:
    print(operator.methodcaller("__subclasses__")(int))
except Exception:
    print("refused")                         # expect: refused
