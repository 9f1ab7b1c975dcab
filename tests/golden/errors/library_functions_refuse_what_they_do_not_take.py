"""Arguments that library functions in Python do not look at themselves, and refuse all the same."""
import bisect
import codecs
import collections
import colorsys
import contextlib
import decimal
import fnmatch
import gzip
import inspect
import io
import locale
import os.path
import struct
import traceback
import types
import typing
import unittest.mock
import urllib.parse
import weakref
import zlib
from asyncio import Handle

calls = [
    lambda: (1.5).__pow__('a', 1), lambda: (1.5).__pow__('a'), lambda: (1.5).__pow__(2, None),
    lambda: bisect.bisect({}, 1), lambda: bisect.bisect(collections.OrderedDict(), 1),
    lambda: bisect.bisect(set(), 1),
    lambda: codecs.getincrementaldecoder('utf-8')().decode(b'a', None),
    lambda: codecs.getincrementaldecoder('latin-1')().decode(b'a', None),
    lambda: colorsys.rgb_to_hsv('a', 'a', 'a'), lambda: colorsys.rgb_to_hsv(.5, .5, .5),
    lambda: decimal.Context().__init__('a'), lambda: decimal.Context().__init__(none=1),
    lambda: decimal.Context().__init__(1, 1), lambda: decimal.Context().__init__(-1),
    lambda: fnmatch.fnmatchcase([1], [1]), lambda: gzip.decompress([]),
    lambda: inspect.getmodule(1, [1]), lambda: io.text_encoding('a', 'b'),
    lambda: locale.resetlocale('a'),
    lambda: locale.getdefaultlocale(1), lambda: locale.getlocale(-1),
    lambda: locale.getlocale(10 ** 30), lambda: os.path.exists(10 ** 30), lambda: struct.Struct(),
    lambda: traceback.FrameSummary(1, 1, 1), lambda: traceback.FrameSummary('f', 'a', 'a'),
    lambda: traceback.FrameSummary('f', None, 'a'), lambda: traceback.format_exc(10 ** 30),
    lambda: typing.no_type_check(1), lambda: typing.ContextManager(),
    lambda: unittest.mock.MagicProxy('a'), lambda: urllib.parse.urlsplit([]),
    lambda: weakref.ProxyType(), lambda: weakref.CallableProxyType(1),
    lambda: zlib.decompressobj().flush(10 ** 30), lambda: Handle(print, (), 1),
]
for number, call in enumerate(calls):
    try:
        print(number, repr(call())[:60])
    except Exception as error:
        print(number, type(error).__name__, str(error)[:90])
# output:
#| 0 TypeError pow() 3rd argument not allowed unless all arguments are integers
#| 1 NotImplemented
#| 2 2.25
#| 3 TypeError dict is not a sequence
#| 4 TypeError collections.OrderedDict is not a sequence
#| 5 0
#| 6 TypeError 'NoneType' object cannot be interpreted as an integer
#| 7 'a'
#| 8 TypeError unsupported operand type(s) for -: 'str' and 'str'
#| 9 (0.0, 0.0, 0.5)
#| 10 TypeError an integer is required
#| 11 TypeError 'none' is an invalid keyword argument for this function
#| 12 TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROU
#| 13 ValueError valid range for prec is [1, MAX_PREC]
#| 14 TypeError unhashable type: 'list'
#| 15 TypeError a bytes-like object is required, not 'list'
#| 16 TypeError unhashable type: 'list'
#| 17 TypeError 'str' object cannot be interpreted as an integer
#| 18 TypeError 'str' object cannot be interpreted as an integer
#| 19 TypeError 'int' object is not iterable
#| 20 Error locale query failed
#| 21 OverflowError Python int too large to convert to C int
#| 22 OverflowError fd is greater than maximum
#| 23 TypeError Struct() missing required argument 'format' (pos 1)
#| 24 AttributeError 'int' object has no attribute 'startswith'
#| 25 TypeError '<=' not supported between instances of 'int' and 'str'
#| 26 <FrameSummary file f, line None in a>
#| 27 ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| 28 AttributeError 'int' object has no attribute '__no_type_check__'
#| 29 TypeError Can't instantiate abstract class AbstractContextManager with abstract method __exit__
#| 30 TypeError MagicProxy.__init__() missing 1 required positional argument: 'parent'
#| 31 TypeError unhashable type: 'list'
#| 32 TypeError cannot create 'weakref.ProxyType' instances
#| 33 TypeError cannot create 'weakref.CallableProxyType' instances
#| 34 OverflowError Python int too large to convert to C ssize_t
#| 35 AttributeError 'int' object has no attribute 'get_debug'

context = decimal.Context(prec=5)
context.__init__(prec=7)
print(context.prec, decimal.Context.__init__(context), context.prec)  # expect: 7 None 7


class Short(decimal.Context):
    def __init__(self, digits):
        super().__init__(prec=digits, rounding=decimal.ROUND_UP)


print(Short(3).divide(1, 3), Short(3).rounding)  # expect: 0.334 ROUND_UP
print(typing.ContextManager[int], typing.get_origin(typing.ContextManager) is contextlib.AbstractContextManager)  # expect: typing.ContextManager[int] True
