# What reads an item of a named tuple can be made by itself.
from collections import namedtuple


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


Pair = namedtuple("Pair", "a b")
Getter = type(Pair.a)
for place in (1.5, "x", 2**70):
    attempt(lambda: Getter(place, "d"))
# output:
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| OverflowError Python int too large to convert to C ssize_t


class Row(tuple):
    first, last, far = Getter(0, "d"), Getter(-1, "d"), Getter(5, "d")


attempt(lambda: Row((1, 2)).first)  # expect: 1
attempt(lambda: Row((1, 2)).last)  # expect: IndexError tuple index out of range
attempt(lambda: Row((1, 2)).far)  # expect: IndexError tuple index out of range
attempt(lambda: Getter(1))  # expect: TypeError _tuplegetter expected 2 arguments, got 1
