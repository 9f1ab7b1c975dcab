"""Shelves of plain data, in the stores that the host granted.

`open(name)` finds the store that is granted by this name, or, where one store is granted, the part
of it under the name. A value is None, bool, int, float, str, bytes, list, tuple or dict, nested as
may be; anything else is a TypeError. What was written lands at `sync` and `close`.
"""

import collections.abc

import dbm
from _stores import Store, _part_for

__all__ = ["Shelf", "DbfilenameShelf", "open"]

DEFAULT_PROTOCOL = 4


class _ClosedDict(collections.abc.MutableMapping):
    """Marker for a closed dict.  Access attempts raise a ValueError."""

    def closed(self, *args):
        raise ValueError("invalid operation on closed shelf")

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = closed

    def __repr__(self):
        return "<Closed Dictionary>"


class Shelf(collections.abc.MutableMapping):
    """A mapping of text to plain data, which lies in a store."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        if not isinstance(dict, Store):
            raise TypeError("a shelf lies in a store that the host granted: shelve.open(name)")
        self.dict = dict
        self.writeback = writeback
        self.cache = {}
        self.keyencoding = keyencoding

    def __iter__(self):
        for key in self.dict.keys():
            yield key

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        key.encode(self.keyencoding)
        return key in self.dict

    def get(self, key, default=None):
        key.encode(self.keyencoding)
        if key in self.dict:
            return self[key]
        return default

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        shown = key.encode(self.keyencoding)
        if key not in self.dict:
            raise KeyError(shown)
        value = self.dict[key]
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        key.encode(self.keyencoding)
        self.dict[key] = value

    def __delitem__(self, key):
        shown = key.encode(self.keyencoding)
        if key not in self.dict:
            raise KeyError(shown)
        del self.dict[key]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        if isinstance(self.dict, _ClosedDict):
            return
        try:
            self.sync()
        finally:
            self.dict = _ClosedDict()

    def sync(self):
        if self.writeback and self.cache:
            self.writeback = False
            for key, entry in self.cache.items():
                self[key] = entry
            self.writeback = True
            self.cache = {}
        if isinstance(self.dict, Store) and self.dict.writable:
            self.dict.commit()


class DbfilenameShelf(Shelf):
    """A shelf that is found by its name."""

    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        Shelf.__init__(self, _part_for(filename, flag, dbm.error[0]), protocol, writeback)

    def clear(self):
        """Remove every key."""
        self.cache.clear()
        self.dict.clear()


def open(filename, flag="c", protocol=None, writeback=False):
    """Open a persistent dictionary for reading and writing.

    The filename parameter is the name of a granted store, or of a part of the only one. The
    optional flag parameter has the same interpretation as the flag parameter of dbm.open().
    """
    return DbfilenameShelf(filename, flag, protocol, writeback)
