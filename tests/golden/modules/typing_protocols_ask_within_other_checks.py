from typing import Protocol, runtime_checkable, Iterable, Mapping, TypeVar
from collections import abc
class Own(Iterable, Protocol):
    size: int
# A protocol that cannot be asked says nothing when another check asks it.
print(isinstance(5, abc.Iterable), isinstance([], abc.Iterable), issubclass(int, abc.Iterable), isinstance({}, abc.Mapping))  # expect: False True False True
for ask in (lambda: isinstance(5, Own), lambda: issubclass(int, Own)):
    try: print(ask())
    except TypeError as error: print(error)
# output:
#| Instance and class checks can only be used with @runtime_checkable protocols
#| False
@runtime_checkable
class Sized(Protocol):
    size = 1
class Plain: pass
class Other(Protocol):
    def go(self): ...
class Derived(Other): pass
Derived.register(Plain); Sized.register(Plain)
print(isinstance(Plain(), Sized), isinstance(Plain(), Derived), isinstance(5, Sized))  # expect: True True False
try: issubclass(str, Sized)
except TypeError as error: print(error)  # expect: Protocols with non-method members don't support issubclass()
class Point(Protocol):
    x: int
class Deep(Point):
    def __init__(self):
        super().__init__()
        self.x = 1
class Base:
    def __init__(self, y): self.y = y
class Both(Point, Base): pass
print(Deep().x, Both(3).y)  # expect: 1 3
T = TypeVar('T'); S = TypeVar('S')
for bases in ('Mapping', 'typing.Mapping'):
    try:
        if bases == 'Mapping':
            class Wrong(abc.Mapping, Protocol): pass
        else:
            class Wrong(Mapping[T, S], Protocol[T]): pass
    except TypeError as error: print(error)
# output:
#| Protocols can only inherit from other protocols, got <class 'collections.abc.Mapping'>
#| Protocols can only inherit from other protocols, got <class 'collections.abc.Mapping'>
class Fine(abc.Iterable, abc.Sized, Protocol): pass
print(Fine.__name__)  # expect: Fine
