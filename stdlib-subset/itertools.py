"""Iterators for efficient looping."""

__all__ = ["accumulate", "chain", "combinations", "combinations_with_replacement",
           "compress", "count", "cycle", "dropwhile", "filterfalse", "groupby", "islice",
           "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee",
           "zip_longest"]


class _Lazy:
    """An iterator that hands on what a generator makes.

    `iter()` of it is the generator itself, which saves a call for each item.
    """

    __slots__ = ("_items",)

    def __iter__(self):
        return self._items

    def __next__(self):
        return next(self._items)


class count:
    """Return a count object whose .__next__() method returns consecutive values."""

    __slots__ = ("_next", "_step")

    def __init__(self, start=0, step=1):
        for number in (start, step):
            if not (isinstance(number, (int, float, complex)) or hasattr(number, "__add__")
                    and not isinstance(number, (str, bytes, list, tuple))):
                raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"

    def __copy__(self):
        return count(self._next, self._step)


class repeat:
    """repeat(object [,times]) -> create an iterator which returns the object"""

    __slots__ = ("_object", "_times")

    def __init__(self, object, times=None):
        if times is not None:
            times = times.__index__() if not isinstance(times, int) else times
            if times < 0:
                times = 0
        self._object = object
        self._times = times

    def __iter__(self):
        return self

    def __next__(self):
        times = self._times
        if times is not None:
            if times <= 0:
                raise StopIteration
            self._times = times - 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError("len() of unsized object")
        return self._times

    def __repr__(self):
        if self._times is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._times})"


class cycle(_Lazy):
    """Return elements from the iterable until it is exhausted. Then repeat the sequence."""

    __slots__ = ()

    def __init__(self, iterable, /):
        self._items = _cycle(iter(iterable))


def _cycle(iterable):
    saved = []
    for item in iterable:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


class accumulate(_Lazy):
    """Return series of accumulated sums (or other binary function results)."""

    __slots__ = ()

    def __init__(self, iterable, func=None, *, initial=None):
        self._items = _accumulate(iter(iterable), func, initial)


def _accumulate(items, func, initial):
    total = initial
    if initial is None:
        for total in items:
            break
        else:
            return
    yield total
    if func is None:
        for item in items:
            total = total + item
            yield total
    else:
        for item in items:
            total = func(total, item)
            yield total


class chain(_Lazy):
    """Return a chain object whose .__next__() method returns elements from the first iterable
    until it is exhausted, then elements from the next iterable, and so on."""

    __slots__ = ()

    def __init__(self, *iterables):
        self._items = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        """Alternative chain() constructor taking a single iterable argument."""
        made = cls()
        made._items = _chain(iter(iterable))
        return made

    __class_getitem__ = classmethod(type(list[int]))


def _chain(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


class compress(_Lazy):
    """Return data elements corresponding to true selector elements."""

    __slots__ = ()

    def __init__(self, data, selectors):
        self._items = _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, wanted in zip(data, selectors):
        if wanted:
            yield item


class dropwhile(_Lazy):
    """Drop items from the iterable while predicate(item) is true."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._items = _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, items):
    for item in items:
        if not predicate(item):
            yield item
            break
    for item in items:
        yield item


class takewhile(_Lazy):
    """Return successive entries from an iterable as long as the predicate evaluates to true."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._items = _takewhile(predicate, iter(iterable))


def _takewhile(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


class filterfalse(_Lazy):
    """Return those items of iterable for which function(item) is false."""

    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._items = _filterfalse(function, iter(iterable))


def _filterfalse(function, items):
    if function is None:
        for item in items:
            if not item:
                yield item
    else:
        for item in items:
            if not function(item):
                yield item


class starmap(_Lazy):
    """Return an iterator whose values are returned from the function evaluated with an argument
    tuple taken from the given sequence."""

    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._items = _starmap(function, iter(iterable))


def _starmap(function, items):
    for args in items:
        yield function(*args)


def _bound(value, name):
    if value is None:
        return None
    if not isinstance(value, int):
        try:
            value = value.__index__()
        except AttributeError:
            value = -1
    if value < 0 or value > 9223372036854775807:
        if name == "step":
            raise ValueError("Step for islice() must be a positive integer or None.")
        if name == "stop":
            raise ValueError("Stop argument for islice() must be None or an integer: "
                             "0 <= x <= sys.maxsize.")
        raise ValueError("Indices for islice() must be None or an integer: "
                         "0 <= x <= sys.maxsize.")
    return value


class islice(_Lazy):
    """islice(iterable, stop) --> islice object
    islice(iterable, start, stop[, step]) --> islice object"""

    __slots__ = ()

    def __init__(self, iterable, /, *args):
        if not args:
            raise TypeError("islice expected at least 2 arguments, got 1")
        if len(args) > 3:
            raise TypeError(f"islice expected at most 4 arguments, got {len(args) + 1}")
        step = 1
        if len(args) == 1:
            start, stop = 0, _bound(args[0], "stop")
        else:
            stop = _bound(args[1], "stop" if args[0] is None else "start")
            start = _bound(args[0], "start") or 0
            if len(args) == 3:
                step = _bound(args[2], "step")
                if step is None:
                    step = 1
                elif step < 1:
                    raise ValueError("Step for islice() must be a positive integer or None.")
        self._items = _islice(iter(iterable), start, stop, step)


def _islice(items, start, stop, step):
    if stop is None:
        at = 0
        for item in items:
            if at == start:
                yield item
                start += step
            at += 1
        return
    at = 0
    while at < start and at < stop:
        for item in items:
            break
        else:
            return
        at += 1
    if start >= stop:
        return
    for item in items:
        if at == start:
            yield item
            start += step
            if start >= stop:
                # What lies between the last item and stop is taken as well.
                at += 1
                while at < stop:
                    for item in items:
                        break
                    else:
                        return
                    at += 1
                return
        at += 1


class pairwise(_Lazy):
    """Return an iterator of overlapping pairs taken from the input iterator."""

    __slots__ = ()

    def __init__(self, iterable, /):
        self._items = _pairwise(iter(iterable))


def _pairwise(items):
    for before in items:
        break
    else:
        return
    for item in items:
        yield (before, item)
        before = item


class zip_longest(_Lazy):
    """Return a zip_longest object whose .__next__() method returns a tuple where the i-th element
    comes from the i-th iterable argument."""

    __slots__ = ()

    def __init__(self, *iterables, fillvalue=None):
        self._items = _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    left = len(iterators)
    while left:
        row = []
        for i, iterator in enumerate(iterators):
            if iterator is None:
                row.append(fillvalue)
                continue
            for item in iterator:
                row.append(item)
                break
            else:
                left -= 1
                if not left:
                    return
                iterators[i] = None
                row.append(fillvalue)
        yield tuple(row)


class product(_Lazy):
    """Cartesian product of input iterables.  Equivalent to nested for-loops."""

    __slots__ = ()

    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        pools = [tuple(iterable) for iterable in iterables] * repeat
        self._items = _product(pools)


def _product(pools):
    if not pools:
        yield ()
        return
    for pool in pools:
        if not pool:
            return
    last = pools[-1]
    size = len(pools) - 1
    at = [0] * size
    while True:
        head = tuple([pools[i][at[i]] for i in range(size)])
        for item in last:
            yield head + (item,)
        i = size - 1
        while i >= 0:
            at[i] += 1
            if at[i] < len(pools[i]):
                break
            at[i] = 0
            i -= 1
        else:
            return


class permutations(_Lazy):
    """Return successive r-length permutations of elements in the iterable."""

    __slots__ = ()

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError("Expected int as r")
        elif r < 0:
            raise ValueError("r must be non-negative")
        self._items = _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield pool[:r]
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                first = indices[i]
                indices[i:] = indices[i + 1:]
                indices.append(first)
                cycles[i] = n - i
            else:
                j = n - cycles[i]
                indices[i], indices[j] = indices[j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
        else:
            return


class combinations(_Lazy):
    """Return successive r-length combinations of elements in the iterable."""

    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if r < 0:
            raise ValueError("r must be non-negative")
        self._items = _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    yield pool[:r]
    while True:
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield tuple([pool[k] for k in indices])


class combinations_with_replacement(_Lazy):
    """Return successive r-length combinations of elements in the iterable allowing individual
    elements to have successive repeats."""

    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if r < 0:
            raise ValueError("r must be non-negative")
        self._items = _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    yield tuple([pool[0] for _ in indices])
    while True:
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield tuple([pool[k] for k in indices])


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

    __slots__ = ("_items", "_keyfunc", "_value", "_value_key", "_fresh", "_group", "_target",
                 "_ended")

    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._keyfunc = key
        self._fresh = False
        self._group = None
        self._ended = False
        self._value_key = self._target = self

    def _advance(self):
        """Takes the next item; it is fresh until somebody has been given it."""
        if self._ended:
            return False
        for item in self._items:
            self._value = item
            self._value_key = item if self._keyfunc is None else self._keyfunc(item)
            self._fresh = True
            return True
        self._ended = True
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


for _class in (count, repeat, cycle, accumulate, chain, compress, dropwhile, takewhile,
               filterfalse, starmap, islice, pairwise, zip_longest, product, permutations,
               combinations, combinations_with_replacement, groupby, _grouper, _tee):
    _class.__module__ = "itertools"
del _class
