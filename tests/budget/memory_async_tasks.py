# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
import asyncio


async def f():
    await asyncio.sleep(0)


x = []
while True:
    x.append(asyncio.sleep(0))
