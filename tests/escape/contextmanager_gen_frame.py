# contextmanager keeps a generator
# differs: CPython hands it out
try:
    import contextlib
    @contextlib.contextmanager
    def f(): yield 1
    print(getattr(f().gen, "gi_fr" + "ame"))
except Exception:
    print("refused")                         # expect: refused
