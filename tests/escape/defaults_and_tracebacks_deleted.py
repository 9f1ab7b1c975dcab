# What is set aside for the interpreter is deleted, or set to something of another kind
def f(a=1):
    return a
try:
    f.__defaults__ = 3                       # reject: dunder
except TypeError:
    pass
try:
    raise ValueError
except ValueError as error:
    try:
        del error.__traceback__              # reject: dunder
    except TypeError:
        pass
