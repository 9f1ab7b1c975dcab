# Field names in wide letters are not normalised
try:
    print("{0.__ｃlass__}".format(1))
except Exception:
    print("refused")                         # expect: refused
