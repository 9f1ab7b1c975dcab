# A str subclass with another hash
# differs: CPython hands it out
try:
    class S(str):
        def __hash__(self): return hash("real")
        def __eq__(self, o): return o == "real"
    print(getattr(1, S("__cl" + "ass__")))
except Exception:
    print("refused")                         # expect: refused
