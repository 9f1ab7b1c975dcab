import enum
import functools
import inspect


class Box:
    def put(self, a, b=1, *, c=2):
        """Put it in."""
        return self, a, b, c

    @classmethod
    def make(cls, a, b):
        return cls.__name__, a, b

    one = functools.partialmethod(put, 1)
    named = functools.partialmethod(put, c=5)
    two = functools.partialmethod(make, 1)

    @functools.partialmethod
    def nothing():
        pass

    free = functools.partialmethod(lambda *args, **named: (len(args), named), 1, x=2)


for name in "one", "named", "two", "free":
    print(name, inspect.signature(getattr(Box, name)), inspect.signature(getattr(Box(), name)))
# output:
#| one (self, b=1, *, c=2) (b=1, *, c=2)
#| named (self, a, b=1, *, c=5) (a, b=1, *, c=5)
#| two (b) (b)
#| free (*args, **named) (*args, **named)
print(Box().one(7)[1:], Box().named(3)[1:], Box.two(9), Box().two(9), Box().free(5), Box.free(5))
# output:
#| (1, 7, 2) (3, 1, 5) ('Box', 1, 9) ('Box', 1, 9) (3, {'x': 2}) (2, {'x': 2})
print(type(Box().one).__name__, type(Box.one).__name__, Box().one.args, Box.one.__name__)  # expect: partial function (1,) _method
try:
    inspect.signature(Box.nothing)
except ValueError as error:
    print(str(error).split(" at ")[0])  # expect: partial object functools.partialmethod(<function Box.nothing


class Broken:
    def __get__(self, obj, kind):
        raise AttributeError("broken")


class BrokenData(Broken):
    def __set__(self, obj, value):
        raise AttributeError("broken")


class Holder:
    method = Broken()
    data = BrokenData()


def shown(found):
    return [name for name, value in found if not name.startswith("__")]


print(shown(inspect.getmembers(Holder, inspect.ismethoddescriptor)), shown(inspect.getmembers(Holder, inspect.isdatadescriptor)))  # expect: ['method'] ['data']
print(shown(inspect.getmembers(Holder())))  # expect: []


class Color(enum.Enum):
    RED = 1
    BLUE = 2


print(shown(inspect.getmembers(Color)))  # expect: ['BLUE', 'RED', 'name', 'value']
import types


class Base(enum.Enum):
    @types.DynamicClassAttribute
    def test(self):
        return "dynamic"


class Test(Base):
    test = 1


print(Test.test.test, repr(Test.test))  # expect: dynamic <Test.test: 1>
