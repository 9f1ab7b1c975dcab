# operator.methodcaller with a computed name
# differs: CPython hands it out
try:
    import operator
    print(operator.methodcaller("__subclasses" + "__")(int))
except Exception:
    print("refused")                         # expect: refused
