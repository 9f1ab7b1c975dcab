# A task shows that it was asked to stop until it is told that it was not, or is done.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("asked", asyncio.current_task().cancelling())
        asyncio.current_task().uncancel()
        await asyncio.sleep(10)


def state(task):
    return repr(task).split()[1]


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(state(task), task.cancelling())
    print(task.cancel(), state(task), task.cancelling())
    await asyncio.sleep(0)
    print(state(task), task.cancelling())
    task.cancel("again")
    print(state(task))
    try:
        await task
    except asyncio.CancelledError as error:
        print(state(task), error.args, task.cancelling())


asyncio.run(main())
# output:
#| pending 0
#| True cancelling 1
#| asked 1
#| pending 0
#| cancelling
#| cancelled ('again',) 1
