import asyncio


async def f():
    await f()


try:
    asyncio.run(f())
except RecursionError as error:
    print(type(error).__name__)  # expect: RecursionError
