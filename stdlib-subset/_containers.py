"""What CPython's collections has in C, or makes by exec: its frames show in no traceback."""

import _collections
from reprlib import recursive_repr as _recursive_repr


def _quoted(names):
    names = [f"'{name}'" for name in names]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return f"{names[0]} and {names[1]}"
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _bind(typename, fields, defaults, args, kwargs):
    """The values of the fields of a call that has keywords, defaults or the wrong number."""
    count = len(fields)
    given = len(args)
    if given > count:
        least = count - len(defaults)
        takes = count + 1 if least == count else f"from {least + 1} to {count + 1}"
        s = "" if takes == 1 else "s"
        raise TypeError(f"{typename}.__new__() takes {takes} positional argument{s} but "
                        f"{given + 1} were given")
    values = list(args)
    missing = []
    for name in fields[given:]:
        if name in kwargs:
            values.append(kwargs.pop(name))
        elif name in defaults:
            values.append(defaults[name])
        else:
            missing.append(name)
    for name in kwargs:
        if name in fields:
            raise TypeError(f"{typename}.__new__() got multiple values for argument '{name}'")
        raise TypeError(f"{typename}.__new__() got an unexpected keyword argument '{name}'")
    if missing:
        s = "" if len(missing) == 1 else "s"
        raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional "
                        f"argument{s}: {_quoted(missing)}")
    return values


def named_tuple_class(typename, fields, field_defaults):
    """The class of a named tuple, but for its names."""
    count = len(fields)
    tuple_new = tuple.__new__

    class made(tuple):
        __slots__ = ()
        _fields = fields
        _field_defaults = field_defaults
        __match_args__ = fields

        def __new__(_cls, *args, **kwargs):
            if kwargs or len(args) != count:
                args = _bind(typename, fields, field_defaults, args, kwargs)
            return tuple_new(_cls, args)

        @classmethod
        def _make(cls, iterable):
            """Make a new object from a sequence or iterable"""
            result = tuple_new(cls, iterable)
            if len(result) != count:
                raise TypeError(f"Expected {count} arguments, got {len(result)}")
            return result

        def _replace(self, /, **kwds):
            """Return a new object replacing specified fields with new values"""
            result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
            if kwds:
                raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
            return result

        def __repr__(self):
            """Return a nicely formatted representation string"""
            inside = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
            return f"{type(self).__name__}({inside})"

        def _asdict(self):
            """Return a new dict which maps field names to their values."""
            return dict(zip(fields, self))

        def __getnewargs__(self):
            """Return self as a plain tuple."""
            return tuple(self)

    return made


_factories_shown = []


class defaultdict(dict):
    """defaultdict(default_factory=None, /, [...]) --> dict with default factory"""

    __module__ = "collections"
    __slots__ = ("default_factory",)

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        if args or kwargs:
            if len(args) > 1:
                raise TypeError(f"dict expected at most 1 argument, got {len(args)}")
            dict.update(self, *args, **kwargs)

    __missing__ = _collections._missing

    def __repr__(self):
        items = dict.__repr__(self)
        factory = self.default_factory
        if factory is None:
            return f"{type(self).__name__}(None, {items})"
        # A factory that shows the dict it makes items for.
        shown = "..."
        if not any(factory is one for one in _factories_shown):
            _factories_shown.append(factory)
            try:
                shown = repr(factory)
            finally:
                _factories_shown.pop()
        return f"{type(self).__name__}({shown}, {items})"

    def copy(self):
        """D.copy() -> a shallow copy of D."""
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)(self.default_factory)
        memo[id(self)] = made
        for key, value in self.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new


class OrderedDict(dict):
    """Dictionary that remembers insertion order"""

    __module__ = "collections"

    items = _collections.items
    keys = _collections.keys
    move_to_end = _collections.move_to_end
    pop = _collections.pop
    popitem = _collections.popitem
    values = _collections.values

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 arguments, got {len(args)}")
        if args:
            _take(self, args[0])
        if kwargs:
            _take(self, kwargs)

    def update(self, /, *args, **kwargs):
        """D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F."""
        if len(args) > 1:
            raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
        if args:
            _take(self, args[0])
        if kwargs:
            _take(self, kwargs)

    def setdefault(self, /, key, default=None):
        """Insert key with a value of default if key is not in the dictionary.

Return the value for key if key is in the dictionary, else default."""
        if type(self) is OrderedDict:
            return _collections.setdefault(self, key, default)
        if key in self:
            return self[key]
        self[key] = default
        return default

    @_recursive_repr()
    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({list(self.items())!r})"

    def copy(self, /):
        """od.copy() -> a shallow copy of od"""
        new = type(self)()
        if type(self) is OrderedDict:
            dict.update(new, self)
        else:
            for key in list(dict.keys(self)):
                new[key] = self[key]
        return new

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """Create a new ordered dictionary with keys from iterable and values set to value."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        _take(new, other)
        return new

    def __ior__(self, other):
        _take(self, other)
        return self

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        _take(new, self)
        return new


def _take(self, other):
    """Takes pairs over by the object's own `__setitem__`."""
    kind = type(other)
    if type(self).__setitem__ is dict.__setitem__:
        if kind is dict or kind is OrderedDict:
            dict.update(self, other)
            return
    if kind is not dict:
        keys = getattr(other, "keys", _collections)
        if keys is not _collections:
            for key in keys():
                self[key] = other[key]
            return
        items = getattr(other, "items", _collections)
        if items is not _collections:
            other = items()
    else:
        other = list(other.items())
    for pair in other:
        pair = pair if isinstance(pair, (list, tuple)) else list(pair)
        if len(pair) != 2:
            if len(pair) > 2:
                raise ValueError("too many values to unpack (expected 2)")
            s = "" if len(pair) == 1 else "s"
            raise ValueError(f"need more than {len(pair)} value{s} to unpack")
        key, value = pair
        self[key] = value
