"""Iterators for efficient looping."""

__all__ = ["accumulate", "chain", "combinations", "combinations_with_replacement",
           "compress", "count", "cycle", "dropwhile", "filterfalse", "groupby", "islice",
           "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee",
           "zip_longest"]

from _itertools import (accumulate, chain, combinations, combinations_with_replacement, compress,
                        count, cycle, dropwhile, filterfalse, islice, pairwise, permutations,
                        product, repeat, starmap, takewhile, zip_longest)


class _grouper:
    """The items of one group of a groupby."""

    __slots__ = ("_parent", "_key")

    def __init__(self, parent, key):
        self._parent = parent
        self._key = key

    def __iter__(self):
        return self

    def __next__(self):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if not parent._fresh:
            if not parent._advance():
                raise StopIteration
        if parent._value_key != self._key:
            raise StopIteration
        parent._fresh = False
        return parent._value


class groupby:
    """make an iterator that returns consecutive keys and groups from the iterable"""

    __slots__ = ("_items", "_keyfunc", "_value", "_value_key", "_fresh", "_group", "_target")

    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._keyfunc = key
        self._fresh = False
        self._group = None
        self._value_key = self._target = self

    def _advance(self):
        """Takes the next item; it is fresh until somebody has been given it."""
        for item in self._items:
            self._value = item
            self._value_key = item if self._keyfunc is None else self._keyfunc(item)
            self._fresh = True
            return True
        return False

    def __iter__(self):
        return self

    def __next__(self):
        self._group = None
        while not self._fresh or self._value_key == self._target:
            self._fresh = False
            if not self._advance():
                raise StopIteration
        self._target = self._value_key
        self._group = _grouper(self, self._target)
        return (self._target, self._group)


class _TeeSource:
    """What several iterators read: each item is kept in a link of a chain."""

    __slots__ = ("items",)

    def __init__(self, items):
        self.items = items


class _tee:
    """Iterator wrapped to make it copyable."""

    __slots__ = ("_source", "_link")

    def __init__(self, source, link):
        self._source = source
        self._link = link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if link[1] is None:
            for item in self._source.items:
                break
            else:
                raise StopIteration
            if link[1] is None:
                link[0] = item
                link[1] = [None, None]
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._source, self._link)


def tee(iterable, n=2, /):
    """Returns a tuple of n independent iterators."""
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    items = iter(iterable)
    if isinstance(items, _tee):
        first = items
    else:
        first = _tee(_TeeSource(items), [None, None])
    return (first,) + tuple([first.__copy__() for _ in range(n - 1)])


for _class in (groupby, _grouper, _tee):
    _class.__module__ = "itertools"
del _class
