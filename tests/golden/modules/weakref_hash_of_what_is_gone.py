# A weak reference has the hash of what it refers to; too late, it has none.
import weakref


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Thing:
    pass


thing = Thing()
early, late = weakref.ref(thing), weakref.ref(thing, lambda gone: None)
print(hash(early) == hash(thing))  # expect: True
del thing
attempt(lambda: hash(late))  # expect: TypeError weak object has gone away
print(early() is None)  # expect: True
attempt(lambda: {late})  # expect: TypeError weak object has gone away
attempt(lambda: hash((1, late)))  # expect: TypeError weak object has gone away
attempt(lambda: late in {1: 2})  # expect: TypeError weak object has gone away
