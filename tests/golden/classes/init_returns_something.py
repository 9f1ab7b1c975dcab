# An __init__ that returns something is a TypeError wherever the class is called.
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
