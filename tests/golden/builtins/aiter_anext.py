import asyncio


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    it = aiter(Count(2))
    print(await anext(it))
    print(await anext(it))
    print(await anext(it, 'default'))
    try:
        await anext(it)
    except StopAsyncIteration as error:
        print(repr(error))
    try:
        aiter(5)
    except TypeError as error:
        print(error)
    try:
        anext(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
# output:
#| 1
#| 0
#| default
#| StopAsyncIteration()
#| 'int' object is not an async iterable
#| 'int' object is not an async iterator
