# `object.__new__` makes raw objects of any type
# differs: the message alone
f = lambda: 1
try:
    print(object.__new__(type(f)))
except Exception:
    print("refused")                         # expect: refused
