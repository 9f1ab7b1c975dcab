"""Whose method it is, in complaints about arguments, and how many it takes."""
import array
import collections
import datetime
import decimal
import io
import queue
import urllib.parse
import zlib

calls = [
    lambda: 'ab'.count(none=1), lambda: b'ab'.find(none=1), lambda: {1}.union(none=1),
    lambda: 'ab'.startswith(), lambda: ModuleNotFoundError(none=1), lambda: UnboundLocalError(none=1),
    lambda: collections.deque().insert(), lambda: collections.deque().index(1, 2, 3, 4),
    lambda: collections.OrderedDict().items(None), lambda: collections.OrderedDict().keys(none=1),
    lambda: decimal.Context().add(none=1), lambda: decimal.Context().sqrt(none=1),
    lambda: decimal.Decimal(1).compare(none=1), lambda: datetime.datetime(2020, 1, 2).__format__(none=1),
    lambda: io.StringIO().fileno(None), lambda: io.StringIO().writelines(),
    lambda: io.StringIO().detach(none=1), lambda: io.BytesIO().fileno(1), lambda: io.BytesIO().read(1, 2),
    lambda: io.BufferedReader(io.BytesIO(), 1, 1), lambda: io.BufferedRWPair(none=1),
    lambda: io.TextIOWrapper(io.BytesIO(), none=1), lambda: queue.SimpleQueue().get_nowait(1),
    lambda: array.array(), lambda: array.array('i', [], 1), lambda: array.array('i').extend(),
    lambda: array.array('i').extend([], []), lambda: array.array('i').append(),
    lambda: zlib.compressobj().copy(1), lambda: zlib.compressobj().compress(),
    lambda: zlib.compressobj().compress(b'', b''), lambda: zlib.decompressobj().flush(none=1),
    lambda: urllib.parse.SplitResult(1, 2), lambda: urllib.parse.ParseResult(none=1),
    lambda: urllib.parse.DefragResult(1)._make([1]),
]
for number, call in enumerate(calls):
    try:
        print(number, repr(call())[:60])
    except Exception as error:
        print(number, type(error).__name__, error)
# output:
#| 0 TypeError str.count() takes no keyword arguments
#| 1 TypeError bytes.find() takes no keyword arguments
#| 2 TypeError set.union() takes no keyword arguments
#| 3 TypeError startswith() takes at least 1 argument (0 given)
#| 4 TypeError 'none' is an invalid keyword argument for ImportError()
#| 5 TypeError 'none' is an invalid keyword argument for NameError()
#| 6 TypeError insert() takes exactly 2 arguments (0 given)
#| 7 TypeError index() takes at most 3 arguments (4 given)
#| 8 TypeError OrderedDict.items() takes no arguments (1 given)
#| 9 TypeError OrderedDict.keys() takes no keyword arguments
#| 10 TypeError add() takes no keyword arguments
#| 11 TypeError Context.sqrt() takes no keyword arguments
#| 12 TypeError function missing required argument 'other' (pos 1)
#| 13 TypeError date.__format__() takes no keyword arguments
#| 14 TypeError _IOBase.fileno() takes no arguments (1 given)
#| 15 TypeError _IOBase.writelines() takes exactly one argument (0 given)
#| 16 TypeError _TextIOBase.detach() takes no keyword arguments
#| 17 TypeError _IOBase.fileno() takes no arguments (1 given)
#| 18 TypeError read expected at most 1 argument, got 2
#| 19 TypeError BufferedReader() takes at most 2 arguments (3 given)
#| 20 TypeError BufferedRWPair() takes no keyword arguments
#| 21 TypeError 'none' is an invalid keyword argument for TextIOWrapper()
#| 22 TypeError get_nowait() takes no arguments
#| 23 TypeError array() takes at least 1 argument (0 given)
#| 24 TypeError array() takes at most 2 arguments (3 given)
#| 25 TypeError extend() takes exactly 1 positional argument (0 given)
#| 26 TypeError extend() takes at most 1 argument (2 given)
#| 27 TypeError array.append() takes exactly one argument (0 given)
#| 28 TypeError copy() takes no arguments
#| 29 TypeError compress() takes exactly 1 positional argument (0 given)
#| 30 TypeError compress() takes at most 1 argument (2 given)
#| 31 TypeError 'none' is an invalid keyword argument for flush()
#| 32 TypeError SplitResult.__new__() missing 3 required positional arguments: 'path', 'query', and 'fragment'
#| 33 TypeError ParseResult.__new__() got an unexpected keyword argument 'none'
#| 34 TypeError DefragResult.__new__() missing 1 required positional argument: 'fragment'
