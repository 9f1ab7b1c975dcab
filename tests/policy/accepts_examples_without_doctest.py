# Where nothing imports `doctest`, nothing runs the examples in docstrings: they are text.
def f(x):
    """
    >>> eval("f(2)")
    2
    """
    return x
