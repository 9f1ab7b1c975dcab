import inspect


def numbers():
    print(inspect.getgeneratorstate(it))
    yield 1


it = numbers()
print(inspect.getgeneratorstate(it))  # expect: GEN_CREATED
next(it)  # expect: GEN_RUNNING
print(inspect.getgeneratorstate(it))  # expect: GEN_SUSPENDED
print(list(it), inspect.getgeneratorstate(it))  # expect: [] GEN_CLOSED


async def answer():
    return 42


c = answer()
print(inspect.getcoroutinestate(c))  # expect: CORO_CREATED
c.close()
print(inspect.getcoroutinestate(c) == inspect.CORO_CLOSED)  # expect: True
