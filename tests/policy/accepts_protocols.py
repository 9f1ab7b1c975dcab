# What ordinary classes say about themselves and call of each other.
"""A docstring."""
from __future__ import annotations
__all__ = ["Vector"]
__version__ = "1.0"
__author__ = "somebody"
__doc__ = "more"


class Vector:
    __slots__ = ("x", "y")
    __match_args__ = ("x", "y")
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)

    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y)

    __radd__ = __add__
    __iadd__ = __add__

    def __getattribute__(self, name):
        return super().__getattribute__(name)

    def __getattr__(self, name):
        raise AttributeError(name)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        return f"{self.__class__.__name__}({self.x})" + type(self).__qualname__

    def __eq__(self, other):
        return other.__eq__(self) if self.__lt__(other) else NotImplemented

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None

    def __reduce__(self):
        return (Vector, (1, 2))

    def __getstate__(self):
        return super().__getstate__()

    def __sizeof__(self):
        return 1

    async def __aenter__(self):
        return self

    def __cmp__(self, other):
        return 0


class Child(Vector):
    def __init__(self):
        Vector.__init__(self, 1, 2)
        self._private = 1
        self.__mangled = 2
        _ = self.__mangled

    def __len__(self):
        return 3


def __getattr__(name):
    return name


items = sorted(["a", "bc"], key=str.__len__)
total = [1].__len__() + Child().__len__()
print(__name__, __file__, __doc__, Vector.__module__, Vector.__annotations__)
print(Vector.__init__.__doc__, Vector.__match_args__, __debug__)
if __name__ == "__main__":
    pass


def decorate(function):
    def wrapper():
        return function()
    wrapper.__name__ = function.__name__
    wrapper.__doc__ = function.__doc__
    wrapper.__qualname__ = "x"
    Vector.__bool__ = wrapper
    return wrapper


try:
    pass
except ValueError as error:
    print(error.__cause__, error.__context__, error.__notes__, error.__suppress_context__)
    error.__cause__ = None
mro = [1]
f_back, tb_frame = 1, 2
match Vector(1, 2):
    case Vector(x=1, y=_):
        pass
