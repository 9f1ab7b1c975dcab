"""Futures."""

__all__ = ("Future", "wrap_future", "isfuture")

from _asyncio import Future


def isfuture(obj):
    """Return True if obj is a Future, or says it is one."""
    return (hasattr(obj.__class__, "_asyncio_future_blocking")
            and obj._asyncio_future_blocking is not None)


def wrap_future(future, *, loop=None):
    """Return the future: those of concurrent.futures, of threads, are not here."""
    if isfuture(future):
        return future
    raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")


def set_unless_cancelled(future, result):
    """Set a result, unless the future was cancelled meanwhile."""
    if not future.cancelled():
        future.set_result(result)
