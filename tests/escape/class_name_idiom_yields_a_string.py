# The one way through `__class__` that is open ends in a string
class A:
    pass
name = A().__class__.__name__
print(name, type(name).__name__)   # expect: A str
