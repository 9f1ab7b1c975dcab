"""Locks, events, conditions, semaphores and barriers for tasks."""

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")

from _asyncio import get_running_loop
from _collections import deque

from . import exceptions


class _Bound:
    """What waits in one loop only."""

    _loop = None

    def _get_loop(self):
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop

    def _future(self):
        future = self._get_loop().create_future()
        self._waiters.append(future)
        return future

    def _described(self, *parts):
        return f"<{object.__repr__(self)[1:-1]} [{', '.join(parts)}]>"

    def _waiting(self):
        return [f"waiters:{len(self._waiters)}"] if self._waiters else []


class _Held(_Bound):
    """What `async with` takes and gives back."""

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_Held):
    """One task at a time, in the order they asked."""

    def __init__(self):
        self._waiters = deque()
        self._locked = False

    def __repr__(self):
        return self._described("locked" if self._locked else "unlocked", *self._waiting())

    def locked(self):
        """Return True if it is held."""
        return self._locked

    async def acquire(self):
        """Wait until the lock is free and take it."""
        if not self._locked and all(waiter.cancelled() for waiter in self._waiters):
            self._locked = True
            return True
        future = self._future()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except exceptions.CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        """Give the lock back."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters:
            first = self._waiters[0]
            # One that is done wakes up by itself, and wakes the next if it was cancelled.
            if not first.done():
                first.set_result(True)


class Event(_Bound):
    """A flag that tasks wait for."""

    def __init__(self):
        self._waiters = deque()
        self._value = False

    def __repr__(self):
        return self._described("set" if self._value else "unset", *self._waiting())

    def is_set(self):
        """Return True if the flag is set."""
        return self._value

    def set(self):
        """Set the flag; all who wait go on."""
        if self._value:
            return
        self._value = True
        for future in self._waiters:
            if not future.done():
                future.set_result(True)

    def clear(self):
        """Reset the flag."""
        self._value = False

    async def wait(self):
        """Wait until the flag is set."""
        if self._value:
            return True
        future = self._future()
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)


class Condition(_Held):
    """A lock, and tasks that wait to be told that something changed."""

    def __init__(self, lock=None):
        if lock is None:
            lock = Lock()
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __repr__(self):
        return self._described("locked" if self.locked() else "unlocked", *self._waiting())

    async def wait(self):
        """Give the lock back, wait to be notified, and take it again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            future = self._future()
            try:
                await future
                return True
            finally:
                self._waiters.remove(future)
        finally:
            # The lock is held on return, whatever happens meanwhile.
            cancelled = False
            while True:
                try:
                    await self.acquire()
                    break
                except exceptions.CancelledError:
                    cancelled = True
            if cancelled:
                raise exceptions.CancelledError

    async def wait_for(self, predicate):
        """Wait until predicate() is true; return what it returned."""
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake at most n tasks."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        left = n
        for future in self._waiters:
            if left <= 0:
                break
            if not future.done():
                left -= 1
                future.set_result(False)

    def notify_all(self):
        """Wake all tasks."""
        self.notify(len(self._waiters))


class Semaphore(_Held):
    """At most so many tasks at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = deque()
        self._value = value

    def __repr__(self):
        state = "locked" if self.locked() else f"unlocked, value:{self._value}"
        return self._described(state, *self._waiting())

    def locked(self):
        """Return True if acquire() would wait."""
        return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

    async def acquire(self):
        """Wait for a place and take it."""
        if not self.locked():
            self._value -= 1
            return True
        future = self._future()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except exceptions.CancelledError:
            if not future.cancelled():
                # A place was given, but nobody is there to take it.
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self):
        """Give a place back."""
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    """A semaphore that complains when more is given back than was taken."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        """Give a place back."""
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


_FILLING = "filling"
_DRAINING = "draining"
_RESETTING = "resetting"
_BROKEN = "broken"


class Barrier(_Bound):
    """Tasks that wait for each other, a fixed number at a time."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition()
        self._parties = parties
        self._state = _FILLING
        self._count = 0

    def __repr__(self):
        if self.broken:
            return self._described(self._state)
        return self._described(self._state, f"waiters:{self.n_waiting}/{self.parties}")

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    @property
    def parties(self):
        """How many tasks it takes."""
        return self._parties

    @property
    def n_waiting(self):
        """How many tasks wait now."""
        return self._count if self._state == _FILLING else 0

    @property
    def broken(self):
        """Whether it was aborted."""
        return self._state == _BROKEN

    async def wait(self):
        """Wait for the others; return a number from 0 on, another for each task."""
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in (_DRAINING, _RESETTING))
            if self._state == _BROKEN:
                raise exceptions.BrokenBarrierError("Barrier aborted")
            try:
                index = self._count
                self._count += 1
                if self._count == self._parties:
                    self._state = _DRAINING
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != _FILLING)
                    if self._state in (_BROKEN, _RESETTING):
                        raise exceptions.BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in (_RESETTING, _DRAINING):
                        self._state = _FILLING
                    self._cond.notify_all()

    async def reset(self):
        """Send everybody who waits away with a BrokenBarrierError, and begin again."""
        async with self._cond:
            self._state = _RESETTING if self._count > 0 else _FILLING
            self._cond.notify_all()

    async def abort(self):
        """Break the barrier."""
        async with self._cond:
            self._state = _BROKEN
            self._cond.notify_all()
