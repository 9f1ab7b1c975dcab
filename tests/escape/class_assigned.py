# An object changes its type
class A:
    pass
a = A()
a.__class__ = int                            # reject: dunder
