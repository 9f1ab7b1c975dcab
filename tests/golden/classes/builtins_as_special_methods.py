"""A builtin function or another type's method under a special name is called as CPython calls it."""
import operator


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Reversed:
    __reversed__ = len


class Sorted:
    __reversed__ = sorted

    def __iter__(self):
        return iter([3, 1, 2])


class Printed:
    __reversed__ = print


for cls in (Reversed, Sorted):
    show(lambda: list(reversed(cls())))
# output:
#| TypeError len() takes exactly one argument (0 given)
#| TypeError sorted expected 1 argument, got 0
show(lambda: reversed(Printed()) is None)
# output:
#|
#| True


class Get(dict):
    __missing__ = dict.get


class SetDefault(dict):
    __missing__ = dict.setdefault


class Static(dict):
    __missing__ = staticmethod(str.upper)


class Print(dict):
    __missing__ = print


class Nothing(dict):
    __missing__ = None


class List(dict):
    __missing__ = list


for cls in (Get, SetDefault, Static, Print, Nothing, List):
    show(lambda: cls()['k'])
# output:
#| None
#| None
#| K
#| k
#| None
#| TypeError 'NoneType' object is not callable
#| ['k']
made = SetDefault()
made['k']
print(made)  # expect: {'k': None}


class NoDict:
    def __missing__(self, key):
        return key


show(lambda: NoDict()['k'])  # expect: TypeError 'NoDict' object is not subscriptable


class StaticHint:
    __length_hint__ = staticmethod(lambda: 5)


class ClassHint:
    __length_hint__ = classmethod(lambda cls: len(cls.__name__))


class PropertyHint:
    @property
    def __length_hint__(self):
        return lambda: 9


class NoHint:
    __length_hint__ = None


class OddHint:
    def __length_hint__(self):
        return 'x'


for cls in (StaticHint, ClassHint, PropertyHint, NoHint, OddHint, int):
    show(lambda: operator.length_hint(cls(), 3))
# output:
#| 5
#| 9
#| 9
#| 3
#| TypeError __length_hint__ must be an integer, not str
#| 3
show(lambda: operator.length_hint(iter([1, 2]), 3))  # expect: 2


class Repr:
    __repr__ = print


class ReprType:
    __repr__ = type


class Str:
    __str__ = len


class Format:
    __format__ = print


for cls in (Repr, ReprType):
    show(lambda: repr(cls()))
# output:
#|
#| TypeError __repr__ returned non-string (type NoneType)
#| TypeError type() takes 1 or 3 arguments
for cls in (Repr, ReprType, Str):
    show(lambda: str(cls()))
    show(lambda: '%s' % cls())
# output:
#|
#| TypeError __str__ returned non-string (type NoneType)
#|
#| TypeError __str__ returned non-string (type NoneType)
#| TypeError type() takes 1 or 3 arguments
#| TypeError type() takes 1 or 3 arguments
#| TypeError len() takes exactly one argument (0 given)
#| TypeError len() takes exactly one argument (0 given)
show(lambda: format(Format(), 'x'))
# output:
#| x
#| TypeError __format__ must return a str, not NoneType
