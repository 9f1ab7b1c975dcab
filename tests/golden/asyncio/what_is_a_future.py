# A future is what says of itself that it is one.
import asyncio
from unittest import mock


class Duck:
    _asyncio_future_blocking = None

    def __init__(self, blocking=False):
        self._asyncio_future_blocking = blocking


class Late:
    pass


late = Late()
late._asyncio_future_blocking = False
print(asyncio.isfuture(Duck), asyncio.isfuture(Duck()), asyncio.isfuture(Duck(None)))  # expect: False True False
print(asyncio.isfuture(late), asyncio.isfuture(mock.Mock()), asyncio.isfuture(1))  # expect: False False False
print(asyncio.isfuture(mock.Mock(asyncio.Future)), asyncio.isfuture(asyncio.Future))  # expect: True False
future = asyncio.Future.__new__(asyncio.Future)
for ask in (future.result, future.exception, future.get_loop):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| InvalidStateError Future object is not initialized.
#| InvalidStateError Future object is not initialized.
#| RuntimeError Future object is not initialized.
print(future.done(), future.cancelled())  # expect: False False
