# `object.__new__` makes raw objects of any type
# differs: the message alone
try:
    print(object.__new__(dict))
except Exception:
    print("refused")                         # expect: refused
