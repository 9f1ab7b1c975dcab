# A decorator is an expression
@().__class__                                # reject: dunder
def f():
    pass
@(lambda f: f.__globals__)                   # reject: dunder
class A(().__class__, key=().__class__):     # reject: dunder, dunder
    pass
