# KeyError holds the key only
# differs: CPython hands it out
try:
    class K:
        def __hash__(self): return 1
    try:
        {}[K()]
    except KeyError as e:
        print(getattr(e.args[0], "__cl" + "ass__"))
except Exception:
    print("refused")                         # expect: refused
