# What methods behind operators say of wrong counts of arguments, and those of library types.
import array
import collections
import datetime
import io


def ask(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


for value in (1, 1.5, "a", b"a", [1], (1,), {1: 2}, {1}, range(3),
              datetime.timedelta(1)):
    for name, counts in (("__len__", [1]), ("__getitem__", [0, 2]), ("__setitem__", [1]),
                         ("__contains__", [0]), ("__add__", [0, 2]), ("__mul__", [0]),
                         ("__eq__", [0]), ("__hash__", [1]), ("__bool__", [1]), ("__repr__", [1]),
                         ("__pow__", [0, 3]), ("__iter__", [1])):
        method = getattr(type(value), name, None)
        if method is not None:
            for count in counts:
                ask(lambda: method(value, *[1] * count))
# output:
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#|  expected at least 1 argument, got 0
#|  expected at most 2 arguments, got 3
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#|  expected at least 1 argument, got 0
#|  expected at most 2 arguments, got 3
#| expected 0 arguments, got 1
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#|  expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#|  expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| list.__getitem__() takes exactly one argument (0 given)
#| list.__getitem__() takes exactly one argument (2 given)
#|  expected 2 arguments, got 1
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#|  expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#|  expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| dict.__getitem__() takes exactly one argument (0 given)
#| dict.__getitem__() takes exactly one argument (2 given)
#|  expected 2 arguments, got 1
#| dict.__contains__() takes exactly one argument (0 given)
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| set.__contains__() takes exactly one argument (0 given)
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 1 argument, got 0
#| expected 1 argument, got 2
#| expected 1 argument, got 0
#| expected 1 argument, got 0
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
#| expected 0 arguments, got 1
ask(lambda: collections.deque().append())  # expect: deque.append() takes exactly one argument (0 given)
ask(lambda: collections.deque.append())  # expect: unbound method deque.append() needs an argument
ask(lambda: array.array("i").append())  # expect: array.append() takes exactly one argument (0 given)
ask(lambda: datetime.date(2020, 1, 1).isoformat(1))  # expect: date.isoformat() takes no arguments (1 given)
ask(lambda: io.StringIO().write())  # expect: StringIO.write() takes exactly one argument (0 given)
ask(lambda: collections.deque(maxlen=1, x=2))  # expect: 'x' is an invalid keyword argument for deque()
ask(lambda: collections.deque().append(*5))  # expect: deque.append() argument after * must be an iterable, not int
