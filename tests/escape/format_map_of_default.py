# format_map with a dict that makes anything
# differs: CPython hands it out
try:
    class D(dict):
        def __missing__(self, key): return print
    print("{x.__self__}".format_map(D()))
except Exception:
    print("refused")                         # expect: refused
