# flags: --max-steps 2000000
# exhausts: steps
import asyncio


async def ones():
    while True:
        yield 1


async def main():
    async for x in ones():
        pass


asyncio.run(main())
