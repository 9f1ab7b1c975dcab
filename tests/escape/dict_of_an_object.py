# Attributes past `__setattr__` and slots
class A:
    pass
a = A()
a.__dict__["x"] = 1                          # reject: dunder
A.__dict__["x"]                              # reject: dunder
a.__dict__ |= {}                             # reject: dunder
