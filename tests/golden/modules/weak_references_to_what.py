import array
import collections
import re
import weakref


class Plain:
    pass


class Slots:
    __slots__ = ("a",)


class WeakSlots:
    __slots__ = ("a", "__weakref__")


class Sub(Slots):
    pass


class Tuple(tuple):
    pass


class Text(str):
    pass


def function():
    yield


for thing in (Plain(), Slots(), WeakSlots(), Sub(), Tuple(), Text(), function, function(), Plain,
              len, 1, "a", (), [], {}, set(), frozenset(), None, range(3), object(), ValueError(),
              collections.deque(), collections.OrderedDict(), collections.Counter(),
              array.array("i"), re.compile("a"), Plain().__init__, weakref.ref(Plain)):
    try:
        print(weakref.ref(thing)() is thing)
    except TypeError as error:
        print(error)
# output:
#| True
#| cannot create weak reference to 'Slots' object
#| True
#| True
#| cannot create weak reference to 'Tuple' object
#| True
#| True
#| True
#| True
#| True
#| cannot create weak reference to 'int' object
#| cannot create weak reference to 'str' object
#| cannot create weak reference to 'tuple' object
#| cannot create weak reference to 'list' object
#| cannot create weak reference to 'dict' object
#| True
#| True
#| cannot create weak reference to 'NoneType' object
#| cannot create weak reference to 'range' object
#| cannot create weak reference to 'object' object
#| cannot create weak reference to 'ValueError' object
#| True
#| True
#| True
#| True
#| True
#| cannot create weak reference to 'method-wrapper' object
#| cannot create weak reference to 'weakref.ReferenceType' object
