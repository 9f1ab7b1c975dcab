"""What a comprehension's variable held is let go when the comprehension is over."""
import gc
import weakref


class Thing:
    pass


def watch(thing, name):
    return weakref.finalize(thing, print, name, 'is gone')


thing = Thing()
print([type(x).__name__ for x in [thing]])  # expect: ['Thing']
watched = watch(thing, 'the first')
del thing  # expect: the first is gone
gc.collect()
print(watched.alive)  # expect: False

thing = Thing()
print(len({x for x in [thing]}), len({x: y for x in [thing] for y in [x]}))  # expect: 1 1
watched = watch(thing, 'the second')
del thing  # expect: the second is gone
gc.collect()
print(watched.alive)  # expect: False


def within():
    thing = Thing()
    inner = [[x for x in [y]] for y in [thing]]
    watched = watch(thing, 'the third')
    del thing, inner
    gc.collect()
    print(watched.alive)
    # One that runs keeps what it is about.
    thing = Thing()
    seen = weakref.ref(thing)
    things = [thing]
    del thing
    print([(things.clear(), gc.collect() and 0, seen() is not None)[2] for x in things])
    gc.collect()
    print(seen())


within()
# output:
#| the third is gone
#| False
#| [True]
#| None
