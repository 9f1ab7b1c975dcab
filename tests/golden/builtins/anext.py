class Numbers:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 7


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def main():
    return await anext(Numbers())


print(drive(main()))  # expect: 7
try:
    anext([])
except TypeError as error:
    print(error)  # expect: 'list' object is not an async iterator
