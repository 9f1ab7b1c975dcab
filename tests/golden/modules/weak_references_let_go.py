import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"


one = Thing("one")
reference = weakref.ref(one)
print(reference() is one, weakref.ref(one) is reference, weakref.getweakrefcount(one))  # expect: True True 1
del one
print(reference())  # expect: None

two = Thing("two")
reference = weakref.ref(two)
two = None
print(reference())  # expect: None


def made():
    local = Thing("local")
    return weakref.ref(local)


print(made()())  # expect: None

things = [Thing("in a list")]
reference = weakref.ref(things[0])
print(reference())  # expect: Thing('in a list')
del things[0]
print(reference())  # expect: None

cycle = Thing("cycle")
cycle.own = cycle
reference = weakref.ref(cycle)
del cycle
gc.collect()
print(reference())  # expect: None


def closed():
    held = Thing("held")
    reference = weakref.ref(held)

    def inner():
        return held

    print(inner())
    del held
    return reference()


print(closed())
# output:
#| Thing('held')
#| None

alive = Thing("alive")
reference = weakref.ref(alive)
del reference
gc.collect()
print(alive)  # expect: Thing('alive')
print(weakref.getweakrefcount(alive))  # expect: 0
