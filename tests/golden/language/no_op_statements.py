pass
1
'docstring-like'
...
def f():
    "doc"


print(f(), f.__doc__)  # expect: None doc


class C:
    """Class doc."""


print(C.__doc__)  # expect: Class doc.


def g():
    1


print(g.__doc__, g())  # expect: None None
