"""Tools for working with functions and callable objects."""

from _functools import cmp_to_key, lru_cache_wrapper as _cache, partial as _partial, reduce

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
           "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod",
           "singledispatch", "singledispatchmethod", "cached_property"]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function"""
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        if attr != "__dict__":
            getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
            continue
        try:
            own = vars(wrapped)
        except TypeError:
            own = {}
        for attr, value in own.items():
            if attr == "__wrapped__":
                wrapper.__wrapped__ = value
            elif attr == "__isabstractmethod__":
                wrapper.__isabstractmethod__ = value
            else:
                setattr(wrapper, attr, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function"""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


# ---------------------------------------------------------------- total_ordering

def _gt_from_lt(self, other):
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result and self != other


def _le_from_lt(self, other):
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result or self == other


def _ge_from_lt(self, other):
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result


def _ge_from_le(self, other):
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result or self == other


def _lt_from_le(self, other):
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result and self != other


def _gt_from_le(self, other):
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result


def _lt_from_gt(self, other):
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result and self != other


def _ge_from_gt(self, other):
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result or self == other


def _le_from_gt(self, other):
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result


def _le_from_ge(self, other):
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result or self == other


def _gt_from_ge(self, other):
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result and self != other


def _lt_from_ge(self, other):
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result


_convert = {
    "__lt__": [("__gt__", _gt_from_lt), ("__le__", _le_from_lt), ("__ge__", _ge_from_lt)],
    "__le__": [("__ge__", _ge_from_le), ("__lt__", _lt_from_le), ("__gt__", _gt_from_le)],
    "__gt__": [("__lt__", _lt_from_gt), ("__ge__", _ge_from_gt), ("__le__", _le_from_gt)],
    "__ge__": [("__le__", _le_from_ge), ("__gt__", _gt_from_ge), ("__lt__", _lt_from_ge)],
}


def total_ordering(cls):
    """Class decorator that fills in missing ordering methods"""
    roots = [op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for opname, opfunc in _convert[root]:
        if opname not in roots:
            def method(self, other, opfunc=opfunc):
                return opfunc(self, other)
            method.__name__ = opname
            setattr(cls, opname, method)
    return cls


# ---------------------------------------------------------------- partial

class partial(_partial):
    """partial(func, *args, **keywords) - new function with partial application
    of the given arguments and keywords.
    """

    def __reduce__(self):
        own = vars(self)
        return type(self), (self.func,), (self.func, self.args, self.keywords, own or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, own = state
        if (not callable(func) or not isinstance(args, tuple)
                or keywords is not None and not isinstance(keywords, dict)):
            raise TypeError("invalid partial state")
        if type(args) is not tuple:
            args = tuple(args)
        if keywords is None:
            keywords = {}
        elif type(keywords) is not dict:
            keywords = dict(keywords)
        _partial._set(self, func, args, keywords)
        for name in vars(self):
            object.__delattr__(self, name)
        for name, value in (own or {}).items():
            object.__setattr__(self, name, value)


class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(map(repr, self.args))
        parts.extend([f"{k}={v!r}" for k, v in self.keywords.items()])
        return f"functools.partialmethod({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            keywords = {**self.keywords, **keywords}
            return self.func(cls_or_self, *self.args, *args, **keywords)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            found = get(obj, cls)
            if found is not self.func:
                # It was bound to something, or is what a descriptor gives.
                result = partial(found, *self.args, **self.keywords)
                try:
                    result.__self__ = found.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        try:
            return self.func.__isabstractmethod__
        except AttributeError:
            return False

    __class_getitem__ = classmethod(type(list[int]))


# ---------------------------------------------------------------- caches

class _lru_cache_wrapper(_cache):
    """Create a cached callable that wraps another function."""

    def cache_info(self):
        """Report cache statistics"""
        return _cache_info(*self._counts())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _cache_info(*counts):
    """Makes the class of a cache's counts when it is first needed."""
    global _cache_info
    from collections import namedtuple
    _cache_info = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"],
                             module="functools")
    return _cache_info(*counts)


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        return _lru_wrapper(user_function, maxsize, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _lru_wrapper(user_function, maxsize, typed)
    decorating_function.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return decorating_function


def cache(user_function, /):
    """Simple lightweight unbounded cache.  Sometimes called "memoize"."""
    return _lru_wrapper(user_function, None, False)


def _lru_wrapper(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, user_function)


class cached_property:
    """A property computed once, whose value then is an attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ "
                            "on it.")
        try:
            own = vars(instance)
        except TypeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to "
                            f"cache {name!r} property.") from None
        if name in own:
            return own[name]
        value = self.func(instance)
        object.__setattr__(instance, name, value)
        return value

    __class_getitem__ = classmethod(type(list[int]))


# ---------------------------------------------------------------- singledispatch

def _merge(sequences):
    """The C3 merge of linearizations."""
    result = []
    while True:
        sequences = [s for s in sequences if s]
        if not sequences:
            return result
        for first in sequences:
            candidate = first[0]
            for other in sequences:
                if candidate in other[1:]:
                    candidate = None
                    break
            else:
                break
        if candidate is None:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        for sequence in sequences:
            if sequence[0] is candidate:
                del sequence[0]


def _c3_mro(cls, abcs):
    bases = cls.__bases__
    boundary = 0
    for i in range(len(bases) - 1, -1, -1):
        if hasattr(bases[i], "_abc_impl"):
            boundary = i + 1
            break
    explicit = list(bases[:boundary])
    abstract = []
    other = list(bases[boundary:])
    for base in abcs:
        if issubclass(cls, base) and not any(issubclass(b, base) for b in cls.__bases__):
            abstract.append(base)
    abcs = [a for a in abcs if a not in abstract]
    return _merge(
        [[cls]]
        + [_c3_mro(base, abcs) for base in explicit]
        + [_c3_mro(base, abcs) for base in abstract]
        + [_c3_mro(base, abcs) for base in other]
        + [explicit] + [abstract] + [other])


def _compose_mro(cls, types):
    own = set(cls.__mro__)
    types = [n for n in types if _is_class(n) and n not in own and issubclass(cls, n)]

    def is_strict_base(typ):
        for other in types:
            if typ is not other and typ in other.__mro__:
                return True
        return False
    types = [n for n in types if not is_strict_base(n)]
    # Subclasses of the abstract classes that `cls` is one of as well say in which order they come.
    mro = []
    for typ in types:
        found = []
        abstract = getattr(typ, "_abc_impl", None)
        for sub in abstract.children if abstract else ():
            if sub not in own and issubclass(cls, sub):
                found.append([base for base in sub.__mro__ if base in types])
        if not found:
            mro.append(typ)
            continue
        found.sort(key=len, reverse=True)
        for sub in found:
            for base in sub:
                if base not in mro:
                    mro.append(base)
    return _c3_mro(cls, mro)


def _find_impl(cls, registry):
    mro = _compose_mro(cls, list(registry))
    match = None
    for t in mro:
        if match is not None:
            if (t in registry and t not in cls.__mro__ and match not in cls.__mro__
                    and not issubclass(match, t)):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {t}")
            break
        if t in registry:
            match = t
    return registry.get(match)


def _is_class(cls):
    return isinstance(cls, type) and type(cls) is not type(list[int])


def _union_args(cls):
    """The members of a union, or None."""
    if type(cls) is type(int | str):
        return cls.__args__
    try:
        from typing import Union, get_args, get_origin
    except ImportError:
        return None
    return get_args(cls) if get_origin(cls) is Union else None


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    registry = {}
    found = {}
    funcname = getattr(func, "__name__", "singledispatch function")
    token = get_token = None

    def dispatch(cls):
        """Runs the dispatch algorithm to return the best available implementation"""
        nonlocal token
        # Who is registered with an abstract class may change what is found.
        if get_token is not None and token != get_token():
            found.clear()
            token = get_token()
        impl = found.get(cls)
        if impl is None:
            impl = registry.get(cls)
            if impl is None:
                impl = _find_impl(cls, registry)
            found[cls] = impl
        return impl

    def register(cls, func=None):
        """Registers a new implementation for the given class on the generic function."""
        nonlocal token, get_token
        members = _union_args(cls)
        if not (_is_class(cls) or members is not None and all(_is_class(m) for m in members)):
            if func is not None:
                raise TypeError("Invalid first argument to `register()`. "
                                f"{cls!r} is not a class or union type.")
            inner = cls.__func__ if isinstance(cls, (classmethod, staticmethod)) else cls
            ann = getattr(inner, "__annotations__", {})
            if not ann:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. "
                                "Use either `@register(some_class)` or plain `@register` on an "
                                "annotated function.")
            func = cls
            from typing import get_type_hints
            argname, cls = next(iter(get_type_hints(inner).items()))
            members = _union_args(cls)
            if members is not None and not all(_is_class(m) for m in members):
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} not all arguments "
                                "are classes.")
            if not (_is_class(cls) or members is not None):
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        elif func is None:
            return lambda f: register(cls, f)
        if members is not None:
            for member in members:
                registry[member] = func
        else:
            registry[cls] = func
        if get_token is None and hasattr(cls, "_abc_impl"):
            from abc import get_cache_token as get_token
            token = get_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Registers a new implementation for the given class for this method."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(type(args[0]))
            return method.__get__(obj, cls)(*args, **kwargs)
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method
