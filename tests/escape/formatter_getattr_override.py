# string.Formatter with its own get_value
# differs: CPython hands it out
try:
    import string
    class F(string.Formatter):
        def get_value(self, key, args, kwargs): return print
    print(F().format("{x.__self__}"))
except Exception:
    print("refused")                         # expect: refused
