import asyncio
async def numbers(name):
    try:
        for i in range(5):
            yield i
    finally:
        print(name, 'cleans up')
        await asyncio.sleep(0)
        print(name, 'is clean')
async def returns():
    async for x in numbers('returned'):
        return x
async def main():
    async for x in numbers('broken'):
        if x == 1:
            break
    print('after the loop')
    await asyncio.sleep(0.01)
    try:
        async for x in numbers('raised'):
            raise ValueError(x)
    except ValueError as error:
        print(repr(error))
    await asyncio.sleep(0.01)
    print(await returns())
    await asyncio.sleep(0.01)
    async for x in numbers('whole'):
        pass
    else:
        print('else')
    print([x async for x in numbers('listed')])
asyncio.run(main())
# output:
#| after the loop
#| broken cleans up
#| broken is clean
#| ValueError(0)
#| raised cleans up
#| raised is clean
#| 0
#| returned cleans up
#| returned is clean
#| whole cleans up
#| whole is clean
#| else
#| listed cleans up
#| listed is clean
#| [0, 1, 2, 3, 4]
