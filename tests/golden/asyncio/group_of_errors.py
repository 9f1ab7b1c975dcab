import asyncio
async def bad(n):
    await asyncio.sleep(0)
    raise ValueError(n)
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(bad(1)); tg.create_task(bad(2))
try:
    asyncio.run(main())
except* ValueError as group:
    print(repr(group))  # expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError(1), ValueError(2)])
