# vars(type) changed
try:
    vars(int)["x"] = 1
    print((1).x)
except Exception:
    print("refused")                         # expect: refused
