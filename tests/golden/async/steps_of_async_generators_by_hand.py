async def numbers():
    yield 1
    try:
        yield 2
    except KeyError as error:
        yield repr(error)
def step(awaitable, how=lambda awaitable: awaitable.__next__()):
    try:
        print('waits for', how(awaitable))
    except (StopIteration, StopAsyncIteration, KeyError) as error:
        print(repr(error))
g = numbers()
step(g.__anext__())  # expect: StopIteration(1)
step(g.asend(None), lambda awaitable: awaitable.send(None))  # expect: StopIteration(2)
step(g.athrow(KeyError('thrown')), next)  # expect: StopIteration("KeyError('thrown')")
step(g.__anext__(), lambda awaitable: next(awaitable, 'default'))  # expect: StopAsyncIteration()
step(g.__anext__())  # expect: StopAsyncIteration()
g = numbers()
step(g.__anext__(), next)  # expect: StopIteration(1)
step(g.__anext__(), lambda awaitable: awaitable.throw(KeyError('into it')))  # expect: KeyError('into it')
step(g.aclose())  # expect: StopIteration()
