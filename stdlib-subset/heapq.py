"""Heaps: lists whose smallest item is first."""

from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush,
                    heappushpop, heapreplace)

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
           "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output."""
    heap = []
    if reverse:
        _heapify, _heappop, _heapreplace = _heapify_max, _heappop_max, _heapreplace_max
        direction = -1
    else:
        _heapify, _heappop, _heapreplace = heapify, heappop, heapreplace
        direction = 1
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            compared = value if key is None else key(value)
            heap.append([compared, order * direction, value, it])
            break
    _heapify(heap)
    while len(heap) > 1:
        entry = heap[0]
        while True:
            yield entry[2]
            for value in entry[3]:
                entry[2] = value
                entry[0] = value if key is None else key(value)
                _heapreplace(heap, entry)
                entry = heap[0]
                break
            else:
                _heappop(heap)
                break
    if heap:
        entry = heap[0]
        yield entry[2]
        yield from entry[3]


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset."""
    if n == 1:
        missing = object()
        found = min(iter(iterable), default=missing, key=key)
        return [] if found is missing else [found]
    return sorted(_items(n, iterable), key=key)[:n] if n > 0 else []


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset."""
    if n == 1:
        missing = object()
        found = max(iter(iterable), default=missing, key=key)
        return [] if found is missing else [found]
    return sorted(_items(n, iterable), key=key, reverse=True)[:n] if n > 0 else []


def _items(n, iterable):
    """Its length is asked for first; only if all are wanted the sort asks for itself."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return iterable
    return [item for item in iterable]
