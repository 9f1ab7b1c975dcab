# string.Formatter with its own get_field
# differs: CPython hands it out
try:
    import string
    class F(string.Formatter):
        def get_field(self, name, args, kwargs):
            return string.Formatter.get_field(self, "0.__cl" + "ass__", args, kwargs)
    print(F().format("{0}", 1))
except Exception:
    print("refused")                         # expect: refused
