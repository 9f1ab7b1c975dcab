"""Futures."""

__all__ = ("Future", "wrap_future", "isfuture")

from _asyncio import Future, get_event_loop


def isfuture(obj):
    """Return True if obj is a Future, or says it is one."""
    return (hasattr(obj.__class__, "_asyncio_future_blocking")
            and obj._asyncio_future_blocking is not None)


def wrap_future(future, *, loop=None):
    """Wrap a future of concurrent.futures in one of asyncio's."""
    if isfuture(future):
        return future
    # Those alone have it; their module is not imported for this.
    if not hasattr(future, "set_running_or_notify_cancel"):
        raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
    if loop is None:
        loop = get_event_loop()
    made = loop.create_future()

    def copy(_):
        if made.done():
            return
        if future.cancelled():
            made.cancel()
        elif future.exception() is not None:
            made.set_exception(future.exception())
        else:
            made.set_result(future.result())

    def cancel(_):
        if made.cancelled():
            future.cancel()

    made.add_done_callback(cancel)
    future.add_done_callback(lambda _: loop.call_soon(copy, None))
    return made


def set_unless_cancelled(future, result):
    """Set a result, unless the future was cancelled meanwhile."""
    if not future.cancelled():
        future.set_result(result)
