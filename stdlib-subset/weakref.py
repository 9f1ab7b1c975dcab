"""References that do not keep an object alive.

When memory is collected is nothing that a program can observe, so references let go at moments of
their own: after `del` of a name, at `gc.collect()`, and when somebody looks at one. Callbacks and
finalizers are called at the first two.
"""

import _weakref
import operator
import sys

from _collections_abc import Mapping, MutableMapping, MutableSet, Set
from _weakref import get as _get, peek as _peek, turns as _turns

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
           "ProxyType", "ProxyTypes", "CallableProxyType", "KeyedRef", "WeakSet", "WeakMethod",
           "WeakValueDictionary", "finalize"]

# The references to each object, themselves held weakly, by its id: no other object ever has it.
_known = {}
_known_most = [64]
_count = [0]


def _references(object):
    """The references and proxies to an object that are there, in CPython's order: those that are
    shared first, then the youngest."""
    found = [_peek(weak) for weak in _known.get(id(object), ())]
    found = [one for one in found[::-1] if one is not None]
    shared = [one for one in found if _is_shared(one)]
    if not shared:
        return found
    shared.sort(key=lambda one: type(one) is not ref)
    return shared + [one for one in found if not _is_shared(one)]


def _is_shared(one):
    """Whether whoever asks for a plain reference or proxy is given this one."""
    kind = type(one)
    if kind is ref:
        return one._callback is None
    if kind is ProxyType or kind is CallableProxyType:
        return _field(one, "_callback") is None
    return False


_field = object.__getattribute__


def _note(object, reference):
    key = id(object)
    held = _known.get(key)
    weak = _weakref.make(reference)
    if held is None:
        _known[key] = [weak]
    else:
        held[:] = [one for one in held if _peek(one) is not None]
        held.append(weak)
    if len(_known) > _known_most[0]:
        for key, held in list(_known.items()):
            if all([_peek(one) is None for one in held]):
                del _known[key]
        _known_most[0] = 2 * len(_known) + 64


class ReferenceType:
    """A reference to an object; call it to get the object, or None when it is gone."""

    __slots__ = ("_weak", "_callback", "_hash", "_number", "__weakref__")

    def __new__(cls, object, callback=None, /, *rest, **kwargs):
        if rest:
            raise TypeError(f"__new__ expected at most 2 arguments, got {2 + len(rest)}")
        if type(object) is ref:
            raise TypeError("cannot create weak reference to 'weakref.ReferenceType' object")
        if cls is ref and callback is None:
            for reference in _references(object):
                if type(reference) is ref and reference._callback is None:
                    return reference
        self = super().__new__(cls)
        self._callback = callback
        self._hash = None
        if callback is None:
            self._weak = _weakref.make(object)
        else:
            _count[0] += 1
            self._number = _count[0]
            self._weak = _weakref.make(object, self)
        _note(object, self)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        """Return the object, or None when it is gone."""
        return _get(self._weak)

    def __hash__(self):
        if self._hash is None:
            _get(self._weak)  # It may be gone by now.
            self._hash = hash(self._weak)
        return self._hash

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        ours, theirs = _peek(self._weak), _peek(other._weak)
        if ours is None or theirs is None:
            return self is other
        return ours == theirs

    def __ne__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        ours, theirs = _peek(self._weak), _peek(other._weak)
        if ours is None or theirs is None:
            return self is not other
        return ours != theirs

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        object = _get(self._weak)
        if object is None:
            return f"<weakref at {id(self):#x}; dead>"
        try:
            name = object.__name__
        except Exception:
            name = None
        name = f" ({name})" if isinstance(name, str) else ""
        return (f"<weakref at {id(self):#x}; to '{type(object).__name__}' at "
                f"{id(object):#x}{name}>")


ref = ReferenceType


def _look():
    """Lets go of what nothing else refers to, and calls who wants to be told."""
    for one in sorted(_weakref.look(), key=lambda one: -_field(one, "_number")):
        callback = _field(one, "_callback")
        object.__setattr__(one, "_callback", None)
        if callback is None:
            continue
        try:
            callback(one)
        except Exception:
            import traceback
            print(f"Exception ignored in: {callback!r}", file=sys.stderr)
            traceback.print_exc()


_weakref.set_looker(_look)


# ---------------------------------------------------------------- proxies

def _of(proxy):
    found = _get(_field(proxy, "_weak"))
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def _plain(value):
    kind = type(value)
    return _of(value) if kind is ProxyType or kind is CallableProxyType else value


def _one(function):
    return lambda self: function(_of(self))


def _two(function):
    return lambda self, other: function(_of(self), _plain(other))


def _turned(function):
    return lambda self, other: function(_plain(other), _of(self))


class ProxyType:
    """Stands for an object without keeping it alive: what is asked of it is asked of the object."""

    __slots__ = ("_weak", "_callback", "_number", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        raise TypeError(f"cannot create 'weakref.{cls.__name__}' instances")

    @property
    def __class__(self):
        return type(_of(self))

    def __getattribute__(self, name):
        found = _of(self)
        return type(found) if name == "__class__" else getattr(found, name)

    def __setattr__(self, name, value):
        setattr(_of(self), name, value)

    def __delattr__(self, name):
        delattr(_of(self), name)

    def __repr__(self):
        found = _get(_field(self, "_weak"))
        return f"<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>"

    def __next__(self):
        found = _of(self)
        if not hasattr(type(found), "__next__"):
            raise TypeError("Weakref proxy referenced a non-iterator "
                            f"'{type(found).__name__}' object")
        return next(found)

    def __setitem__(self, key, value):
        _of(self)[key] = value

    def __delitem__(self, key):
        del _of(self)[key]

    def __contains__(self, item):
        return item in _of(self)

    def __pow__(self, other, modulus=None):
        return pow(_of(self), _plain(other), _plain(modulus))

    def __rpow__(self, other, modulus=None):
        return pow(_plain(other), _of(self), _plain(modulus))

    __hash__ = None
    __str__, __bytes__, __bool__, __int__ = _one(str), _one(bytes), _one(bool), _one(int)
    __float__ = _one(float)
    __index__ = _one(operator.index)
    __len__ = _one(len)
    __iter__ = _one(iter)
    __reversed__ = _one(reversed)
    __abs__ = _one(abs)
    __neg__ = _one(operator.neg)
    __pos__ = _one(operator.pos)
    __invert__, __getitem__ = _one(operator.invert), _two(operator.getitem)
    __eq__, __ne__, __lt__ = _two(operator.eq), _two(operator.ne), _two(operator.lt)
    __le__, __gt__, __ge__ = _two(operator.le), _two(operator.gt), _two(operator.ge)
    __add__, __radd__, __iadd__ = _two(operator.add), _turned(operator.add), _two(operator.iadd)
    __sub__, __rsub__, __isub__ = _two(operator.sub), _turned(operator.sub), _two(operator.isub)
    __mul__, __rmul__, __imul__ = _two(operator.mul), _turned(operator.mul), _two(operator.imul)
    __truediv__ = _two(operator.truediv)
    __rtruediv__ = _turned(operator.truediv)
    __itruediv__ = _two(operator.itruediv)
    __floordiv__ = _two(operator.floordiv)
    __rfloordiv__ = _turned(operator.floordiv)
    __ifloordiv__ = _two(operator.ifloordiv)
    __mod__, __rmod__, __imod__ = _two(operator.mod), _turned(operator.mod), _two(operator.imod)
    __matmul__ = _two(operator.matmul)
    __rmatmul__ = _turned(operator.matmul)
    __imatmul__ = _two(operator.imatmul)
    __lshift__ = _two(operator.lshift)
    __rlshift__ = _turned(operator.lshift)
    __ilshift__ = _two(operator.ilshift)
    __rshift__ = _two(operator.rshift)
    __rrshift__ = _turned(operator.rshift)
    __irshift__ = _two(operator.irshift)
    __and__, __rand__, __iand__ = _two(operator.and_), _turned(operator.and_), _two(operator.iand)
    __or__, __ror__, __ior__ = _two(operator.or_), _turned(operator.or_), _two(operator.ior)
    __xor__, __rxor__, __ixor__ = _two(operator.xor), _turned(operator.xor), _two(operator.ixor)
    __divmod__, __rdivmod__, __ipow__ = _two(divmod), _turned(divmod), _two(operator.ipow)


class CallableProxyType(ProxyType):
    """The same for what can be called."""

    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _of(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """Create a proxy object that weakly references 'object'.

    'callback', if given, is called with a reference to the
    proxy when 'object' is about to be finalized."""
    if callback is None:
        for one in _references(object):
            if type(one) in ProxyTypes and _is_shared(one):
                return one
    return _make_proxy(object, callback)


def _make_proxy(referent, callback):
    weak = _weakref.make(referent) if callback is None else None
    made = object.__new__(CallableProxyType if callable(referent) else ProxyType)
    put = object.__setattr__
    if callback is not None:
        _count[0] += 1
        put(made, "_number", _count[0])
        weak = _weakref.make(referent, made)
    put(made, "_weak", weak)
    put(made, "_callback", callback)
    _note(referent, made)
    return made


def getweakrefcount(object, /):
    """Return the number of weak references to 'object'."""
    return len(getweakrefs(object))


def getweakrefs(object, /):
    """Return a list of all weak reference objects pointing to 'object'."""
    _turns()
    return _references(object)


class WeakMethod(ref):
    """
    A custom `weakref.ref` subclass which simulates a weak reference to
    a bound method, working around the lifetime problem of bound methods.
    """

    __slots__ = ("_func_ref", "_meth_type", "_alive")

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        tell = None
        if callback is not None:
            def tell(_):
                self = own()
                if self is not None and self._alive:
                    self._alive = False
                    callback(self)
        self = ref.__new__(cls, obj, tell)
        self._func_ref = ref(func, tell)
        self._meth_type = type(meth)
        self._alive = True
        own = ref(self)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj = super().__call__()
        func = self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference that knows its key in a WeakValueDictionary."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        pass


class WeakSet(MutableSet):
    def __init__(self, data=None):
        self.data = set()
        self._turn = 0
        if data is not None:
            self.update(data)

    def _settled(self):
        """The references, without those that have let go."""
        turn = _turns()
        if turn != self._turn:
            self._turn = turn
            self.data = {item for item in self.data if _peek(item._weak) is not None}
        return self.data

    def _items(self):
        return [_peek(item._weak) for item in self._settled()]

    def __iter__(self):
        for reference in list(self._settled()):
            item = _peek(reference._weak)
            if item is not None:
                yield item

    def __len__(self):
        return len(self._settled())

    def __contains__(self, item):
        try:
            reference = ref(item)
        except TypeError:
            return False
        return reference in self._settled()

    def __reduce__(self):
        from copy import _add_slots
        slots = {}
        _add_slots(self, slots)
        state = vars(self)
        return type(self), (list(self),), (state, slots) if slots else state

    def add(self, item):
        self._settled().add(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def pop(self):
        if not self._settled():
            raise KeyError("pop from empty WeakSet")
        return _peek(self.data.pop()._weak)

    def remove(self, item):
        self._settled().remove(ref(item))

    def discard(self, item):
        self._settled().discard(ref(item))

    def update(self, other):
        data = self._settled()
        for item in other:
            data.add(ref(item))

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        newset = self.copy()
        newset.difference_update(other)
        return newset

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        if self is other:
            self.data.clear()
        else:
            self._settled().difference_update([ref(item) for item in other])
        return self

    def intersection(self, other):
        return type(self)([item for item in other if item in self])

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self._settled().intersection_update([ref(item) for item in other])
        return self

    def issubset(self, other):
        return self._settled().issubset([ref(item) for item in other])

    __le__ = issubset

    def __lt__(self, other):
        return self._settled() < set(map(ref, other))

    def issuperset(self, other):
        return self._settled().issuperset([ref(item) for item in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return self._settled() > set(map(ref, other))

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return self._settled() == set(map(ref, other))

    def symmetric_difference(self, other):
        newset = self.copy()
        newset.symmetric_difference_update(other)
        return newset

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        if self is other:
            self.data.clear()
        else:
            self._settled().symmetric_difference_update([ref(item) for item in other])
        return self

    def union(self, other):
        return type(self)([item for either in (self, other) for item in either])

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self._settled())


class _WeakMapping(MutableMapping):
    """What both mappings with weak references in `data` do alike."""

    def __len__(self):
        return len(self._settled())

    def __repr__(self):
        return "<%s at %#x>" % (type(self).__name__, id(self))

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if isinstance(other, Mapping):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, Mapping):
            new = type(self)()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


class WeakValueDictionary(_WeakMapping):
    """Mapping class that references values weakly.

    Entries in the dictionary will be discarded when no strong
    reference to the value exists anymore
    """

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self._turn = 0
        self.update(other, **kw)

    def _settled(self):
        """The references by key, without those that have let go."""
        turn = _turns()
        if turn != self._turn:
            self._turn = turn
            gone = [key for key, value in self.data.items() if _peek(value._weak) is None]
            for key in gone:
                del self.data[key]
        return self.data

    def __getitem__(self, key):
        return _peek(self._settled()[key]._weak)

    def __delitem__(self, key):
        del self._settled()[key]

    def __contains__(self, key):
        return key in self._settled()

    def __setitem__(self, key, value):
        self._settled()[key] = KeyedRef(value, None, key)

    def copy(self):
        new = WeakValueDictionary()
        new.update(dict(self.items()))
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in list(self.items()):
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        found = self._settled().get(key)
        return default if found is None else _peek(found._weak)

    def items(self):
        for key, reference in list(self._settled().items()):
            value = _peek(reference._weak)
            if value is not None:
                yield key, value

    def keys(self):
        for key, reference in list(self._settled().items()):
            if _peek(reference._weak) is not None:
                yield key

    __iter__ = keys

    def itervaluerefs(self):
        """Return an iterator that yields the weak references to the values."""
        yield from list(self._settled().values())

    def values(self):
        for reference in list(self._settled().values()):
            value = _peek(reference._weak)
            if value is not None:
                yield value

    def popitem(self):
        key, reference = self._settled().popitem()
        return key, _peek(reference._weak)

    def pop(self, key, *args):
        found = self._settled().pop(key, None)
        if found is not None:
            return _peek(found._weak)
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        found = self._settled().get(key)
        if found is not None:
            return _peek(found._weak)
        self.data[key] = KeyedRef(default, None, key)
        return default

    def update(self, other=None, /, **kwargs):
        data = self._settled()
        if other is not None:
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in other.items():
                data[key] = KeyedRef(value, None, key)
        for key, value in kwargs.items():
            data[key] = KeyedRef(value, None, key)

    def valuerefs(self):
        """Return a list of weak references to the values."""
        return list(self._settled().values())


class WeakKeyDictionary(_WeakMapping):
    """ Mapping class that references keys weakly.

    Entries in the dictionary will be discarded when there is no
    longer a strong reference to the key. This can be used to
    associate additional data with an object owned by other parts of
    an application without adding attributes to those objects. This
    can be especially useful with objects that override attribute
    accesses.
    """

    def __init__(self, dict=None):
        self.data = {}
        self._turn = 0
        if dict is not None:
            self.update(dict)

    def _settled(self):
        """The values by reference, without those that have let go."""
        turn = _turns()
        if turn != self._turn:
            self._turn = turn
            gone = [key for key in self.data if _peek(key._weak) is None]
            for key in gone:
                del self.data[key]
        return self.data

    def __delitem__(self, key):
        del self._settled()[ref(key)]

    def __getitem__(self, key):
        return self._settled()[ref(key)]

    def __setitem__(self, key, value):
        self._settled()[ref(key)] = value

    def copy(self):
        new = WeakKeyDictionary()
        new.update(self)
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in list(self.items()):
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self._settled().get(ref(key), default)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self._settled()

    def items(self):
        for reference, value in list(self._settled().items()):
            key = _peek(reference._weak)
            if key is not None:
                yield key, value

    def keys(self):
        for reference in list(self._settled()):
            key = _peek(reference._weak)
            if key is not None:
                yield key

    __iter__ = keys

    def values(self):
        for reference, value in list(self._settled().items()):
            if _peek(reference._weak) is not None:
                yield value

    def keyrefs(self):
        """Return a list of weak references to the keys."""
        return list(self._settled())

    def popitem(self):
        reference, value = self._settled().popitem()
        return _peek(reference._weak), value

    def pop(self, key, *args):
        return self._settled().pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self._settled().setdefault(ref(key), default)

    def update(self, dict=None, /, **kwargs):
        data = self._settled()
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = type({})(dict)
            for key, value in dict.items():
                data[ref(key)] = value
        if kwargs:
            self.update(kwargs)


class finalize:
    """Class for finalization of weakrefable objects

    finalize(obj, func, *args, **kwargs) returns a callable finalizer
    object which will be called when obj is garbage collected. The
    first time the finalizer is called it evaluates func(*arg, **kwargs)
    and returns the result. After this the finalizer is dead, and
    calling it just returns None.

    Here it is called after `del` of a name or `gc.collect()`, and not at exit.
    """

    __slots__ = ()
    _registry = {}

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit")

    def __init__(self, obj, func, /, *args, **kwargs):
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs
        info.atexit = True
        self._registry[self] = info

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs);
        otherwise return None"""
        info = self._registry.pop(self, None)
        if info:
            return info.func(*info.args, **info.kwargs)

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs);
        otherwise return None"""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and self._registry.pop(self, None):
            return (obj, info.func, info.args, info.kwargs)

    def peek(self):
        """If alive then return (obj, func, args, kwargs);
        otherwise return None"""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return (obj, info.func, info.args, info.kwargs)

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self in self._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return "<%s object at %#x; dead>" % (type(self).__name__, id(self))
        return "<%s object at %#x; for %r at %#x>" % (
            type(self).__name__, id(self), type(obj).__name__, id(obj))
