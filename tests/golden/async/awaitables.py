import asyncio


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        print('awaiting', self.value)
        return self.value
        yield


class Steps:
    def __await__(self):
        for i in range(3):
            print('step', i)
            yield
        return 'stepped'


class Delegate:
    def __await__(self):
        return Ready('inner').__await__()


async def main():
    print(await Ready(5))
    print(await Steps())
    print(await Delegate())


asyncio.run(main())
# output:
#| awaiting 5
#| 5
#| step 0
#| step 1
#| step 2
#| stepped
#| awaiting inner
#| inner


class Bad:
    def __await__(self):
        return 5


async def bad():
    await Bad()


try:
    asyncio.run(bad())
except TypeError as error:
    print(error)  # expect: __await__() returned non-iterator of type 'int'
