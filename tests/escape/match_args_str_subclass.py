# __match_args__ with a str subclass
try:
    class S(str):
        def __eq__(self, o): return True
        def __hash__(self): return 1
    class A:
        __match_args__ = (S("__class__"),)
    match A():
        case A(d): print(d)
        case _: raise ValueError
except Exception:
    print("refused")                         # expect: refused
