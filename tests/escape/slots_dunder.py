# Names in `__slots__` become attributes
# differs: CPython hands it out
def make():
    class A:
        __slots__ = ("__class__",)
    return A
try:
    print(make())
except Exception:
    print("refused")                         # expect: refused
