# The examples in docstrings are judged with a program that imports `doctest`.
import doctest


def f(x):
    """
    >>> f(1)
    1
    >>> eval("f(2)")                         # reject: builtin
    2
    >>> f.__globals__                        # reject: dunder
    >>> import subprocess                    # raises, where it is run
    >>> for n in range(2):
    ...     f(n).__class__                   # reject: dunder
    """
    return x


class C:
    def m(self):
        "In one line >>> exec('no example, for it does not begin the line')"


__test__ = {
    "more": """
        >>> exec("1")                        # reject: builtin
    """,
}
