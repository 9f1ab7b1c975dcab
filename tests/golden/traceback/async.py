import asyncio


async def fetch(n):
    if n == 0:
        raise ValueError('no data')
    return await fetch(n - 1)


async def main():
    await fetch(2)


async def run():
    try:
        await main()
    except ValueError as error:
        raise RuntimeError('outer') from error


try:
    asyncio.run(run())
except RuntimeError as error:
    print(repr(error), repr(error.__cause__))  # expect: RuntimeError('outer') ValueError('no data')
raise SystemExit
