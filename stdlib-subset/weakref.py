"""References that do not keep an object alive elsewhere; here they do.

When an object is collected cannot be observed, so a reference stays as long as the program has it,
and no callback is ever called.
"""

from _collections_abc import MutableMapping, MutableSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
           "ProxyType", "CallableProxyType", "WeakSet", "WeakMethod", "WeakValueDictionary",
           "finalize"]


def _referable(object):
    kind = type(object)
    if kind in (int, float, str, bytes, tuple, list, dict, bool, complex, type(None), range):
        raise TypeError(f"cannot create weak reference to '{kind.__name__}' object")


class ref:
    """A reference to an object; call it to get the object."""

    __slots__ = ("_object", "_callback")

    def __new__(cls, object, callback=None, /):
        _referable(object)
        self = super().__new__(cls)
        self._object = object
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return self._object

    def __hash__(self):
        return hash(self._object)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        return self._object == other._object

    def __repr__(self):
        return (f"<weakref at {id(self):#x}; to '{type(self._object).__name__}' at "
                f"{id(self._object):#x}>")


ReferenceType = ref


class ProxyType:
    """Stands for an object: what is asked of it is asked of the object."""

    def __init__(self, object):
        self._object = object


class CallableProxyType(ProxyType):
    pass


def proxy(object, callback=None, /):
    """Create a proxy object that weakly references object. Here it is the object itself."""
    _referable(object)
    return object


def getweakrefcount(object, /):
    """Return the number of weak references to an object, which nobody counts here."""
    return 0


def getweakrefs(object, /):
    """Return a list of all weak reference objects pointing to an object."""
    return []


class WeakMethod(ref):
    """A custom `weakref.ref` subclass which simulates a weak reference to a bound method."""


class WeakSet(MutableSet):
    """A set of objects."""

    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return item in self.data

    def add(self, item):
        _referable(item)
        self.data[item] = None

    def discard(self, item):
        self.data.pop(item, None)

    def remove(self, item):
        del self.data[item]

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def pop(self):
        if not self.data:
            raise KeyError("pop from empty WeakSet")
        return self.data.popitem()[0]

    def update(self, other):
        for item in other:
            self.add(item)

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    def difference_update(self, other):
        if self is other:
            self.data.clear()
        for item in other:
            self.data.pop(item, None)

    def intersection(self, other):
        return type(self)([item for item in other if item in self])

    def intersection_update(self, other):
        kept = set(other)
        for item in self:
            if item not in kept:
                del self.data[item]

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    def symmetric_difference_update(self, other):
        if self is other:
            self.data.clear()
            return
        for item in set(other):
            if item in self.data:
                del self.data[item]
            else:
                self.add(item)

    def issubset(self, other):
        return set(self.data).issubset(set(other))

    def issuperset(self, other):
        return all(item in self for item in other)

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __or__(self, other):
        return self.union(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __and__(self, other):
        return self.intersection(other)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __sub__(self, other):
        return self.difference(other)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __xor__(self, other):
        return self.symmetric_difference(other)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def __le__(self, other):
        return self.issubset(other)

    def __lt__(self, other):
        return set(self.data) < set(other)

    def __ge__(self, other):
        return self.issuperset(other)

    def __gt__(self, other):
        return set(self.data) > set(other)

    def __eq__(self, other):
        if not isinstance(other, WeakSet):
            return NotImplemented
        return self.data.keys() == other.data.keys()

    def __repr__(self):
        return repr(set(self.data))


class WeakValueDictionary(MutableMapping):
    """Mapping class that references values weakly."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        _referable(value)
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def copy(self):
        return type(self)(self.data)

    __copy__ = copy

    def itervaluerefs(self):
        for value in self.data.values():
            yield ref(value)

    def valuerefs(self):
        return [ref(value) for value in self.data.values()]


class WeakKeyDictionary(MutableMapping):
    """Mapping class that references keys weakly."""

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        _referable(key)
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def copy(self):
        return type(self)(self.data)

    __copy__ = copy

    def keyrefs(self):
        return [ref(key) for key in self.data]


class finalize:
    """Class for finalization: here the function is called only by the program itself."""

    def __init__(self, obj, func, /, *args, **kwargs):
        self._info = (obj, func, args, kwargs)
        self.atexit = True

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs)."""
        info = self._info
        if info is not None:
            self._info = None
            return info[1](*info[2], **info[3])

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs)."""
        info = self._info
        self._info = None
        return info

    def peek(self):
        """If alive then return (obj, func, args, kwargs)."""
        return self._info

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self._info is not None
