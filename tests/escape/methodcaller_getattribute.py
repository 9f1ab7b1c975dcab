# operator.methodcaller of __getattribute__
# differs: CPython hands it out
try:
    import operator
    print(operator.methodcaller("__getattribute__", "__class__")(1))
except Exception:
    print("refused")                         # expect: refused
