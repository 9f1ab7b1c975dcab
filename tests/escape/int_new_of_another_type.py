# `int.__new__` makes raw objects of any type
# differs: the message alone
try:
    print(int.__new__(str))
except Exception:
    print("refused")                         # expect: refused
