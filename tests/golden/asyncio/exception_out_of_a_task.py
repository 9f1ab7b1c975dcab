import asyncio
async def inner(): 
    await asyncio.sleep(0)
    raise ValueError('deep')
async def mid():
    await inner()
async def main():
    t = asyncio.create_task(mid())
    try:
        await t
    except ValueError as e:
        raise RuntimeError('outer') from e
try:
    asyncio.run(main())
except RuntimeError as error:
    print(repr(error), repr(error.__cause__))  # expect: RuntimeError('outer') ValueError('deep')
