"""Short texts for values, and counting."""

_MAX_LENGTH = 80
_HOLE = 12
_KEEP = 5
_MIN_DIFF_LENGTH = _MAX_LENGTH - (_KEEP + _HOLE + _KEEP + _HOLE + _KEEP)


def safe_repr(obj, short=False):
    """The repr of anything, even of what cannot show itself."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return text[:_MAX_LENGTH] + " [truncated]..."
    return text


def strclass(cls):
    """A class with its module."""
    return f"{cls.__module__}.{cls.__qualname__}"


def _shorten(text, before, after):
    left_out = len(text) - before - after
    if left_out > _HOLE:
        return f"{text[:before]}[{left_out} chars]{text[len(text) - after:]}"
    return text


def _common_prefix(texts):
    first, last = min(texts), max(texts)
    for i, letter in enumerate(first):
        if letter != last[i]:
            return first[:i]
    return first


def common_shorten_repr(*args):
    """The reprs of values that differ, with what they share at their beginning left out."""
    texts = tuple([safe_repr(arg) for arg in args])
    longest = max([len(text) for text in texts])
    if longest <= _MAX_LENGTH:
        return texts
    prefix = _common_prefix(texts)
    length = len(prefix)
    room = _MAX_LENGTH - (longest - length + _KEEP + _HOLE)
    if room > _KEEP:
        prefix = _shorten(prefix, _KEEP, room)
        return tuple([prefix + text[length:] for text in texts])
    prefix = _shorten(prefix, _KEEP, _KEEP)
    return tuple([prefix + _shorten(text[length:], _MIN_DIFF_LENGTH, _KEEP) for text in texts])


def sorted_list_difference(expected, actual):
    """What only one of two sorted lists has: `(missing, unexpected)`, without repeats of what was
    compared."""
    i = j = 0
    missing, unexpected = [], []
    while i < len(expected) and j < len(actual):
        e, a = expected[i], actual[j]
        if e < a:
            missing.append(e)
        elif e > a:
            unexpected.append(a)
        if not e > a:
            i += 1
            while i < len(expected) and expected[i] == e:
                i += 1
        if not e < a:
            j += 1
            while j < len(actual) and actual[j] == a:
                j += 1
    return missing + list(expected[i:]), unexpected + list(actual[j:])


def unorderable_list_difference(expected, actual):
    """What only one of two lists has; both are used up."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    """-1, 0 or 1."""
    return (x > y) - (x < y)


def count_differences(first, second):
    """(how often in the first, how often in the second, item) where the counts differ."""
    try:
        counts = {}
        for place, items in enumerate((first, second)):
            for item in items:
                counts.setdefault(item, [0, 0])[place] += 1
        return [(a, b, item) for item, (a, b) in counts.items() if a != b]
    except TypeError:
        return _count_unhashable(first, second)


def _count_unhashable(first, second):
    seen = []
    for place, items in enumerate((first, second)):
        for item in items:
            for row in seen:
                if row[2] == item:
                    break
            else:
                row = [0, 0, item]
                seen.append(row)
            row[place] += 1
    return [tuple(row) for row in seen if row[0] != row[1]]
