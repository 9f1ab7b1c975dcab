"""What would run in a thread."""

__all__ = ("to_thread",)

from _asyncio import get_running_loop
from contextvars import copy_context
from _functools import partial


async def to_thread(func, /, *args, **kwargs):
    """Call func in the loop's next turn: there are no threads."""
    context = copy_context()
    call = partial(context.run, func, *args, **kwargs)
    return await get_running_loop().run_in_executor(None, call)
