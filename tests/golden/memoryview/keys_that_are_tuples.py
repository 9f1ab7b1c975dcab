# A tuple for a key is an index of as many dimensions.
from array import array


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


def put(view, key):
    view[key] = 1


view = memoryview(bytearray(b"abcd"))
for key in [(0, 1), (slice(1),), (slice(1), 0), (slice(1), slice(1)), (), (0,), ("a",), "a", (0, "a"), 1.5, ...]:
    print(key)
    attempt(lambda: view[key])
    attempt(lambda: put(view, key))
# output:
#| (0, 1)
#| TypeError cannot index 1-dimension view with 2-element tuple
#| TypeError cannot index 1-dimension view with 2-element tuple
#| (slice(None, 1, None),)
#| NotImplementedError multi-dimensional slicing is not implemented
#| NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#| (slice(None, 1, None), 0)
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: invalid slice key
#| (slice(None, 1, None), slice(None, 1, None))
#| NotImplementedError multi-dimensional slicing is not implemented
#| NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
#| ()
#| NotImplementedError sub-views are not implemented
#| NotImplementedError sub-views are not implemented
#| (0,)
#| 97
#| None
#| ('a',)
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: invalid slice key
#| a
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: invalid slice key
#| (0, 'a')
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: invalid slice key
#| 1.5
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: invalid slice key
#| Ellipsis
#| TypeError memoryview: invalid slice key
#| TypeError memoryview: invalid slice key
wide = memoryview(array("u", "ab"))
attempt(lambda: wide[0])  # expect: NotImplementedError memoryview: format w not supported
attempt(lambda: put(wide, 0))  # expect: NotImplementedError memoryview: format w not supported
