# A str subclass that says it does not begin with an underscore
# differs: CPython hands it out
class S(str):
    def startswith(self, *args):
        return False
    def __getitem__(self, index):
        return "x"
try:
    print(getattr(1, S("__class__")))
except Exception:
    print("refused")                         # expect: refused
