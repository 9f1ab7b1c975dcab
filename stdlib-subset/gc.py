"""Memory is collected by itself, at moments that no program can observe: what could be asked of
it is answered as for a heap without garbage.
"""

import _weakref

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38

callbacks = []
garbage = []
_enabled = True
_debug = 0
_threshold = (700, 10, 10)


def collect(generation=2):
    """Run the garbage collector: it runs when memory asks for it, and finds nothing here. Weak
    references let go of what nothing else refers to."""
    if not isinstance(generation, int):
        raise TypeError(f"'{type(generation).__name__}' object cannot be interpreted as an integer")
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    look = _weakref.looker()
    if look is not None:
        look()
    return 0


def enable():
    """Enable automatic garbage collection."""
    global _enabled
    _enabled = True


def disable():
    """Disable automatic garbage collection: in name only."""
    global _enabled
    _enabled = False


def isenabled():
    """Returns true if automatic garbage collection is enabled."""
    return _enabled


def get_threshold():
    """Return the current collection thresholds."""
    return _threshold


def set_threshold(threshold0, threshold1=10, threshold2=10, /):
    """Sets the collection thresholds: they are remembered, and change nothing."""
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


def get_count():
    """Return a three-tuple of the current collection counts."""
    return (0, 0, 0)


def get_debug():
    """Get the garbage collection debugging flags."""
    return _debug


def set_debug(flags, /):
    """Set the garbage collection debugging flags: they are remembered, and change nothing."""
    global _debug
    _debug = flags


def get_stats():
    """Return a list of dictionaries containing per-generation statistics."""
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def freeze():
    """Freeze all current tracked objects: nothing to do."""


def unfreeze():
    """Unfreeze all objects: nothing to do."""


def get_freeze_count():
    """Return the number of objects in the permanent generation."""
    return 0


def is_tracked(obj, /):
    """Returns true if the object is tracked by the garbage collector.

    Simple atomic objects will return false; so do tuples and dicts of nothing but those."""
    if type(obj) is dict:
        return any(_holds(part) for pair in obj.items() for part in pair)
    return _holds(obj)


_ATOMS = {int, float, complex, bool, str, bytes, bytearray, range, object, type(None), type(...),
          type(NotImplemented)}


def _holds(obj):
    """Whether an object could be part of a cycle, as CPython says of its type."""
    left, seen = [obj], set()
    while left:
        one = left.pop()
        if type(one) is tuple:
            if id(one) not in seen:
                seen.add(id(one))
                left.extend(one)
        elif type(one) is type:
            if one.__module__ != "builtins":
                return True
        elif type(one) not in _ATOMS:
            return True
    return False


def is_finalized(obj, /):
    """Returns true if the object has been already finalized by the GC: none ever is."""
    return False


def _refused(name):
    def refused(*objs):
        raise PermissionError(f"gc.{name}() hands out objects that nobody passed to the program, "
                              "which is not done here: keep a list of your own")
    refused.__name__ = refused.__qualname__ = name
    return refused


get_objects = _refused("get_objects")
get_referrers = _refused("get_referrers")
get_referents = _refused("get_referents")
