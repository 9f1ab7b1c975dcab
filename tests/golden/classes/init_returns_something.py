# An __init__ that returns something is a TypeError wherever the class is called.
import abc
import collections
import functools


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Wrong:
    def __init__(self, *args):
        return 3


attempt(Wrong)  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: list(map(Wrong, [1])))  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: sorted([1], key=Wrong))  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: type.__call__(Wrong))  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: Wrong(*[1]))  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: functools.partial(Wrong)())  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: collections.defaultdict(Wrong)[1])  # expect: TypeError __init__() should return None, not 'int'
attempt(lambda: max([1], key=Wrong))  # expect: TypeError __init__() should return None, not 'int'
class Made:
    def __new__(cls, *args):
        return object.__new__(cls)

    __init__ = Wrong.__init__


class Told(metaclass=abc.ABCMeta):
    __init__ = Wrong.__init__


class Mapping(dict):
    __init__ = Wrong.__init__


for each in (Made, Told, Mapping):
    attempt(each)
    attempt(lambda: each(*[1]))
    attempt(lambda: list(map(each, [1])))
    attempt(lambda: type.__call__(each))
# output:
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
#| TypeError __init__() should return None, not 'int'
