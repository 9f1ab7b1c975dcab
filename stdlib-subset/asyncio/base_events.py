"""The event loop: a queue of callbacks and a heap of those that are due later.

Time is virtual unless the host granted a clock: it begins at 0 and moves only when nothing is
left to do, to the moment when the next callback is due. A program that sleeps for an hour takes
no time, and does the same in the same order each time it is run. By a granted clock the loop
waits where nothing is left to do, if that clock waits.
"""

__all__ = ("BaseEventLoop", "EventLoop", "SelectorEventLoop")

import _grants
import heapq
from _asyncio import _get_running_loop, _set_running_loop, forget_loop
from _asyncio import unfinished_tasks
from _collections import deque
from _sys import set_asyncgen_finalizer

from . import events, futures, tasks
from .coroutines import iscoroutine, iscoroutinefunction
from .tasks import Task, ensure_future


class BaseEventLoop(events.AbstractEventLoop):
    """An event loop of one program."""

    # There are no threads that one would run in.
    _default_executor = None

    def __init__(self):
        self._ready = deque()
        self._later = []
        self._timers_made = 0
        self._now = 0.0
        self._stopping = False
        self._closed = False
        self._debug = False
        self._task_factory = None
        self._exception_handler = None
        self._host_calls = {}
        self._turns = 0

    def __repr__(self):
        return (f"<{type(self).__name__} running={self.is_running()} closed={self._closed} "
                f"debug={self._debug}>")

    def time(self):
        """Return the loop's time in seconds."""
        if _grants.has_clock():
            # A coarse clock may still show the time before the last wait.
            self._now = max(self._now, _grants.monotonic())
        return self._now

    def get_debug(self):
        """Return whether debug mode was asked for."""
        return self._debug

    def set_debug(self, enabled):
        """Ask for debug mode: callbacks are looked at when they are registered."""
        self._debug = enabled

    def is_running(self):
        """Return True if the loop is running."""
        return _get_running_loop() is self

    def is_closed(self):
        """Return True if the loop was closed."""
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_callback(self, callback, method):
        if iscoroutine(callback) or iscoroutinefunction(callback):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")

    def create_future(self):
        """Return a new Future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Schedule a coroutine; return its task."""
        self._check_closed()
        if self._task_factory is None:
            return Task(coro, loop=self, name=name, context=context)
        if context is None:
            task = self._task_factory(self, coro)
        else:
            task = self._task_factory(self, coro, context=context)
        if name is not None and hasattr(task, "set_name"):
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        """Set what create_task() calls."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """Return what create_task() calls, or None."""
        return self._task_factory

    def call_soon(self, callback, *args, context=None):
        """Call something in the next turn of the loop."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Call something in the next turn of the loop; there are no threads."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        """Call something after a number of seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call something at a time of the loop's clock."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        # Sums of tenths that people take for equal are equal: what is due first was made first.
        when = round(float(when), 9)
        timer = events.TimerHandle(when, callback, args, self, context)
        self._timers_made += 1
        heapq.heappush(self._later, (when, self._timers_made, timer))
        timer._scheduled = True
        return timer

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        _set_running_loop(self)
        set_asyncgen_finalizer(self._finish_asyncgen)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _set_running_loop(None)
            set_asyncgen_finalizer(None)

    def _finish_asyncgen(self, generator):
        # A loop left it before its end: its finally clauses run in a task of their own.
        if not self.is_closed():
            self.call_soon(self.create_task, generator.aclose())

    def run_until_complete(self, future):
        """Run until a future is done; return its result."""
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop_of)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(_stop_loop_of)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")

        return future.result()

    def stop(self):
        """Stop after this turn of the loop."""
        self._stopping = True

    def close(self):
        """Drop everything that was to be called."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        self._closed = True
        self._ready.clear()
        self._later.clear()
        forget_loop(self)

    def _run_once(self):
        later, ready = self._later, self._ready
        while later and later[0][2]._cancelled:
            heapq.heappop(later)[2]._scheduled = False
        if self._host_calls and not self._stopping:
            self._ask_host()
        elif not ready and not self._stopping:
            self._wait()
        now = self.time()
        while later and later[0][0] <= now:
            timer = heapq.heappop(later)[2]
            timer._scheduled = False
            ready.append(timer)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _ask_host(self):
        """Take an answer; wait for it if there is nothing else to do, at most to the next timer."""
        wait = 0
        self._turns += 1
        if not self._ready:
            wait = None
            if self._later and _grants.has_clock():
                # While the host is asked no time passes, but by a clock of its own.
                wait = max(0, int((self._later[0][0] - self.time()) * 1e9) + 1)
        if wait == 0 and self._turns < 1000:
            return
        from _hostcalls import deliver
        deliver(self, wait)
        self._turns = 0

    def _wait(self):
        if not self._later:
            self._nothing_left()
        when = self._later[0][0]
        if _grants.has_clock() and when > self.time():
            _grants.sleep(when - self._now)
        self._now = max(self._now, when)

    def _nothing_left(self):
        names = [task.get_name() for task in unfinished_tasks(self)]
        who = f"{', '.join(names[:5])}{', ...' if len(names) > 5 else ''}" if names else "nobody"
        raise RuntimeError("the event loop would wait for ever: nothing is scheduled that could "
                           f"wake it (unfinished: {who})")

    async def shutdown_asyncgens(self):
        """Nothing: abandoned generators are dropped."""

    async def shutdown_default_executor(self):
        """Nothing: there are no threads."""

    def set_default_executor(self, executor):
        """What run_in_executor() calls functions with where none is said: it makes no difference."""
        if type(executor).__module__ != "concurrent.futures.thread":
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._default_executor = executor

    def run_in_executor(self, executor, func, *args):
        """Call func in the loop's next turn: there are no threads."""
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        future = self.create_future()
        self.call_soon(_run_for, future, func, args)
        return future

    def set_exception_handler(self, handler):
        """Set what is called with errors that nobody else sees."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        """Return the handler that was set, or None."""
        return self._exception_handler

    def default_exception_handler(self, context):
        """Tell the logger `asyncio`; where nobody listens to it, standard error."""
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        # Most programs never come here, and need no logging.
        from .log import logger
        logger.error("\n".join(lines), exc_info=context.get("exception") or False)

    def call_exception_handler(self, context):
        """Tell the exception handler."""
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                from .log import logger
                logger.error("Exception in default exception handler", exc_info=True)
            return
        error = None
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            error = exception
        if error is not None:
            try:
                self.default_exception_handler({
                    "message": "Unhandled error in exception handler",
                    "exception": error,
                    "context": context,
                })
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                from .log import logger
                logger.error(
                    "Exception in default exception handler while handling an unexpected error in "
                    "custom exception handler", exc_info=True)


class EventLoop(BaseEventLoop):
    """The event loop that asyncio.run() makes."""


SelectorEventLoop = EventLoop


def _stop_loop_of(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        # It is on its way out of the loop already.
        return
    future.get_loop().stop()


def _run_for(future, func, args):
    if future.cancelled():
        return
    try:
        result = func(*args)
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)
