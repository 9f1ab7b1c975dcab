# Calls that CPython refuses, in modules whose functions could take anything.
import abc
import collections.abc
import datetime
import fractions
import ipaddress
import os.path
import re
import stat
import string
import time
import types


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        pass


class Square(Shape):
    def __init__(self, side):
        pass


for ask in (lambda: time.asctime(None), lambda: time.asctime((2020, 1, 2, 3, 4, 5, 6, 7, 8)),
            lambda: time.asctime(1, 2), lambda: time.mktime("a"), lambda: time.mktime((1, 2)),
            lambda: time.mktime((2020, 1, 2, 3, 4, 5, 6, 7, 0)), lambda: stat.S_ISDIR(-1),
            lambda: stat.S_ISDOOR("a"), lambda: stat.filemode(0o100644), lambda: stat.S_IFMT(1.5),
            lambda: types.resolve_bases("a"), lambda: types.resolve_bases([int]),
            lambda: os.path.islink(1), lambda: os.path.lexists(1),
            lambda: Shape(1), lambda: Shape(), lambda: Square(1), lambda: Square(),
            lambda: collections.abc.Mapping(1), lambda: collections.abc.Sized(),
            lambda: fractions.Fraction(1, 2).limit_denominator(1.5),
            lambda: string.Formatter().format([]), lambda: string.Formatter().parse(None),
            lambda: list(string.Formatter().parse("a{b}")),
            lambda: re.match("a", "a").expand(b"a"), lambda: re.match(b"a", b"a").expand("a"),
            lambda: ipaddress.ip_network("1.2.3.0/24").supernet(-1)):
    try:
        print(repr(ask()))
    except (OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError Tuple or struct_time argument required
#| 'Sun Jan  2 03:04:05 2020'
#| TypeError asctime expected at most 1 argument, got 2
#| TypeError Tuple or struct_time argument required
#| TypeError mktime(): illegal time tuple argument
#| 1577934245.0
#| OverflowError can't convert negative value to unsigned int
#| TypeError an integer is required
#| '-rw-r--r--'
#| TypeError an integer is required
#| 'a'
#| [<class 'int'>]
#| TypeError lstat: path should be string, bytes or os.PathLike, not int
#| TypeError lstat: path should be string, bytes or os.PathLike, not int
#| TypeError Shape() takes no arguments
#| TypeError Can't instantiate abstract class Shape with abstract method area
#| TypeError Can't instantiate abstract class Square with abstract method area
#| TypeError Can't instantiate abstract class Square with abstract method area
#| TypeError Mapping() takes no arguments
#| TypeError Can't instantiate abstract class Sized with abstract method __len__
#| TypeError both arguments should be Rational instances
#| TypeError expected str, got list
#| TypeError expected str, got NoneType
#| [('a', 'b', '', None)]
#| TypeError sequence item 0: expected str instance, bytes found
#| TypeError sequence item 0: expected a bytes-like object, str found
#| ValueError negative shift count
