# An error of a task that is awaited has what the waiter is handling as its context.
import asyncio


async def fails():
    raise ValueError("inside")


async def main():
    try:
        raise KeyError(3)
    except KeyError:
        task = asyncio.create_task(fails())
        try:
            await task
        except ValueError as error:
            print(repr(error), repr(error.__context__))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("set"))
    try:
        try:
            raise KeyError(4)
        finally:
            await future
    except ValueError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
# output:
#| ValueError('inside') KeyError(3)
#| ValueError('set') KeyError(4)
