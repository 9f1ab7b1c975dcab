# gi_yieldfrom
# differs: CPython hands it out
try:
    def f(): yield
    print(getattr(f(), "gi_co" + "de"))
except Exception:
    print("refused")                         # expect: refused
