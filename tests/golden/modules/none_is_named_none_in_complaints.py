import array
import collections
import datetime
import heapq
import queue
import types
import unicodedata
import zoneinfo

zone = zoneinfo.ZoneInfo('UTC')
wrong = [
    lambda: 'a'.__format__(None),
    lambda: format(1, None),
    lambda: array.array(None),
    lambda: heapq.heappush(None, 1),
    lambda: datetime.date(2024, 1, 2).strftime(None),
    lambda: datetime.datetime.strptime(None, '%Y'),
    lambda: unicodedata.name(None),
    lambda: zone.dst(1, 2),
    lambda: zoneinfo.ZoneInfo(1, 2),
    lambda: queue.SimpleQueue().put_nowait(1, 2),
    lambda: collections.OrderedDict(a=1).copy(1),
    lambda: collections.OrderedDict(a=1).__eq__(1, 2),
    lambda: collections.deque().rotate(1, 2),
    lambda: collections.deque().rotate(n=1),
    lambda: types.SimpleNamespace().__eq__(1, 2),
]
for call in wrong:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError __format__() argument must be str, not None
#| TypeError format() argument 2 must be str, not None
#| TypeError array() argument 1 must be a unicode character, not None
#| TypeError heappush() argument 1 must be list, not None
#| TypeError strftime() argument 1 must be str, not None
#| TypeError strptime() argument 1 must be str, not None
#| TypeError name() argument 1 must be a unicode character, not None
#| TypeError ZoneInfo.dst() takes exactly one argument (2 given)
#| TypeError function takes at most 1 argument (2 given)
#| TypeError put_nowait() takes at most 1 argument (2 given)
#| TypeError OrderedDict.copy() takes no arguments (1 given)
#| TypeError expected 1 argument, got 2
#| TypeError deque.rotate expected at most 1 argument, got 2
#| TypeError deque.rotate() takes no keyword arguments
#| TypeError expected 1 argument, got 2
