from collections.abc import Sized, Set, MutableMapping, Container
from functools import singledispatch, singledispatchmethod


@singledispatch
def kind(thing):
    return "object"


kind.register(Sized, lambda thing: "sized")
kind.register(Set, lambda thing: "set")


class Own:
    def __len__(self):
        return 0


own = Own()
print(kind(own), kind({1}), kind([]), kind(5))  # expect: sized set sized object
Set.register(Own)
print(kind(own))  # expect: set


class Holder:
    @singledispatchmethod
    @classmethod
    def make(cls, arg: int) -> str:
        """What it says"""
        return "made"


print(Holder.make.__doc__, Holder.make.__annotations__["arg"], Holder.make(1))  # expect: What it says <class 'int'> made
print(classmethod(kind).__annotations__)  # expect: {}
