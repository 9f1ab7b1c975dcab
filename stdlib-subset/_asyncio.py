"""Futures, tasks and what runs: the part of asyncio that leaves no frames in tracebacks.

A task is a coroutine that is driven step by step from the loop's queue. What a step yields says
what it waits for: nothing (its next step is queued at once) or a future (its next step is queued
when that is done). The order of the queue is the whole of the schedule.
"""

from contextvars import copy_context

PENDING = "PENDING"
CANCELLED = "CANCELLED"
FINISHED = "FINISHED"

_CoroutineType = None


class _State:
    """What the module remembers for the session."""

    running = None
    tasks_named = 0
    current = {}
    unfinished = {}
    errors = None


def _get_running_loop():
    return _State.running


def _set_running_loop(loop):
    _State.running = loop


def get_running_loop():
    """Return the running event loop."""
    loop = _State.running
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop():
    """Return the running event loop, or the one that was set."""
    loop = _State.running
    if loop is None:
        from asyncio.events import get_event_loop_policy
        return get_event_loop_policy().get_event_loop()
    return loop


def _errors():
    # asyncio.exceptions, once it is there: it is part of the package that imports this module.
    if _State.errors is None:
        from asyncio import exceptions
        _State.errors = exceptions
    return _State.errors


def _callbacks_text(callbacks):
    from asyncio.events import describe_callback
    size = len(callbacks)
    if not size:
        return ""
    if size == 1:
        return f"cb=[{describe_callback(callbacks[0][0], ())}]"
    if size == 2:
        return (f"cb=[{describe_callback(callbacks[0][0], ())}, "
                f"{describe_callback(callbacks[1][0], ())}]")
    return (f"cb=[{describe_callback(callbacks[0][0], ())}, <{size - 2} more>, "
            f"{describe_callback(callbacks[-1][0], ())}]")


class Future:
    """A result that is not there yet."""

    # What a future is that nobody has initialized.
    _state = PENDING
    _result = None
    _exception = None
    _cancel_message = None
    _loop = None
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._cancel_message = None
        self._cancelled_error = None
        self._callbacks = []
        self._asyncio_future_blocking = False
        self._loop = get_event_loop() if loop is None else loop

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def _described(self):
        parts = [self._state.lower()]
        if self._state == FINISHED:
            if self._exception is not None:
                parts.append(f"exception={self._exception!r}")
            else:
                from reprlib import repr as short
                parts.append(f"result={short(self._result)}")
        if self._callbacks:
            parts.append(_callbacks_text(self._callbacks))
        return parts

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._described())}>"

    def get_loop(self):
        """Return the event loop the Future is bound to."""
        loop = self._loop
        if loop is None:
            raise RuntimeError("Future object is not initialized.")
        return loop

    def done(self):
        """Return True if the future is done."""
        return self._state != PENDING

    def cancelled(self):
        """Return True if the future was cancelled."""
        return self._state == CANCELLED

    def cancel(self, msg=None):
        """Cancel the future and schedule callbacks."""
        if self._state != PENDING:
            return False
        self._state = CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _make_cancelled_error(self):
        error = self._cancelled_error
        if error is not None:
            self._cancelled_error = None
            return error
        if self._cancel_message is None:
            return _errors().CancelledError()
        return _errors().CancelledError(self._cancel_message)

    def _schedule_callbacks(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            for callback, context in callbacks:
                self._loop.call_soon(callback, self, context=context)

    def result(self):
        """Return the result this future represents."""
        if self._state == FINISHED:
            if self._exception is not None:
                raise self._exception
            return self._result
        if self._state == CANCELLED:
            raise self._make_cancelled_error()
        raise self._not_there("Result is not set.")

    def exception(self):
        """Return the exception that was set on this future."""
        if self._state == FINISHED:
            return self._exception
        if self._state == CANCELLED:
            raise self._make_cancelled_error()
        raise self._not_there("Exception is not set.")

    def _not_there(self, what):
        if self._loop is None:
            what = "Future object is not initialized."
        return _errors().InvalidStateError(what)

    def add_done_callback(self, fn, /, *, context=None):
        """Add a callback to be run when the future becomes done."""
        if context is None:
            context = copy_context()
        if self._state == PENDING:
            self._callbacks.append((fn, context))
        else:
            self._loop.call_soon(fn, self, context=context)

    def remove_done_callback(self, fn, /):
        """Remove all instances of a callback; return how many there were."""
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def set_result(self, result, /):
        """Mark the future done and set its result."""
        if self._state != PENDING:
            raise _errors().InvalidStateError("invalid state")
        self._finish(result)

    def set_exception(self, exception, /):
        """Mark the future done and set an exception."""
        if self._state != PENDING:
            raise _errors().InvalidStateError("invalid state")
        if isinstance(exception, type) and issubclass(exception, BaseException):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised "
                            "into a Future")
        self._fail(exception)

    def _finish(self, result):
        self._result = result
        self._state = FINISHED
        self._schedule_callbacks()

    def _fail(self, exception):
        self._exception = exception
        self._state = FINISHED
        self._schedule_callbacks()

    def __await__(self):
        if self._state == PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    """A coroutine that the event loop runs."""

    def __init__(self, coro, *, loop=None, name=None, context=None):
        from asyncio.coroutines import iscoroutine
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _State.tasks_named += 1
            name = f"Task-{_State.tasks_named}"
        self._name = str(name)
        self._coro = coro
        self._fut_waiter = None
        self._must_cancel = False
        self._cancels_requested = 0
        self._context = copy_context() if context is None else context
        self._loop.call_soon(self._step, context=self._context)
        _register_task(self)

    def _described(self):
        from asyncio.coroutines import describe_coroutine
        parts = super()._described()
        if self._cancels_requested and self._state == PENDING:
            parts[0] = "cancelling"
        parts.insert(1, f"name={self._name!r}")
        if self._fut_waiter is not None:
            parts.insert(2, f"wait_for={self._fut_waiter!r}")
        parts.insert(2, f"coro=<{describe_coroutine(self._coro, self.done())}>")
        return parts

    def get_coro(self):
        """Return the coroutine."""
        return self._coro

    def get_name(self):
        """Return the task's name."""
        return self._name

    def set_name(self, value, /):
        """Set the task's name."""
        self._name = str(value)

    def set_result(self, result, /):
        """Not for tasks."""
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        """Not for tasks."""
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        """Request that this task cancel itself."""
        if self._state != PENDING:
            return False
        self._cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """Return the count of the task's cancellation requests."""
        return self._cancels_requested

    def uncancel(self):
        """Decrement the count of cancellation requests; return what is left."""
        if self._cancels_requested:
            self._cancels_requested -= 1
        return self._cancels_requested

    def _step(self, error=None):
        if self._state != PENDING:
            raise _errors().InvalidStateError(f"_step(): already done: {self!r} {error!r}")
        CancelledError = _errors().CancelledError
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        _State.current[self._loop] = self
        how, value = "waits", None
        try:
            if error is None:
                value = self._coro.send(None)
            else:
                value = self._coro.throw(error)
        except StopIteration as stop:
            how, value = "returned", stop.value
        except CancelledError as exception:
            how, value = "cancelled", exception
        except (KeyboardInterrupt, SystemExit) as exception:
            _State.current[self._loop] = None
            _unregister_task(self)
            self._fail(exception)
            raise
        except BaseException as exception:
            how, value = "failed", exception
        if how == "waits":
            self._wait_for(value)
        else:
            self._ended(how, value)
        _State.current[self._loop] = None

    def _ended(self, how, value):
        if how == "cancelled":
            _unregister_task(self)
            self._cancelled_error = value
            super().cancel()
        elif how == "failed":
            _unregister_task(self)
            self._fail(value)
        elif self._must_cancel:
            # It was asked to stop after its last await.
            self._must_cancel = False
            _unregister_task(self)
            super().cancel(msg=self._cancel_message)
        else:
            _unregister_task(self)
            self._finish(value)

    def _wait_for(self, what):
        if what is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        blocking = getattr(what, "_asyncio_future_blocking", None)
        wrong = None
        if blocking is None:
            from types import GeneratorType
            if isinstance(what, GeneratorType):
                wrong = ("yield was used instead of yield from for generator in task "
                         f"{self!r} with {what!r}")
            else:
                wrong = f"Task got bad yield: {what!r}"
        elif what._loop is not self._loop:
            wrong = f"Task {self!r} got Future {what!r} attached to a different loop"
        elif not blocking:
            wrong = (f"yield was used instead of yield from in task {self!r} with {what!r}")
        elif what is self:
            wrong = f"Task cannot await on itself: {self!r}"
        if wrong is not None:
            self._loop.call_soon(self._step, RuntimeError(wrong), context=self._context)
            return
        what._asyncio_future_blocking = False
        what.add_done_callback(self._wakeup, context=self._context)
        self._fut_waiter = what
        if self._must_cancel and what.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def _wakeup(self, future):
        error = None
        try:
            future.result()
        except BaseException as exception:
            error = exception
        self._step(error)


def _register_task(task):
    _State.unfinished.setdefault(_loop_of(task), {})[task] = True


def _unregister_task(task):
    loop = _loop_of(task)
    tasks = _State.unfinished.get(loop)
    if tasks is not None:
        tasks.pop(task, None)
        if not tasks:
            del _State.unfinished[loop]


def _loop_of(task):
    return task.get_loop() if hasattr(task, "get_loop") else task._loop


def _enter_task(loop, task):
    current = _State.current.get(loop)
    if current is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {current!r} is "
                           "being executed.")
    _State.current[loop] = task


def _leave_task(loop, task):
    current = _State.current.get(loop)
    if current is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {current!r}.")
    _State.current[loop] = None


def current_task(loop=None):
    """Return the task that is being run, or None."""
    if loop is None:
        loop = get_running_loop()
    return _State.current.get(loop)


def unfinished_tasks(loop):
    """Return a loop's unfinished tasks, in the order they were made."""
    return [task for task in _State.unfinished.get(loop, ()) if not task.done()]


def forget_loop(loop):
    """Forget a loop that was closed."""
    _State.current.pop(loop, None)
    _State.unfinished.pop(loop, None)


class Pause:
    """Awaited, lets everybody else have a turn."""

    def __await__(self):
        yield


def run_handle(handle):
    """Run a callback; what it raises goes to the loop's exception handler."""
    error = None
    try:
        handle._context.run(handle._callback, *handle._args)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exception:
        error = exception
    if error is not None:
        from asyncio.events import describe_callback
        what = describe_callback(handle._callback, handle._args)
        handle._loop.call_exception_handler({
            "message": f"Exception in callback {what}",
            "exception": error,
            "handle": handle,
        })
