# A builtin type changed for the next tenant
# differs: the message alone
try:
    print(setattr(int, "evil", 1))
except Exception:
    print("refused")                         # expect: refused
