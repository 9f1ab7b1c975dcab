import asyncio


async def numbers(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print('closed')


async def echo():
    received = None
    while True:
        received = yield received
        print('got', received)


async def main():
    async for x in numbers(3):
        print(x)
    print([x async for x in numbers(3)], [x async for x in numbers(4) if x % 2])
    print({x: x * 2 async for x in numbers(2)}, {x async for x in numbers(2)})
    g = (x * 10 async for x in numbers(2))
    print(await g.__anext__(), await anext(g), await anext(g, 'end'))
    e = echo()
    print(await e.asend(None), await e.asend('a'), await e.asend('b'))
    await e.aclose()
    n = numbers(5)
    await n.__anext__()
    try:
        await n.athrow(ValueError('thrown'))
    except ValueError as error:
        print(error)
    m = numbers(5)
    await m.__anext__()
    await m.aclose()
    print([x async for x in m])
    async for x in numbers(2):
        pass
    else:
        print('else')
    try:
        async for x in [1]:
            pass
    except TypeError as error:
        print(error)
    try:
        for x in numbers(1):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
# output:
#| 0
#| 1
#| 2
#| closed
#| closed
#| closed
#| [0, 1, 2] [1, 3]
#| closed
#| closed
#| {0: 0, 1: 2} {0, 1}
#| closed
#| 0 10 end
#| got a
#| got b
#| None a b
#| closed
#| thrown
#| closed
#| []
#| closed
#| else
#| 'async for' requires an object with __aiter__ method, got list
#| 'async_generator' object is not iterable
