# Code objects can be swapped between functions
def f():
    pass
def g():
    pass
f.__code__ = g.__code__                      # reject: dunder, dunder
