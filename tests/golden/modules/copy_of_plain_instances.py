import copy
import copyreg


# Copies.
class Told:
    def __init__(self):
        self.a, self.b = [1], 2


class Stated(Told):
    def __getstate__(self):
        return {'a': 'state'}


class Slotted:
    __slots__ = ('a', 'b')


class Meant(Told):
    def __copy__(self):
        return 'meant'


class Registered(Told):
    pass


copyreg.pickle(Registered, lambda x: (str, ('registered',)))
told = Told()
twin = copy.copy(told)
print(twin is told, twin.a is told.a, vars(twin), type(twin).__name__)  # expect: False True {'a': [1], 'b': 2} Told
told.c = 3
print(vars(twin), vars(copy.copy(told)))  # expect: {'a': [1], 'b': 2} {'a': [1], 'b': 2, 'c': 3}
slotted = Slotted()
slotted.a = 1
print(copy.copy(slotted).a, hasattr(copy.copy(slotted), 'b'))  # expect: 1 False
print(vars(copy.copy(Stated())), copy.copy(Meant()), copy.copy(Registered()))  # expect: {'a': 'state'} meant registered
