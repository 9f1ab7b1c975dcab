# A namespace changed from outside
# differs: vars() of an object is a copy
class A:
    pass
a = A()
a.x = 1
vars(a)["x"] = 2
vars(a)["__class__"] = int
print(a.x, type(a).__name__)   # expect: 1 A
