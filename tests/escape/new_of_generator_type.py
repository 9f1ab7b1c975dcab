# `object.__new__` makes raw objects of any type
# differs: the message alone
try:
    print(object.__new__(type(x for x in [])))
except Exception:
    print("refused")                         # expect: refused
