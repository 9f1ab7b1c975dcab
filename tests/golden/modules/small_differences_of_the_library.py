# What CPython's own tests found: one line a finding.
import dataclasses
import datetime
import getopt
import inspect
import linecache
import re
import traceback
import types

day = datetime.date(2020, 1, 1)
noon = datetime.datetime(2020, 1, 1)
print(day.__eq__(noon), noon.__eq__(day), day == noon, noon == day, day != noon, day.__lt__(noon))  # expect: True False False False True False
try:
    print(day < noon)
except TypeError as error:
    print(error)  # expect: can't compare datetime.datetime to datetime.date


class Root:
    __slots__ = iter(("a",))


try:
    @dataclasses.dataclass(slots=True)
    class Leaf(Root):
        x: int
except TypeError as error:
    print(error)  # expect: Slots of 'Root' cannot be determined
made = dataclasses.make_dataclass("Made", [("a", int)], slots=True, weakref_slot=True)
print(made.__slots__)  # expect: ('a', '__weakref__')
data = bytearray(b"abcdefgh")
found, late = re.search(b"[a-h]+", data), re.search(b"[e-h]+", data)
data[:] = b"xyz"
print(found.group(), late.group(), found.span())  # expect: b'xyz' b'' (0, 8)


@types.coroutine
def generator():
    yield


one = generator()


@types.coroutine
def giver():
    return one


print(giver() is one)  # expect: True
try:
    linecache.getline("nothing.py", 1.1), linecache.getline("nothing.py", "a")
except TypeError as error:
    print(error)  # expect: '<=' not supported between instances of 'int' and 'str'
print(inspect.signature(traceback.print_exception))
# output:
#| (exc, /, value=<implicit>, tb=<implicit>, limit=None, file=None, chain=True)
print(getopt.gnu_getopt(["a", "-b", "c"], "b"), getopt.gnu_getopt(["a", "-b", "c"], "+b"))  # expect: ([('-b', '')], ['a', 'c']) ([], ['a', '-b', 'c'])
import collections.abc as c
x = c.Callable[[int], str]
print(x.__name__, x.__qualname__, x.__module__, x, list[int].__name__, c.Mapping[str, int].__name__)
# output:
#| Callable Callable collections.abc collections.abc.Callable[[int], str] list Mapping
