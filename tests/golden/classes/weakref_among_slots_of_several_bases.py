class WithWeak:
    __slots__ = ("__weakref__",)


class Plain:
    pass


class Empty:
    __slots__ = ()


def made(name, *bases, slots=("__weakref__",)):
    try:
        return type(name, bases, {"__slots__": slots}).__name__
    except TypeError as error:
        return error


print(made("A"))  # expect: A
print(made("B", WithWeak))  # expect: __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
print(made("C", Plain))  # expect: __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
print(made("D", Empty))  # expect: D
print(made("E", slots=("__weakref__", "__weakref__")))
# output:
#| __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
print(made("F", str))  # expect: F
print(made("G", set))  # expect: __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
print(made("H", list))  # expect: H
print(made("I", int))  # expect: nonempty __slots__ not supported for subtype of 'int'
print(made("J", WithWeak, Plain))  # expect: __weakref__ slot disallowed: either we already got one, or __itemsize__ != 0
print(made("K", Empty, Plain))  # expect: K
