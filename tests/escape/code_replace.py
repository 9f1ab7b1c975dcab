# code.replace builds bytecode that no compiler would
def f():
    return 1
f.__code__ = f.__code__.replace(co_code=b"") # reject: dunder, dunder, frame
