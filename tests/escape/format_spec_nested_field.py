# Nested fields in a format spec walk attributes
try:
    print("{0:{1.__class__}}".format(1, 2))
except Exception:
    print("refused")                         # expect: refused
