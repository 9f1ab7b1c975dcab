# Types of the interpreter make nothing
# differs: the message alone
try:
    print(type(x for x in [])())
except Exception:
    print("refused")                         # expect: refused
