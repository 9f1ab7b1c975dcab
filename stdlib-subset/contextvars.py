"""Context variables (PEP 567): values that belong to a context rather than to everybody."""

from _collections_abc import Mapping as _Mapping
from _sys import swap_decimal_context as _swap

__all__ = ("Context", "ContextVar", "Token", "copy_context")

_NONE = object()


def _no_base(name):
    raise TypeError(f"type '_contextvars.{name}' is not an acceptable base type")


class Token:
    """What ContextVar.set() gives, for ContextVar.reset()."""

    __module__ = "_contextvars"

    __slots__ = ("_context", "_var", "_old", "_used")

    def __init_subclass__(cls, **kwargs):
        _no_base("Token")

    def __new__(cls, *args):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


Token.MISSING = _Missing()


class Context(_Mapping):
    """A mapping of context variables to their values."""

    __module__ = "_contextvars"

    __slots__ = ("_data", "_before", "_decimal")

    def __init_subclass__(cls, **kwargs):
        _no_base("Context")

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("Context() does not accept any arguments")
        self = object.__new__(cls)
        self._data = {}
        self._before = None
        self._decimal = None
        return self

    def run(self, callable, /, *args, **kwargs):
        """Execute callable in this context."""
        global _current
        if self._before is not None:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._before = _current
        _current = self
        # What decimals are calculated with belongs to the context as well.
        outer = _swap(self._decimal)
        try:
            return callable(*args, **kwargs)
        finally:
            self._decimal = _swap(outer)
            _current = self._before
            self._before = None

    def copy(self):
        """Return a shallow copy of the context object."""
        made = Context()
        made._data = dict(self._data)
        if self is _current:
            made._decimal = _swap(None)
            _swap(made._decimal)
        else:
            made._decimal = self._decimal
        return made

    def _checked(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")

    def __getitem__(self, var):
        self._checked(var)
        return self._data[var]

    def get(self, key, default=None, /):
        """Return the value for `key` if `key` has a value in the context object."""
        self._checked(key)
        return self._data.get(key, default)

    def __contains__(self, var):
        self._checked(var)
        return var in self._data

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._data == other._data

    __hash__ = None

    def __repr__(self):
        return f"<Context object at {id(self):#x}>"


Context.__repr__ = lambda self: f"<_contextvars.Context object at {id(self):#x}>"


class ContextVar:
    """A variable whose value depends on the context."""

    __module__ = "_contextvars"

    __slots__ = ("_name", "_default")

    def __init_subclass__(cls, **kwargs):
        _no_base("ContextVar")

    def __new__(cls, *args, default=_NONE, **others):
        if len(args) != 1:
            most = "at most" if args else "exactly"
            raise TypeError(f"ContextVar() takes {most} 1 positional argument ({len(args)} given)")
        for other in others:
            raise TypeError(f"'{other}' is an invalid keyword argument for ContextVar()")
        name, = args
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self = object.__new__(cls)
        self._name = name
        self._default = default
        return self

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    @property
    def name(self):
        return self._name

    def get(self, default=_NONE, /):
        """Return a value for the context variable for the current context."""
        found = _current._data.get(self, _NONE)
        if found is not _NONE:
            return found
        if default is not _NONE:
            return default
        if self._default is not _NONE:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Call to set a new value for the context variable in the current context."""
        data = _current._data
        made = object.__new__(Token)
        made._context = _current
        made._var = self
        made._old = data.get(self, Token.MISSING)
        made._used = False
        # A copy that was taken must not see the change, and has a dict of its own.
        data[self] = value
        return made

    def reset(self, token, /):
        """Reset the context variable to the value it had before it was set."""
        if not isinstance(token, Token):
            raise TypeError("expected an instance of Token, got " + repr(token))
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is Token.MISSING:
            _current._data.pop(self, None)
        else:
            _current._data[self] = token._old

    def __repr__(self):
        default = "" if self._default is _NONE else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


_current = Context()


def copy_context():
    """Return a copy of the current context."""
    return _current.copy()
