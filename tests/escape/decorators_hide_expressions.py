# A decorator is an expression
@().__dict__                                # reject: dunder
def f():
    pass
@(lambda f: f.__globals__)                   # reject: dunder
class A(().__dict__, key=().__dict__):     # reject: dunder, dunder
    pass
