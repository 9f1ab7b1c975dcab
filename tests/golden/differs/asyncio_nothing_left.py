# differs: CPython waits for ever
import asyncio


async def main():
    await asyncio.Event().wait()


try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
# output:
#| the event loop would wait for ever: nothing is scheduled that could wake it (unfinished: Task-1)
