"""Names for types that have no name among the builtins."""

__all__ = ["AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "CoroutineType",
           "DynamicClassAttribute", "EllipsisType", "FunctionType", "GeneratorType",
           "GenericAlias", "GetSetDescriptorType", "LambdaType", "MappingProxyType",
           "MemberDescriptorType", "MethodDescriptorType", "MethodType", "MethodWrapperType",
           "ModuleType", "NoneType", "NotImplementedType", "SimpleNamespace", "TracebackType",
           "UnionType", "WrapperDescriptorType", "coroutine", "new_class", "resolve_bases"]

import _sys


def _f():
    pass


FunctionType = type(_f)
LambdaType = type(lambda: None)
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)


def _g():
    yield 1


GeneratorType = type(_g())


async def _c():
    pass


_c = _c()
CoroutineType = type(_c)
_c.close()


async def _ag():
    yield


AsyncGeneratorType = type(_ag())


class _C:
    __slots__ = ("x",)

    def _m(self):
        pass


MethodType = type(_C()._m)
MemberDescriptorType = type(_C.x)
GetSetDescriptorType = type(int.real)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ModuleType = type(_sys)
MappingProxyType = type(type.__dict__)
GenericAlias = type(list[int])
UnionType = type(int | str)

try:
    raise TypeError
except TypeError as exc:
    TracebackType = type(exc.__traceback__)

del _f, _g, _c, _C, _ag


class SimpleNamespace:
    """A simple attribute-based namespace."""

    def __init__(self, /, *args, **kwargs):
        if args:
            raise TypeError("no positional arguments expected")
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        name = type(self).__name__
        if type(self) is SimpleNamespace:
            name = "namespace"
        if self in _shown:
            return f"{name}(...)"
        _shown.append(self)
        try:
            inside = ", ".join([f"{k}={v!r}" for k, v in vars(self).items()])
        finally:
            _shown.pop()
        return f"{name}({inside})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return vars(self) == vars(other)
        return NotImplemented

    __hash__ = None


class _Shown(list):
    """Objects whose representation is being made."""

    def __contains__(self, value):
        for one in self:
            if one is value:
                return True
        return False


_shown = _Shown()


def resolve_bases(bases):
    """Resolve MRO entries dynamically as specified by PEP 560."""
    made, changed = [], False
    for base in bases:
        if isinstance(base, GenericAlias):
            changed = True
            made.append(base.__origin__)
            continue
        resolve = None
        if not isinstance(base, type):
            try:
                resolve = base.__mro_entries__
            except AttributeError:
                pass
        if resolve is None:
            made.append(base)
            continue
        changed = True
        entries = resolve(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        made.extend(entries)
    return tuple(made) if changed else bases


def _class_of(bases, kwds, asked):
    """The class of a class with these bases, and the keywords that are left for it."""
    kwds = dict(kwds) if kwds else {}
    meta = kwds.pop("metaclass", None)
    if meta is not None and meta is not type:
        raise TypeError(f"{asked}() takes no metaclass here")
    meta = type
    for base in bases:
        if issubclass(type(base), meta):
            meta = type(base)
    return meta, kwds


def prepare_class(name, bases=(), kwds=None):
    """The class of a class that is to be made, its namespace and the keywords that are left."""
    meta, kwds = _class_of(bases, kwds, "prepare_class")
    prepare = getattr(meta, "__prepare__", None) if meta is not type else None
    return meta, {} if prepare is None else prepare(name, bases, **kwds), kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Create a class object dynamically using the appropriate metaclass."""
    meta, kwds = _class_of(bases, kwds, "new_class")
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return meta(name, resolve_bases(bases), namespace, **kwds)


class _GeneratorWrapper:
    """What a function that is no generator function gave, to be awaited."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def send(self, val):
        return self.__wrapped.send(val)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self

    __await__ = __iter__


def coroutine(func):
    """Convert regular generator function to a coroutine."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    kind = _sys.code_kind(func)
    if kind == 2:
        return func
    if kind == 1:
        return _sys.mark_coroutine(func)

    import functools

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        coro = func(*args, **kwargs)
        if not coro or isinstance(coro, (CoroutineType, _GeneratorWrapper)):
            return coro
        if isinstance(coro, GeneratorType) and _sys.is_marked_coroutine(coro):
            return coro
        if isinstance(coro, GeneratorType) or (
            not hasattr(coro, "__await__") and all(
                hasattr(coro, name) for name in ("send", "throw", "close", "__iter__", "__next__")
            )
        ):
            return _GeneratorWrapper(coro)
        return coro

    return wrapped


class DynamicClassAttribute:
    """Route attribute access on a class to __getattr__.

    A property of instances alone: asked of the class it is not there, so that `__getattr__` of the
    metaclass is.
    """

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        try:
            self.__isabstractmethod__ = bool(fget.__isabstractmethod__)
        except AttributeError:
            self.__isabstractmethod__ = False

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is None:
                raise AttributeError("unreadable attribute")
            return self.fget(instance)
        if self.__isabstractmethod__:
            return self
        raise AttributeError()

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def _changed(self, fget, fset, fdel, doc):
        made = type(self)(fget, fset, fdel, doc)
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        own = fget.__doc__ if self.overwrite_doc else None
        return self._changed(fget, self.fset, self.fdel, own or self.__doc__)

    def setter(self, fset):
        return self._changed(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._changed(self.fget, self.fset, fdel, self.__doc__)
