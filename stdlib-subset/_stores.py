"""Stores that the host granted, as values that can be handed on with less authority."""

import _store


class Conflict(RuntimeError):
    """What was read from a store was changed by another run meanwhile; nothing was written."""

    __module__ = "coldframe"


def store(name=None):
    """The granted store of this name; without one, the only store that is granted."""
    if name is None:
        names = _store.granted()
        if len(names) > 1:
            raise TypeError("several stores are granted, name one: " + ", ".join(names))
        if not names:
            raise PermissionError("there is no store: the host grants one with "
                                  "--grant notes=store:FILE")
        name, = names
    return _store_of(name, "", _store.writable(name))


def _store_of(name, prefix, writable):
    # Whoever holds the store holds these functions: its name and prefix are in no attribute.
    def key_of(key):
        if not isinstance(key, str):
            raise TypeError(f"a key of a store is a str, not {type(key).__name__}")
        return prefix + key

    def check():
        if not writable:
            raise PermissionError("the store is granted to read only")

    def get(key, default):
        return _store.get(name, key_of(key), default)

    def has(key):
        return _store.has(name, key_of(key))

    def set(key, value):
        check()
        _store.set(name, key_of(key), value)

    def remove(key):
        check()
        return _store.remove(name, key_of(key))

    def walk(begin, values):
        begin, after, cut = key_of(begin), None, len(prefix)
        while True:
            page, after = _store.page(name, begin, after, values)
            if values:
                for key, value in page:
                    yield key[cut:], value
            else:
                for key in page:
                    yield key[cut:]
            if after is None:
                return

    def block(how):
        if how == "begin":
            _store.begin(name)
            return
        key = _store.commit(name) if how == "commit" else _store.end(name, how == "well")
        if key is not None:
            raise Conflict(f"{key!r} was changed by another run meanwhile; nothing was written")

    def smaller(more, write):
        return _store_of(name, key_of(more), writable and write)

    return Store((get, has, set, remove, walk, block, smaller, lambda: writable))


_MISSING = object()


class Store:
    """A granted store: values, which are plain data, under keys, in the order of the keys.

    What is written lands when the run has ended well, all of it or nothing; in a block
    `with store:` at the end of the block. If another run changed meanwhile what was read,
    nothing lands: a block raises Conflict, and a run ends with a RuntimeError.
    """

    __module__ = "coldframe"
    __slots__ = ("_get", "_has", "_set", "_remove", "_walk", "_block", "_smaller", "_writable")

    def __init__(self, reach):
        (self._get, self._has, self._set, self._remove, self._walk, self._block, self._smaller,
         self._writable) = reach

    def __getitem__(self, key):
        value = self._get(key, _MISSING)
        if value is _MISSING:
            raise KeyError(key)
        return value

    def get(self, key, default=None):
        """The value under a key, or the default."""
        return self._get(key, default)

    def __contains__(self, key):
        return isinstance(key, str) and self._has(key)

    def __setitem__(self, key, value):
        self._set(key, value)

    def __delitem__(self, key):
        if not self._remove(key):
            raise KeyError(key)

    def __iter__(self):
        return self._walk("", False)

    def __len__(self):
        count = 0
        for _ in self._walk("", False):
            count += 1
        return count

    def __bool__(self):
        for _ in self._walk("", False):
            return True
        return False

    def keys(self, prefix=""):
        """The keys that begin with a text, in order; they are looked up as they are asked for."""
        return self._walk(prefix, False)

    def items(self, prefix=""):
        """The pairs of keys that begin with a text and their values, in the order of the keys."""
        return self._walk(prefix, True)

    def values(self, prefix=""):
        """The values of the keys that begin with a text, in the order of the keys."""
        return (value for _, value in self._walk(prefix, True))

    def pop(self, key, *default):
        """Remove a key and give its value; the default if there is none."""
        if len(default) > 1:
            raise TypeError(f"pop expected at most 2 arguments, got {1 + len(default)}")
        value = self._get(key, _MISSING)
        if value is _MISSING:
            if default:
                return default[0]
            raise KeyError(key)
        self._remove(key)
        return value

    def setdefault(self, key, default=None):
        """The value under a key; the default, which is set, if there is none."""
        value = self._get(key, _MISSING)
        if value is _MISSING:
            self._set(key, default)
            return default
        return value

    def update(self, other=(), /, **named):
        """Set the values of another mapping, or of pairs."""
        if hasattr(other, "keys"):
            for key in other.keys():
                self._set(key, other[key])
        else:
            for key, value in other:
                self._set(key, value)
        for key in named:
            self._set(key, named[key])

    def clear(self):
        """Remove every key."""
        if not self.writable:
            raise PermissionError("the store is granted to read only")
        for key in self._walk("", False):
            self._remove(key)

    def popitem(self):
        """Remove the first pair and give it."""
        for key, value in self._walk("", True):
            self._remove(key)
            return key, value
        raise KeyError("popitem(): the store is empty")

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return object.__hash__(self)

    def commit(self):
        """Let what was written so far land now."""
        self._block("commit")

    def __enter__(self):
        self._block("begin")
        return self

    def __exit__(self, kind, value, traceback):
        self._block("well" if kind is None else "badly")

    def read_only(self):
        """The same store, to read only."""
        return self._smaller("", False)

    def prefix(self, text):
        """The part whose keys begin with a text, under keys without it."""
        return self._smaller(text, True)

    @property
    def writable(self):
        """Whether it can be written."""
        return self._writable()

    def __repr__(self):
        return "<store>" if self.writable else "<store, read only>"


def _part_for(filename, flag, error):
    """The part of a store that stands for a file of `dbm` or `shelve`: the store that is granted by
    this name, or, where one store is granted, what lies under the name in it."""
    if isinstance(filename, bytes):
        filename = filename.decode("utf-8")
    if not isinstance(filename, str):
        raise TypeError(f"the name of a database is a str, not {type(filename).__name__}")
    names = _store.granted()
    if filename in names:
        part = store(filename)
    elif len(names) == 1:
        part = store().prefix(filename + "/")
    elif names:
        raise PermissionError(f"there is no store {filename!r}, and of several none is meant for "
                              "other names: the host grants one with --grant NAME=store:FILE")
    else:
        raise PermissionError("there is no store: the host grants one with "
                              "--grant notes=store:FILE")
    if flag not in ("c", "n") and not part:
        raise error("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    if flag == "n":
        part.clear()
    return part.read_only() if flag == "r" else part
