# A builtin type changed for the next tenant
# differs: the message alone
def f():
    str.upper = lambda self: "x"
try:
    print(f())
except Exception:
    print("refused")                         # expect: refused
