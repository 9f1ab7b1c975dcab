"""Execute computations: an executor that runs each at once, in `submit`.

There are no threads, so that a future of an executor's is done when the program has it. What would
wait for ever raises RuntimeError; `timeout=` passes at once where nothing can happen meanwhile.
"""

import collections
import logging

__all__ = ("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError",
           "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ThreadPoolExecutor")

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING = "PENDING"
_RUNNING = "RUNNING"
_CANCELLED = "CANCELLED"
_CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
_FINISHED = "FINISHED"
_SHOWN = {_PENDING: "pending", _RUNNING: "running", _CANCELLED: "cancelled",
          _CANCELLED_AND_NOTIFIED: "cancelled", _FINISHED: "finished"}

_logger = logging.getLogger("concurrent.futures")


class Error(Exception):
    """Base class for all future-related exceptions."""

    __module__ = "concurrent.futures._base"


class CancelledError(Error):
    """The Future was cancelled."""

    __module__ = "concurrent.futures._base"


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The operation is not allowed in this state."""

    __module__ = "concurrent.futures._base"


class BrokenExecutor(RuntimeError):
    """Raised when a executor has become non-functional after a severe failure."""

    __module__ = "concurrent.futures._base"


class BrokenThreadPool(BrokenExecutor):
    """Raised when a worker thread in a ThreadPoolExecutor failed initializing."""

    __module__ = "concurrent.futures.thread"


def _never(timeout):
    """Nothing happens while one waits."""
    if timeout is None:
        raise RuntimeError("there are no threads: nobody would ever end this future")
    raise TimeoutError()


class Future:
    """Represents the result of an asynchronous computation."""

    __module__ = "concurrent.futures._base"

    def __init__(self):
        """Initializes the future. Should not be called by clients."""
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception:
                _logger.exception("exception calling callback for %r", self)

    def __repr__(self):
        name, shown = type(self).__name__, _SHOWN[self._state]
        if self._state == _FINISHED:
            if self._exception:
                shown += f" raised {type(self._exception).__name__}"
            else:
                shown += f" returned {type(self._result).__name__}"
        return f"<{name} at {id(self):#x} state={shown}>"

    def cancel(self):
        """Cancel the future if possible.

        Returns True if the future was cancelled, False otherwise. A future
        cannot be cancelled if it is running or has already completed.
        """
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state not in (_CANCELLED, _CANCELLED_AND_NOTIFIED):
            self._state = _CANCELLED
            self._invoke_callbacks()
        return True

    def cancelled(self):
        """Return True if the future was cancelled."""
        return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED)

    def running(self):
        """Return True if the future is currently executing."""
        return self._state == _RUNNING

    def done(self):
        """Return True if the future was cancelled or finished executing."""
        return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED, _FINISHED)

    def add_done_callback(self, fn):
        """Attaches a callable that will be called when the future finishes."""
        if self._state not in (_CANCELLED, _CANCELLED_AND_NOTIFIED, _FINISHED):
            self._done_callbacks.append(fn)
            return
        try:
            fn(self)
        except Exception:
            _logger.exception("exception calling callback for %r", self)

    def result(self, timeout=None):
        """Return the result of the call that the future represents."""
        if not self.done():
            _never(timeout)
        if self._state != _FINISHED:
            raise CancelledError()
        if self._exception:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        """Return the exception raised by the call that the future represents."""
        if not self.done():
            _never(timeout)
        if self._state != _FINISHED:
            raise CancelledError()
        return self._exception

    def set_running_or_notify_cancel(self):
        """Mark the future as running or process any cancel notifications.

        Should only be used by Executor implementations and unit tests.
        """
        if self._state == _CANCELLED:
            self._state = _CANCELLED_AND_NOTIFIED
            return False
        if self._state == _PENDING:
            self._state = _RUNNING
            return True
        _logger.critical("Future %s in unexpected state: %s", id(self), self._state)
        raise RuntimeError("Future in unexpected state")

    def _end(self, result, exception):
        if self.done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._result = result
        self._exception = exception
        self._state = _FINISHED
        self._invoke_callbacks()

    def set_result(self, result):
        """Sets the return value of work associated with the future.

        Should only be used by Executor implementations and unit tests.
        """
        self._end(result, None)

    def set_exception(self, exception):
        """Sets the result of the future as being the given exception.

        Should only be used by Executor implementations and unit tests.
        """
        self._end(None, exception)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


DoneAndNotDoneFutures = collections.namedtuple("DoneAndNotDoneFutures", "done not_done",
                                               module="concurrent.futures._base")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the futures in the given sequence to complete."""
    fs = set(fs)
    done = {f for f in fs if f._state in (_CANCELLED_AND_NOTIFIED, _FINISHED)}
    not_done = fs - done
    if return_when == FIRST_COMPLETED and done:
        return DoneAndNotDoneFutures(done, not_done)
    if return_when == FIRST_EXCEPTION and done:
        for f in done:
            if not f.cancelled() and f.exception() is not None:
                return DoneAndNotDoneFutures(done, not_done)
    if not_done:
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError("Invalid return condition: %r" % return_when)
        if timeout is None:
            _never(None)
    return DoneAndNotDoneFutures(done, not_done)


def as_completed(fs, timeout=None):
    """An iterator over the given futures that yields each as it completes."""
    fs = list(dict.fromkeys(fs))
    waiting = []
    for f in fs:
        if f._state in (_CANCELLED_AND_NOTIFIED, _FINISHED):
            yield f
        else:
            waiting.append(f)
    # Some may have been ended by the program meanwhile.
    for at, f in enumerate(waiting):
        if not f.done():
            if timeout is None:
                _never(None)
            raise TimeoutError("%d (of %d) futures unfinished" % (len(waiting) - at, len(fs)))
        yield f


class Executor:
    """This is an abstract base class for concrete asynchronous executors."""

    __module__ = "concurrent.futures._base"

    def submit(self, fn, /, *args, **kwargs):
        """Submits a callable to be executed with the given arguments."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Returns an iterator equivalent to map(fn, iter)."""
        fs = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(fs, timeout)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Clean-up the resources associated with the Executor."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _results(fs, timeout):
    fs.reverse()
    try:
        while fs:
            yield fs.pop().result(timeout)
    finally:
        for future in fs:
            future.cancel()


class ThreadPoolExecutor(Executor):
    """Runs what is submitted at once: there are no threads."""

    __module__ = "concurrent.futures.thread"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        """Initializes a new ThreadPoolExecutor instance; how many workers there are to be is
        looked at and makes no difference."""
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._broken = False
        self._shutdown = False
        self._initializer = initializer
        self._initargs = initargs

    def submit(self, fn, /, *args, **kwargs):
        """Submits a callable to be executed with the given arguments."""
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        initializer, self._initializer = self._initializer, None
        if initializer is not None:
            try:
                initializer(*self._initargs)
            except BaseException:
                _logger.critical("Exception in initializer:", exc_info=True)
                self._broken = ("A thread initializer failed, the thread pool is not usable "
                                "anymore")
                future.set_exception(BrokenThreadPool(self._broken))
                return future
        future.set_running_or_notify_cancel()
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Clean-up the resources associated with the Executor."""
        self._shutdown = True
