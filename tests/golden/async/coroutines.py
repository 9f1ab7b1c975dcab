import asyncio


async def add(a, b):
    return a + b


async def main():
    x = await add(1, 2)
    y = [await add(i, i) for i in range(3)]
    z = {await add(1, 0): await add(2, 0)}
    print(x, y, z, await add(await add(1, 1), 1))
    return 'result'


print(asyncio.run(main()))
# output:
#| 3 [0, 2, 4] {1: 2} 3
#| result
c = add(1, 2)
print(type(c).__name__, c.__name__)  # expect: coroutine add
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)  # expect: 3
try:
    c.send(None)
except RuntimeError as error:
    print(error)  # expect: cannot reuse already awaited coroutine
c.close()


async def fails():
    raise ValueError('async failure')


async def catcher():
    try:
        await fails()
    except ValueError as error:
        print('caught', error)
    finally:
        print('finally')
    return await later()


async def later():
    return 'later'


print(asyncio.run(catcher()))
# output:
#| caught async failure
#| finally
#| later
try:
    asyncio.run(fails())
except ValueError as error:
    print(error)  # expect: async failure


async def bad():
    try:
        await 5
    except TypeError as error:
        print(error)


asyncio.run(bad())  # expect: object int can't be used in 'await' expression
for wrong in (5, add):
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print(str(error)[:24])
# output:
#| a coroutine was expected
#| a coroutine was expected


def plain():
    try:
        for x in add(1, 2):
            pass
    except TypeError as error:
        print(error)


plain()  # expect: 'coroutine' object is not iterable
