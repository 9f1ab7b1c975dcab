# Up to Python 3.11 a generator is taken for a coroutine.
import asyncio


def steps(future):
    result = yield from future
    return result * 2


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, 21)
    task = asyncio.ensure_future(steps(future))
    print(asyncio.iscoroutine(steps(future)), asyncio.iscoroutine([]), type(task).__name__)
    print(await task)
    print(await asyncio.gather(steps(future), steps(future)))
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
# output:
#| True False Task
#| 42
#| [42, 42]
#| An asyncio.Future, a coroutine or an awaitable is required
print(asyncio.run(x for x in ()))  # expect: None
