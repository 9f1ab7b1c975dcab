# The Python 2 name of a function's namespace
def f():
    pass
print(f.func_globals)                        # reject: frame
