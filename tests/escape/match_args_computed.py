# __match_args__ that is computed
# differs: CPython hands it out
try:
    class A:
        __match_args__ = ("__di" + "ct__",)
    match A():
        case A(d): print(d)
        case _: raise ValueError
except Exception:
    print("refused")                         # expect: refused
