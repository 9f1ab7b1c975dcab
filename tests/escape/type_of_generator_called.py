# type(generator) is called
try:
    print(type(x for x in [])())
except Exception:
    print("refused")                         # expect: refused
