# dir() names what is hidden
# differs: CPython hands it out
try:
    def f(): pass
    print(getattr(f, [n for n in dir(f) if "lob" in n][0]))
except Exception:
    print("refused")                         # expect: refused
