# An __eq__ that is handed the library's own objects
try:
    class E:
        def __eq__(self, other): return True
        def __hash__(self): return 1
    print(getattr(1, E()))
except Exception:
    print("refused")                         # expect: refused
