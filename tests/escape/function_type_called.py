# The type of functions makes functions
# differs: the message alone
f = lambda: 1
try:
    print(type(f)(f, {}))
except Exception:
    print("refused")                         # expect: refused
