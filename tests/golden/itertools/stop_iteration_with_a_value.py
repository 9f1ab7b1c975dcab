# What a function that an iterator calls raises to end it keeps its value.
import itertools


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


def stop(*args):
    raise StopIteration(2)


def told(iterator, how):
    try:
        print(how(iterator))
    except StopIteration as error:
        print(error.value, error.args)


for make in (lambda: map(stop, [1]), lambda: filter(stop, [1]), lambda: itertools.starmap(stop, [(1,)])):
    told(make(), next)
    told(make(), lambda iterator: iterator.__next__())
    told(make(), lambda iterator: next(iterator, "default"))
# output:
#| 2 (2,)
#| 2 (2,)
#| default
#| 2 (2,)
#| 2 (2,)
#| default
#| 2 (2,)
#| 2 (2,)
#| default


def delegates():
    print((yield from map(stop, [1])))


attempt(lambda: list(delegates()))
# output:
#| 2
#| []
attempt(lambda: list(map(stop, [1])))  # expect: []
