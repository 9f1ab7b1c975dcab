"""Async functions of the host's: each call is a future that the host answers.

The event loop waits for an answer where it has nothing else to do. Which call is answered first is
the host's to say; everything else follows from that.
"""

import _calls
from _asyncio import Future, get_running_loop


async def call(name, args, kwargs):
    """Have the host do something; wait for its answer."""
    loop = get_running_loop()
    future = Future(loop=loop)
    number = _calls.begin(name, args, kwargs)
    loop._host_calls[number] = future
    try:
        return await future
    finally:
        del loop._host_calls[number]
        _calls.forget(number)


def deliver(loop, wait_ns):
    """Wait for an answer, so long at most, and hand it to whoever waits for it."""
    number, done, answer = _calls.waiter()(wait_ns)
    if number == 0:
        # The time is over, or the clock does not serve any more.
        if not done:
            _calls.fail(*answer)
        return
    future = loop._host_calls.get(number)
    if future is None or future.done():
        return
    if done:
        future.set_result(answer)
        return
    try:
        _calls.fail(*answer)
    except Exception as error:
        future.set_exception(error)
