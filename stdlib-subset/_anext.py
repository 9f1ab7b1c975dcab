"""What anext() gives when it has a default."""


async def or_default(awaitable, default):
    """Await the next item; at the end, the default."""
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
