# The cell `__class__` of a method
class A:
    def f(self):
        nonlocal __class__                   # reject: dunder
        __class__ = int                      # reject: dunder
