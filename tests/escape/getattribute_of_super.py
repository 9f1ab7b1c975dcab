# Protocol methods take names as text too
# differs: CPython hands it out
class A:
    def leak(self):
        return super().__getattribute__("__dict__")
try:
    print(A().leak())
except Exception:
    print("refused")                         # expect: refused
