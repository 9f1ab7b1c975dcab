"""What a test asks for that is not here: it ends the test, which counts as outside the subset.

`Outside` derives from BaseException, so that no `except Exception` of a test takes it for an
answer. Its text begins with a reason of the closed list in tests/oracle/cpython_tests.py.
"""

import typing
from collections.abc import Callable


class Outside(BaseException):
    """A test asked for what is not here."""


def absent(why):
    """Stands for a module, class or value that is not here: any use of it is outside."""
    return _Absent(why)


def named(name, package=None):
    """`importlib.import_module`, of the modules that are here."""
    from test.support.import_helper import _MODULES

    if name not in _MODULES:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return _MODULES[name]


def update(obj):
    """`obj.__dict__.update`, as the policy says to write it."""

    def set_all(*mappings, **names):
        for name, value in dict(*mappings, **names).items():
            setattr(obj, name, value)

    return set_all


def arguments(alias):
    """`alias.__args__`, which `typing.get_args` gives but for what it puts together."""
    found = typing.get_args(alias)
    if typing.get_origin(alias) is typing.Annotated:
        return found[:1]
    if found and isinstance(found[0], list) and typing.get_origin(alias) is Callable:
        return (*found[0], *found[1:])
    return found


class _Base:
    """The base of a class whose base is not here."""

    def __init__(self, *args, **keywords):
        raise Outside(type(self).outside)


class _Absent:
    def __init__(self, why):
        object.__setattr__(self, "why", why)

    def _end(self, *args, **keywords):
        raise Outside(self.why)

    def __getattr__(self, name):
        raise Outside(object.__getattribute__(self, "why"))

    def __mro_entries__(self, bases):
        return (type("AbsentBase", (_Base,), {"outside": self.why}),)

    def __repr__(self):
        return f"<absent: {self.why}>"

    __call__ = __getitem__ = __iter__ = __len__ = __bool__ = __contains__ = _end
    __add__ = __radd__ = __or__ = __ror__ = __sub__ = __mod__ = __mul__ = _end
    __rsub__ = __rmul__ = __rmod__ = __pow__ = __rpow__ = __and__ = __rand__ = _end
    __truediv__ = __floordiv__ = __lshift__ = __rshift__ = __eq__ = __ne__ = _end
    __hash__ = object.__hash__
    __lt__ = __gt__ = __le__ = __ge__ = __setattr__ = __setitem__ = __enter__ = _end
    __exit__ = __index__ = __int__ = __float__ = __neg__ = __set_name__ = _end
    del __set_name__
