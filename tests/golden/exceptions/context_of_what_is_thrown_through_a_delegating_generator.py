# What is thrown into a generator that waits for another gets the context of each on its way out.
def inner():
    try: yield
    except ValueError: raise TypeError
def outer(x):
    try: raise KeyError(4)
    except KeyError:
        try: yield from x
        except Exception as e: print(repr(e), repr(e.__context__), e.__context__ and repr(e.__context__.__context__))
    yield
g=outer(inner()); next(g); g.throw(ValueError())  # expect: TypeError() KeyError(4) None
def mid():
    try: raise KeyError("mid")
    except KeyError:
        yield
g=outer(mid()); next(g); g.throw(ValueError())  # expect: ValueError() KeyError(4) None
def mid2():
    try: raise KeyError("mid")
    except KeyError:
        yield from inner()
g=outer(mid2()); next(g); g.throw(ValueError())  # expect: TypeError() KeyError(4) None
def mid3():
    yield from mid()
g=outer(mid3()); next(g); g.throw(ValueError())  # expect: ValueError() KeyError(4) None
def plain():
    yield
def mid4():
    try: yield from plain()
    except ValueError as e: print("in", repr(e.__context__)); raise
g=outer(mid4()); next(g); g.throw(ValueError())
# output:
#| in None
#| ValueError() KeyError(4) None
g=outer(mid4()); next(g); 
try: raise ZeroDivisionError
except Exception:
    g.throw(ValueError())
# output:
#| in None
#| ValueError() KeyError(4) None
def byval():
    yield
    raise ValueError
g=outer(byval()); next(g); next(g)  # expect: ValueError() KeyError(4) None
def two():
    try: yield
    except ValueError: yield
    raise RuntimeError
g=outer(two()); next(g); g.throw(ValueError()); next(g)  # expect: RuntimeError() KeyError(4) None
