"""Handles, and which event loop is whose."""

__all__ = ("AbstractEventLoopPolicy", "AbstractEventLoop", "Handle", "TimerHandle",
           "get_event_loop_policy", "set_event_loop_policy", "get_event_loop", "set_event_loop",
           "new_event_loop", "_set_running_loop", "get_running_loop", "_get_running_loop",
           "DefaultEventLoopPolicy")

from _asyncio import _get_running_loop, _set_running_loop, get_event_loop, get_running_loop
from _asyncio import run_handle
from contextvars import copy_context
from _functools import partial


def describe_callback(callback, args):
    """A callback and its arguments as text."""
    if isinstance(callback, partial):
        return describe_callback(callback.func, callback.args + tuple(args))
    name = getattr(callback, "__qualname__", None) or getattr(callback, "__name__", None)
    inside = ", ".join([repr(arg) for arg in args])
    return f"{name or repr(callback)}({inside})"


class Handle:
    """A callback that was registered with call_soon()."""

    def __init__(self, callback, args, loop, context=None):
        self._context = copy_context() if context is None else context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False

    def __repr__(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        if self._callback is not None:
            parts.append(describe_callback(self._callback, self._args))
        return f"<{' '.join(parts)}>"

    def cancel(self):
        """Forget the callback."""
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        """Return True if it was cancelled."""
        return self._cancelled

    def _run(self):
        run_handle(self)


class TimerHandle(Handle):
    """A callback that was registered with call_later() or call_at()."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def __repr__(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        parts.append(f"when={self._when}")
        if self._callback is not None:
            parts.append(describe_callback(self._callback, self._args))
        return f"<{' '.join(parts)}>"

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when <= other._when
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when >= other._when
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, TimerHandle):
            return (self._when == other._when and self._callback == other._callback
                    and self._args == other._args and self._cancelled == other._cancelled)
        return NotImplemented

    def when(self):
        """Return the loop's time at which it is due."""
        return self._when


class AbstractEventLoop:
    """What event loops derive from."""


class AbstractEventLoopPolicy:
    """What event loop policies derive from."""


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One event loop, made when it is first asked for."""

    def __init__(self):
        self._loop = None
        self._was_set = False

    def get_event_loop(self):
        """Return the loop that was set; make one the first time."""
        if self._loop is None and not self._was_set:
            self.set_event_loop(self.new_event_loop())
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._loop

    def set_event_loop(self, loop):
        """Set the loop."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError("loop must be an instance of AbstractEventLoop or None, not "
                            f"'{type(loop).__name__}'")
        self._was_set = True
        self._loop = loop

    def new_event_loop(self):
        """Return a new loop."""
        from .base_events import EventLoop
        return EventLoop()


_policy = None


def get_event_loop_policy():
    """Return the policy that was set, or the default one."""
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Set the policy."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError("policy must be an instance of AbstractEventLoopPolicy or None, not "
                        f"'{type(policy).__name__}'")
    _policy = policy


def set_event_loop(loop):
    """Set the event loop that get_event_loop() returns while none is running."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """Return a new event loop."""
    return get_event_loop_policy().new_event_loop()
