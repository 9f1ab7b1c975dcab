# Messages name classes of the library that CPython has in C with their modules.
import asyncio
import collections
import contextvars
import csv
import functools
import hashlib
import io
import queue
import time
import types
import weakref
import xml.etree.ElementTree as ET
import zlib
import zoneinfo


class Plain:
    pass


values = [collections.OrderedDict(), collections.defaultdict(int), collections.Counter(),
          collections.ChainMap(), contextvars.ContextVar("x"), io.TextIOWrapper(io.BytesIO()),
          io.BufferedReader(io.BytesIO()), csv.writer(io.StringIO()), weakref.ref(Plain),
          zoneinfo.ZoneInfo("UTC"), hashlib.sha256(), hashlib.blake2b(), queue.SimpleQueue(),
          queue.Queue(), functools.partial(int), functools.lru_cache(int), types.SimpleNamespace(),
          ET.Element("a"), ET.ElementTree(ET.Element("a")), zlib.compressobj(), time.gmtime(0)]
for value in values:
    for ask in (lambda: value + Plain(), lambda: value.nothing, lambda: "a" + value, lambda: [][value],
                lambda: value < Plain()):
        try:
            ask()
        except (AttributeError, TypeError) as error:
            print(error)
# output:
#| unsupported operand type(s) for +: 'collections.OrderedDict' and 'Plain'
#| 'collections.OrderedDict' object has no attribute 'nothing'
#| can only concatenate str (not "collections.OrderedDict") to str
#| list indices must be integers or slices, not collections.OrderedDict
#| '<' not supported between instances of 'collections.OrderedDict' and 'Plain'
#| unsupported operand type(s) for +: 'collections.defaultdict' and 'Plain'
#| 'collections.defaultdict' object has no attribute 'nothing'
#| can only concatenate str (not "collections.defaultdict") to str
#| list indices must be integers or slices, not collections.defaultdict
#| '<' not supported between instances of 'collections.defaultdict' and 'Plain'
#| unsupported operand type(s) for +: 'Counter' and 'Plain'
#| 'Counter' object has no attribute 'nothing'
#| can only concatenate str (not "Counter") to str
#| list indices must be integers or slices, not Counter
#| '<' not supported between instances of 'Counter' and 'Plain'
#| unsupported operand type(s) for +: 'ChainMap' and 'Plain'
#| 'ChainMap' object has no attribute 'nothing'
#| can only concatenate str (not "ChainMap") to str
#| list indices must be integers or slices, not ChainMap
#| '<' not supported between instances of 'ChainMap' and 'Plain'
#| unsupported operand type(s) for +: '_contextvars.ContextVar' and 'Plain'
#| '_contextvars.ContextVar' object has no attribute 'nothing'
#| can only concatenate str (not "_contextvars.ContextVar") to str
#| list indices must be integers or slices, not _contextvars.ContextVar
#| '<' not supported between instances of '_contextvars.ContextVar' and 'Plain'
#| unsupported operand type(s) for +: '_io.TextIOWrapper' and 'Plain'
#| '_io.TextIOWrapper' object has no attribute 'nothing'
#| can only concatenate str (not "_io.TextIOWrapper") to str
#| list indices must be integers or slices, not _io.TextIOWrapper
#| '<' not supported between instances of '_io.TextIOWrapper' and 'Plain'
#| unsupported operand type(s) for +: '_io.BufferedReader' and 'Plain'
#| '_io.BufferedReader' object has no attribute 'nothing'
#| can only concatenate str (not "_io.BufferedReader") to str
#| list indices must be integers or slices, not _io.BufferedReader
#| '<' not supported between instances of '_io.BufferedReader' and 'Plain'
#| unsupported operand type(s) for +: '_csv.writer' and 'Plain'
#| '_csv.writer' object has no attribute 'nothing'
#| can only concatenate str (not "_csv.writer") to str
#| list indices must be integers or slices, not _csv.writer
#| '<' not supported between instances of '_csv.writer' and 'Plain'
#| unsupported operand type(s) for +: 'weakref.ReferenceType' and 'Plain'
#| 'weakref.ReferenceType' object has no attribute 'nothing'
#| can only concatenate str (not "weakref.ReferenceType") to str
#| list indices must be integers or slices, not weakref.ReferenceType
#| '<' not supported between instances of 'weakref.ReferenceType' and 'Plain'
#| unsupported operand type(s) for +: 'zoneinfo.ZoneInfo' and 'Plain'
#| 'zoneinfo.ZoneInfo' object has no attribute 'nothing'
#| can only concatenate str (not "zoneinfo.ZoneInfo") to str
#| list indices must be integers or slices, not zoneinfo.ZoneInfo
#| '<' not supported between instances of 'zoneinfo.ZoneInfo' and 'Plain'
#| unsupported operand type(s) for +: '_hashlib.HASH' and 'Plain'
#| '_hashlib.HASH' object has no attribute 'nothing'
#| can only concatenate str (not "_hashlib.HASH") to str
#| list indices must be integers or slices, not _hashlib.HASH
#| '<' not supported between instances of '_hashlib.HASH' and 'Plain'
#| unsupported operand type(s) for +: '_blake2.blake2b' and 'Plain'
#| '_blake2.blake2b' object has no attribute 'nothing'
#| can only concatenate str (not "_blake2.blake2b") to str
#| list indices must be integers or slices, not _blake2.blake2b
#| '<' not supported between instances of '_blake2.blake2b' and 'Plain'
#| unsupported operand type(s) for +: '_queue.SimpleQueue' and 'Plain'
#| '_queue.SimpleQueue' object has no attribute 'nothing'
#| can only concatenate str (not "_queue.SimpleQueue") to str
#| list indices must be integers or slices, not _queue.SimpleQueue
#| '<' not supported between instances of '_queue.SimpleQueue' and 'Plain'
#| unsupported operand type(s) for +: 'Queue' and 'Plain'
#| 'Queue' object has no attribute 'nothing'
#| can only concatenate str (not "Queue") to str
#| list indices must be integers or slices, not Queue
#| '<' not supported between instances of 'Queue' and 'Plain'
#| unsupported operand type(s) for +: 'functools.partial' and 'Plain'
#| 'functools.partial' object has no attribute 'nothing'
#| can only concatenate str (not "functools.partial") to str
#| list indices must be integers or slices, not functools.partial
#| '<' not supported between instances of 'functools.partial' and 'Plain'
#| unsupported operand type(s) for +: 'functools._lru_cache_wrapper' and 'Plain'
#| 'functools._lru_cache_wrapper' object has no attribute 'nothing'
#| can only concatenate str (not "functools._lru_cache_wrapper") to str
#| list indices must be integers or slices, not functools._lru_cache_wrapper
#| '<' not supported between instances of 'functools._lru_cache_wrapper' and 'Plain'
#| unsupported operand type(s) for +: 'types.SimpleNamespace' and 'Plain'
#| 'types.SimpleNamespace' object has no attribute 'nothing'
#| can only concatenate str (not "types.SimpleNamespace") to str
#| list indices must be integers or slices, not types.SimpleNamespace
#| '<' not supported between instances of 'types.SimpleNamespace' and 'Plain'
#| unsupported operand type(s) for +: 'xml.etree.ElementTree.Element' and 'Plain'
#| 'xml.etree.ElementTree.Element' object has no attribute 'nothing'
#| can only concatenate str (not "xml.etree.ElementTree.Element") to str
#| list indices must be integers or slices, not xml.etree.ElementTree.Element
#| '<' not supported between instances of 'xml.etree.ElementTree.Element' and 'Plain'
#| unsupported operand type(s) for +: 'ElementTree' and 'Plain'
#| 'ElementTree' object has no attribute 'nothing'
#| can only concatenate str (not "ElementTree") to str
#| list indices must be integers or slices, not ElementTree
#| '<' not supported between instances of 'ElementTree' and 'Plain'
#| unsupported operand type(s) for +: 'zlib.Compress' and 'Plain'
#| 'zlib.Compress' object has no attribute 'nothing'
#| can only concatenate str (not "zlib.Compress") to str
#| list indices must be integers or slices, not zlib.Compress
#| '<' not supported between instances of 'zlib.Compress' and 'Plain'
#| can only concatenate tuple (not "Plain") to tuple
#| 'time.struct_time' object has no attribute 'nothing'
#| can only concatenate str (not "time.struct_time") to str
#| list indices must be integers or slices, not time.struct_time
#| '<' not supported between instances of 'time.struct_time' and 'Plain'


class Own(collections.OrderedDict):
    pass


try:
    Own() + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'Own' and 'int'


async def main():
    for value in (asyncio.ensure_future(asyncio.sleep(0)), asyncio.Future()):
        try:
            value.nothing
        except AttributeError as error:
            print(error)


asyncio.run(main())
# output:
#| '_asyncio.Task' object has no attribute 'nothing'
#| '_asyncio.Future' object has no attribute 'nothing'
