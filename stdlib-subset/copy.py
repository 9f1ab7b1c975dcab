"""Shallow and deep copies."""

from _collections import deque as _deque
from _io import BytesIO as _BytesIO, StringIO as _StringIO
from _itertools import (copied as _copied, instance_copied as _instance_copied,
                        replace as _replace, values as _values)
from _datetime import date, datetime, time, timedelta, timezone
from _operator import attrgetter, itemgetter, methodcaller

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error

_ATOMS = frozenset((
    type(None), int, float, bool, complex, str, bytes, type, range, type(Ellipsis),
    type(NotImplemented), type(len), type(lambda: None), property,
))


def _own(cls, name):
    """Whether a class of the program's has something of its own."""
    for base in cls.__mro__:
        if base.__module__ in _LIBRARY:
            return False
        if name in base.__dict__:
            # What is in Rust is made again in other ways.
            return isinstance(base.__dict__[name], _WRITTEN)
    return False


_WRITTEN = staticmethod, classmethod, type(_own)


def _arguments(x, cls):
    """With what `__new__` is called again; None where the class says nothing of it."""
    if _own(cls, "__getnewargs_ex__"):
        made = x.__getnewargs_ex__()
        if not isinstance(made, tuple):
            raise TypeError("__getnewargs_ex__ should return a tuple, "
                            f"not '{type(made).__name__}'")
        if len(made) != 2:
            raise ValueError("__getnewargs_ex__ should return a tuple of length 2, "
                             f"not {len(made)}")
        for part, which, kind in zip(made, ("first", "second"), (tuple, dict)):
            if not isinstance(part, kind):
                raise TypeError(f"{which} item of the tuple returned by __getnewargs_ex__ must "
                                f"be a {kind.__name__}, not '{type(part).__name__}'")
        return made
    if _own(cls, "__getnewargs__"):
        made = x.__getnewargs__()
        if not isinstance(made, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(made).__name__}'")
        return made, {}
    if not _own(cls, "__new__"):
        return None
    for base in (int, float, complex, str, bytes):
        if isinstance(x, base):
            return (base(x) if base is not str else str.__str__(x),), {}
    if isinstance(x, tuple):
        plain = tuple(x)
        return (plain if hasattr(cls, "_fields") else (plain,)), {}
    return (), {}


def _made_again(x, cls, memo):
    """A copy made as the program's class says one is made; None where it says nothing."""
    kwargs = {}
    whole = isinstance(x, (set, frozenset, bytearray, BaseException))
    if whole:
        if not _own(cls, "__new__") and not _own(cls, "__init__"):
            return None
        if isinstance(x, BaseException):
            args = x.args
        else:
            args = (bytes(x) if isinstance(x, bytearray) else list(x),)
    else:
        found = _arguments(x, cls)
        if found is None:
            return None
        args, kwargs = found
    if memo is not None:
        args = [deepcopy(arg, memo) for arg in args]
        kwargs = {key: deepcopy(value, memo) for key, value in kwargs.items()}
    return cls(*args) if whole else cls.__new__(cls, *args, **kwargs)


def _new_like(x):
    """An instance of the same class without attributes, and the builtin part if there is one."""
    cls = type(x)
    again = _made_again(x, cls, None)
    if again is not None:
        return again
    if isinstance(x, dict):
        y = dict.__new__(cls)
        dict.update(y, x)
    elif isinstance(x, list):
        y = list.__new__(cls)
        list.extend(y, x)
    elif isinstance(x, set):
        y = set.__new__(cls)
        set.update(y, x)
    elif isinstance(x, bytearray):
        y = bytearray.__new__(cls)
        bytearray.extend(y, x)
    elif isinstance(x, frozenset):
        y = frozenset.__new__(cls, x)
    elif isinstance(x, tuple):
        y = tuple.__new__(cls, x)
    elif isinstance(x, BaseException):
        y = cls.__new__(cls, *x.args)
        y.args = x.args
    elif isinstance(x, int):
        y = int.__new__(cls, int(x))
    elif isinstance(x, float):
        y = float.__new__(cls, float(x))
    elif isinstance(x, str):
        y = str.__new__(cls, str.__str__(x))
    elif isinstance(x, bytes):
        y = bytes.__new__(cls, x)
    else:
        try:
            y = object.__new__(cls)
        except TypeError:
            _cannot(x)
    return y


def _attributes(x):
    """The attributes of an object: those in its dict and those in slots."""
    try:
        found = dict(vars(x))
    except TypeError:
        found = {}
    _add_slots(x, found)
    return found


def _add_slots(x, found):
    """Adds what lies in slots to the attributes that have been found."""
    for base in type(x).__mro__:
        slots = base.__dict__.get("__slots__", ())
        if isinstance(slots, str):
            slots = (slots,)
        for name in slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            if name not in found and hasattr(x, name):
                found[name] = getattr(x, name)


# What `copyreg.pickle` says of types.
_dispatch = {}


def _own_reduction(x, cls):
    """What a `__reduce_ex__` or `__reduce__` of the program's own gives; None without one."""
    reduce = _dispatch.get(cls)
    if reduce is not None:
        return reduce(x)
    for base in cls.__mro__:
        reduce = _REDUCED.get(base)
        if reduce is not None:
            return reduce(x, cls)
        if base in _SILENT:
            continue
        if base.__module__ in _LIBRARY:
            return None
        if "__reduce_ex__" in base.__dict__:
            if x.__reduce_ex__ is None:
                return _reduced_to_base(x, cls)
            return x.__reduce_ex__(4)
        if "__reduce__" in base.__dict__:
            return x.__reduce__()
    return None


def _reduced_to_base(x, cls):
    """What an object is reduced to whose class hides `__reduce_ex__`: the first of its bases that is
    builtin, made of the object, and its state."""
    for base in cls.__mro__:
        if "__reduce__" in base.__dict__ and base.__module__ != "builtins":
            return x.__reduce__()
    for base in cls.__mro__:
        if base.__module__ == "builtins":
            break
    state = _own_state(x, cls)
    if state is None:
        slots = {}
        _add_slots(x, slots)
        if slots or getattr(cls, "__slots__", None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ "
                            "cannot be pickled")
        try:
            state = (dict(vars(x)) or None,)
        except TypeError:
            state = (None,)
    args = (cls, base, None if base is object else base(x))
    return _reconstructor, args, *[one for one in state if one]


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    y = base.__new__(cls, state)
    if base is dict:
        dict.update(y, state)
    elif base in (list, set, bytearray):
        base.__init__(y, state)
    return y


# Builtin types that do not say themselves how they are reduced.
_SILENT = (int, float, complex, str, bytes, tuple, list, dict)

_LIBRARY = ("builtins", "collections", "datetime", "decimal", "fractions", "pathlib", "enum",
            "uuid", "types", "typing")


def _folded(cls, fold, *args):
    return cls(*args, fold=fold) if fold else cls(*args)


def _reduced_timezone(x, cls):
    if x is timezone.utc:
        return "timezone.utc"
    offset = x.utcoffset(None)
    name = x.tzname(None)
    return cls, (offset,) if name == timezone(offset).tzname(None) else (offset, name)


# How types that are not Python are made again: as `__reduce__` would say it.
_REDUCED = {
    date: lambda x, cls: (cls, (x.year, x.month, x.day)),
    datetime: lambda x, cls: (_folded, (cls, x.fold, x.year, x.month, x.day, x.hour, x.minute,
                                        x.second, x.microsecond, x.tzinfo)),
    time: lambda x, cls: (_folded, (cls, x.fold, x.hour, x.minute, x.second, x.microsecond,
                                    x.tzinfo)),
    timedelta: lambda x, cls: (cls, (x.days, x.seconds, x.microseconds)),
    timezone: _reduced_timezone,
    _BytesIO: lambda x, cls: (cls.__new__, (cls,), x.__getstate__()),
    _StringIO: lambda x, cls: (cls.__new__, (cls,), x.__getstate__()),
    itemgetter: lambda x, cls: "itemgetter",
    attrgetter: lambda x, cls: "attrgetter",
    methodcaller: lambda x, cls: "methodcaller",
}


def _rebuild(x, reduced, memo):
    """A copy made as `__reduce__` says; its parts are copied as well where there is a memo."""
    if isinstance(reduced, str):
        return x
    if not isinstance(reduced, tuple) or len(reduced) < 2:
        raise TypeError("__reduce__ must return a string or tuple")
    if len(reduced) > 5:
        raise TypeError("_reconstruct() takes from 4 to 7 positional arguments but "
                        f"{len(reduced) + 2} were given")
    func, args, state, items, pairs = (*reduced, None, None, None)[:5]
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        _set_state(y, (state,))
    for item in items or ():
        y.append(deepcopy(item, memo) if deep else item)
    for key, value in pairs or ():
        if deep:
            key, value = deepcopy(key, memo), deepcopy(value, memo)
        y[key] = value
    return y


def _cannot(x):
    kind = type(x)
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    raise TypeError(f"cannot pickle '{name}' object")


_NO_COPY = (type((lambda: (yield))()), type([].__iter__), type(type.__dict__))


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _ATOMS or cls is tuple or cls is frozenset or cls is slice:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    twin = None if cls in _dispatch else _instance_copied(x)
    if twin is not None:
        return twin
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _own_reduction(x, cls)
    if reduced is not None:
        return _rebuild(x, reduced, None)
    twin = _copied(x)
    if twin is not None:
        return twin
    state = _own_state(x, cls)
    if cls.__module__ == "builtins" and not isinstance(x, BaseException):
        if callable(x):
            return x
        _cannot(x)
    y = _new_like(x)
    own = isinstance(x, (list, dict)) and cls.__module__ != "collections"
    if own:
        # Attributes first, then the items, by the object's own `append` and `__setitem__`.
        (list if isinstance(x, list) else dict).clear(y)
    if state is not None:
        _set_state(y, state)
    else:
        for name, value in _attributes(x).items():
            object.__setattr__(y, name, value)
    if own and isinstance(x, list):
        for a in list(x):
            y.append(a)
    elif own:
        for key, value in list(x.items()):
            y[key] = value
    return y


def _own_state(x, cls):
    """What a class's own `__getstate__` gives, as `(state,)`; what `object`'s would give if the class
    has a `__setstate__` of its own."""
    own = [base.__dict__ for base in cls.__mro__ if base.__module__ != "builtins"]
    for names in own:
        if "__getstate__" in names:
            return (x.__getstate__(),)
    for names in own:
        if "__setstate__" in names:
            break
    else:
        return None
    try:
        found = dict(vars(x)) or None
    except TypeError:
        found = None
    slots = {}
    _add_slots(x, slots)
    return ((found, slots) if slots else found,)


def _set_state(y, state):
    state = state[0]
    if state is None:
        return
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
        return
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
        for name, value in (slots or {}).items():
            setattr(y, name, value)
    for name, value in (state or {}).items():
        object.__setattr__(y, name, value)


def deepcopy(x, memo=None, _nil=[]):
    """Deep copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _ATOMS:
        if memo is not None:
            memo.get
        return x
    if memo is None:
        memo = {}
    d = id(x)
    y = memo.get(d, _nil)
    if y is not _nil:
        return y
    if cls is list:
        y = []
        memo[d] = y
        append = y.append
        for a in x:
            append(deepcopy(a, memo))
    elif cls is dict:
        y = {}
        memo[d] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        y = [deepcopy(a, memo) for a in x]
        if d in memo:
            return memo[d]
        for k, j in zip(x, y):
            if k is not j:
                y = memo[d] = tuple(y)
                break
        else:
            y = x
    elif cls is set:
        y = set()
        memo[d] = y
        y.update([deepcopy(a, memo) for a in x])
    elif cls is frozenset:
        y = frozenset([deepcopy(a, memo) for a in x])
        memo[d] = y
    elif cls is bytearray:
        y = x.copy()
        memo[d] = y
    elif cls is slice:
        y = slice(*[deepcopy(a, memo) for a in (x.start, x.stop, x.step)])
        memo[d] = y
    elif issubclass(cls, type):
        return x
    else:
        y = _deepcopy_object(x, cls, memo)
    if y is not x:
        # Keeps what was copied alive, so that its id is not used again.
        keep = memo.get(id(memo))
        if keep is None:
            memo[id(memo)] = [x]
        else:
            keep.append(x)
    return y


def _deepcopy_items(x, y, state, memo):
    """Attributes first, then the items, by the object's own `append` and `__setitem__`."""
    (list if isinstance(x, list) else dict).clear(y)
    if state is not None:
        _set_state(y, deepcopy(state, memo))
    else:
        for name, value in _attributes(x).items():
            object.__setattr__(y, name, deepcopy(value, memo))
    if isinstance(x, list):
        for a in list(x):
            y.append(deepcopy(a, memo))
    else:
        for key, value in list(x.items()):
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_object(x, cls, memo):
    copier = getattr(x, "__deepcopy__", None)
    if copier is not None:
        y = copier(memo)
        memo[id(x)] = y
        return y
    if cls is _METHOD:
        return getattr(deepcopy(x.__self__, memo), x.__name__)
    if issubclass(cls, _deque):
        y = _deque.__new__(cls)
        _deque.__init__(y, (), x.maxlen)
        memo[id(x)] = y
        # As `copy` does it: attributes first, then what the object itself does with its items.
        for name, value in _attributes(x).items():
            object.__setattr__(y, name, deepcopy(value, memo))
        for a in list(x):
            y.append(deepcopy(a, memo))
        return y
    reduced = _own_reduction(x, cls)
    if reduced is not None:
        return _rebuild(x, reduced, memo)
    twin = _copied(x)
    if twin is not None:
        memo[id(x)] = twin
        return _replace(twin, [deepcopy(value, memo) for value in _values(twin)])
    state = _own_state(x, cls)
    if cls.__module__ == "builtins" and not isinstance(x, BaseException):
        if callable(x):
            return x
        _cannot(x)
    again = _made_again(x, cls, memo)
    if again is not None:
        y = memo[id(x)] = again
        if isinstance(x, (list, dict)):
            return _deepcopy_items(x, y, state, memo)
    elif isinstance(x, tuple):
        y = tuple.__new__(cls, [deepcopy(a, memo) for a in x])
        memo[id(x)] = y
    elif isinstance(x, frozenset):
        y = frozenset.__new__(cls, [deepcopy(a, memo) for a in x])
        memo[id(x)] = y
    else:
        y = _new_like(x)
        memo[id(x)] = y
        if isinstance(x, (list, dict)):
            return _deepcopy_items(x, y, state, memo)
        if isinstance(x, set):
            set.clear(y)
            set.update(y, [deepcopy(a, memo) for a in x])
        elif isinstance(x, BaseException):
            y.args = deepcopy(x.args, memo)
    if state is not None:
        _set_state(y, deepcopy(state, memo))
        return y
    for name, value in _attributes(x).items():
        object.__setattr__(y, name, deepcopy(value, memo))
    return y


class _Some:
    def method(self):
        pass


_METHOD = type(_Some().method)
