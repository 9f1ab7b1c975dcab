"""Databases of bytes under bytes, in the stores that the host granted.

`open(name)` finds the store that is granted by this name, or, where one store is granted, the part
of it under the name. Keys are UTF-8. What was written lands at `sync` and `close`.
"""

import collections.abc

from _stores import _part_for

__all__ = ["open", "error"]


class error(Exception):
    __module__ = "dbm"


_Error = error
error = (error, OSError)


def open(file, flag="r", mode=0o666):
    """Open or create database at path given by *file*.

    Optional argument *flag* can be 'r' (default) for read-only access, 'w'
    for read-write access of an existing database, 'c' for read-write access
    to a new or existing database, and 'n' for read-write access to a new
    database.
    """
    return _Database(_part_for(file, flag, _Error))


class _Database(collections.abc.MutableMapping):
    __module__ = "dbm"

    def __init__(self, part):
        self._part = part

    def _key(self, key):
        if self._part is None:
            raise _Error("DBM object has already been closed")
        if isinstance(key, str):
            return key
        if isinstance(key, (bytes, bytearray)):
            return bytes(key).decode("utf-8")
        raise TypeError("keys must be bytes or strings")

    def __getitem__(self, key):
        text = self._key(key)
        if text not in self._part:
            raise KeyError(key.encode("utf-8") if isinstance(key, str) else key)
        value = self._part[text]
        if not isinstance(value, bytes):
            raise _Error(f"what is stored under {text!r} is no bytes: it was not written by dbm")
        return value

    def __setitem__(self, key, value):
        text = self._key(key)
        if isinstance(value, str):
            value = value.encode("utf-8")
        elif not isinstance(value, (bytes, bytearray)):
            raise TypeError("values must be bytes or strings")
        if not self._part.writable:
            raise _Error("The database is opened for reading only")
        self._part[text] = bytes(value)

    def __delitem__(self, key):
        text = self._key(key)
        if not self._part.writable:
            raise _Error("The database is opened for reading only")
        if text not in self._part:
            raise KeyError(key.encode("utf-8") if isinstance(key, str) else key)
        del self._part[text]

    def __contains__(self, key):
        return self._key(key) in self._part

    def __iter__(self):
        self._key("")
        for key in self._part:
            yield key.encode("utf-8")

    def __len__(self):
        self._key("")
        return len(self._part)

    def keys(self):
        return list(self)

    def sync(self):
        if self._part is not None and self._part.writable:
            self._part.commit()

    def close(self):
        try:
            self.sync()
        finally:
            self._part = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()
