# Class patterns read the names in `__match_args__`
# differs: CPython hands it out
class A:
    __match_args__ = ("__dict__",)
def leak(a):
    match a:
        case A(d):
            return d
    raise ValueError("no match")
try:
    print(leak(A()))
except Exception:
    print("refused")                         # expect: refused
