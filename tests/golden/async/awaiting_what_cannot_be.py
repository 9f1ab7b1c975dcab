# What __await__ may give, and whom a coroutine waits for.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Once:
    def __await__(self):
        yield 1


async def inner():
    await Once()


async def outer(what):
    await what


shared = inner()
first = outer(shared)
print(first.send(None))  # expect: 1
attempt(lambda: outer(shared).send(None))  # expect: RuntimeError coroutine is being awaited already
kept = inner()


class GivesCoroutine:
    def __await__(self):
        return kept


class GivesNumber:
    def __await__(self):
        return 3


class GivesIterator:
    def __await__(self):
        return iter([5])


class Manager:
    def __aenter__(self):
        return GivesCoroutine()

    def __aexit__(self, *args):
        pass


async def within():
    async with Manager():
        pass


for made in (outer(GivesCoroutine()), outer(GivesNumber()), outer(GivesIterator()), outer(3), within()):
    attempt(lambda: made.send(None))
# output:
#| TypeError __await__() returned a coroutine
#| TypeError __await__() returned non-iterator of type 'int'
#| 5
#| TypeError object int can't be used in 'await' expression
#| TypeError __await__() returned a coroutine
kept.close()
