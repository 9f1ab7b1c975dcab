# A class is made in this order: what its body says of slots and names, then its bases' order.


class A:
    pass


class B(A):
    pass


class Bare:
    __slots__ = ()


def told(make):
    try:
        print(make().__name__)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def with_dict():
    class C(A, B):
        __slots__ = ("__dict__",)

    return C


def with_number():
    class C(A, B):
        __slots__ = ("a", 1)

    return C


def with_conflict():
    class C(A, B):
        __slots__ = ("a",)
        a = 1

    return C


def with_qualname():
    class C(A, B):
        __qualname__ = 1

    return C


def twice():
    class C(A, A):
        __slots__ = 5

    return C


def twice_only():
    class C(A, A):
        pass

    return C


def order_only():
    class C(A, B):
        __slots__ = ("a",)

    return C


def two_dicts():
    class C(Bare):
        __slots__ = ("__dict__", "__dict__")

    return C


for make in (with_dict, with_number, with_conflict, with_qualname, twice, twice_only, order_only, two_dicts):
    told(make)
# output:
#| TypeError __dict__ slot disallowed: we already got one
#| TypeError __slots__ items must be strings, not 'int'
#| ValueError 'a' in __slots__ conflicts with class variable
#| TypeError type __qualname__ must be a str, not int
#| TypeError 'int' object is not iterable
#| TypeError duplicate base class A
#| TypeError Cannot create a consistent method resolution
#| order (MRO) for bases A, B
#| TypeError __dict__ slot disallowed: we already got one
