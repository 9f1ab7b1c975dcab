class Base:
    x = 1
    items = []

    @staticmethod
    def twice(n):
        return n * 2

    @classmethod
    def named(cls):
        return cls.__name__


class Derived(Base):
    pass


def look(thing):
    return thing.x, thing.items, thing.twice(3), thing.named()


thing = Derived()
for _ in range(3):
    print(look(thing), look(Derived), look(Base))
# output:
#| (1, [], 6, 'Derived') (1, [], 6, 'Derived') (1, [], 6, 'Base')
#| (1, [], 6, 'Derived') (1, [], 6, 'Derived') (1, [], 6, 'Base')
#| (1, [], 6, 'Derived') (1, [], 6, 'Derived') (1, [], 6, 'Base')
Base.x = 5
print(look(thing), look(Derived))  # expect: (5, [], 6, 'Derived') (5, [], 6, 'Derived')
Base.x = "text"
print(look(thing), look(Derived))  # expect: ('text', [], 6, 'Derived') ('text', [], 6, 'Derived')
Derived.x = 7
print(look(thing), look(Derived), look(Base))
# output:
#| (7, [], 6, 'Derived') (7, [], 6, 'Derived') ('text', [], 6, 'Base')
thing.x = 9
print(look(thing), look(Derived))  # expect: (9, [], 6, 'Derived') (7, [], 6, 'Derived')
del Derived.x
print(look(thing), look(Derived))  # expect: (9, [], 6, 'Derived') ('text', [], 6, 'Derived')
del thing.x
print(look(thing))  # expect: ('text', [], 6, 'Derived')
Base.x = property(lambda self: "computed")
print(thing.x, type(Derived.x).__name__)  # expect: computed property
Base.twice = staticmethod(lambda n: n * 20)
Base.items = (1,)
print(thing.twice(3), Derived.twice(3), thing.items, Base.items)  # expect: 60 60 (1,) (1,)
thing.twice = lambda n: "own"
print(thing.twice(1), Derived().twice(1))  # expect: own 20


class Counted:
    made = 0

    def __init__(self):
        Counted.made += 1


for _ in range(5):
    Counted()
print(Counted.made)  # expect: 5

kinds = []
for n in range(3):
    class Kind:
        number = n

    kinds.append(Kind)
print([kind.number for kind in kinds], [kind().number for kind in kinds])  # expect: [0, 1, 2] [0, 1, 2]


class Empty:
    pass


def make(*args):
    return Empty(*args)


print(type(make()).__name__)  # expect: Empty
print(type(Empty()).__name__)  # expect: Empty
Empty.__init__ = lambda self: setattr(self, "made", True)
print(Empty().made, make().made)  # expect: True True
try:
    Empty(1)
except TypeError as error:
    print(type(error).__name__)  # expect: TypeError
