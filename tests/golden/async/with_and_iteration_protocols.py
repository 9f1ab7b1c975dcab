import asyncio


class Manager:
    def __init__(self, swallow=False):
        self.swallow = swallow

    async def __aenter__(self):
        print('aenter')
        return 'resource'

    async def __aexit__(self, kind, value, traceback):
        print('aexit', kind.__name__ if kind else None)
        return self.swallow


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def main():
    async with Manager() as r:
        print(r)
    async with Manager(True):
        raise ValueError('gone')
    async with Manager() as a, Manager() as b:
        print(a, b)
    async for x in Counter(3):
        print(x)
    print([x async for x in Counter(2)])
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)
    try:
        with Manager():
            pass
    except TypeError as error:
        print(error)


async def early():
    async with Manager():
        return 'from inside'


asyncio.run(main())
# output:
#| aenter
#| resource
#| aexit None
#| aenter
#| aexit ValueError
#| aenter
#| aenter
#| resource resource
#| aexit None
#| aexit None
#| 2
#| 1
#| 0
#| [1, 0]
#| 'int' object does not support the asynchronous context manager protocol
#| 'Manager' object does not support the context manager protocol
print(asyncio.run(early()))
# output:
#| aenter
#| aexit None
#| from inside
