# Default arguments of a shared function changed for the next tenant
def f(a=[]):
    pass
f.__defaults__ = (1,)                        # reject: dunder
f.__kwdefaults__["a"] = 1                    # reject: dunder
