# __defaults__ and __kwdefaults__
# differs: CPython hands it out
try:
    print(getattr(lambda x=print: x, "__def" + "aults__"))
except Exception:
    print("refused")                         # expect: refused
