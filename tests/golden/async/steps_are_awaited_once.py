import asyncio
async def agen():
    yield 1
    yield 2
async def slow():
    await asyncio.sleep(0)
    yield 1
    await asyncio.sleep(0)
    yield 2
async def tryit(aw):
    try: print('ok', repr(await aw))
    except BaseException as e: print(type(e).__name__, e)
async def run():
    for make in (agen, slow):
        print(make.__name__)
        it = make(); n = it.__anext__()
        for _ in range(3): await tryit(n)
        it = make(); n = it.asend(None)
        for _ in range(3): await tryit(n)
        it = make(); n = it.asend(5)
        for _ in range(3): await tryit(n)
        it = make(); n = it.aclose()
        for _ in range(3): await tryit(n)
        it = make(); await it.__anext__(); n = it.aclose()
        for _ in range(3): await tryit(n)
        it = make(); await it.__anext__(); n = it.athrow(ValueError('x'))
        for _ in range(3): await tryit(n)
        it = make(); n = it.athrow(ValueError('x'))
        for _ in range(3): await tryit(n)
        it = make(); a, b = it.__anext__(), it.__anext__()
        await tryit(a); await tryit(b); await tryit(a); await tryit(b)
        it = make(); n = it.__anext__(); n.close()
        await tryit(n)
        it = make(); n = it.aclose(); n.close()
        await tryit(n)
        it = make(); n = it.__anext__()
        try: n.throw(ValueError('t'))
        except BaseException as e: print(type(e).__name__, e)
        await tryit(n)
        it = make()
        await tryit(asyncio.wait_for(it.__anext__(), 1))
        it = make()
        r = await asyncio.gather(it.__anext__(), it.__anext__(), return_exceptions=True)
        print(r)
        it = make()
        async for x in it: print(x); break
        await tryit(it.__anext__()); await tryit(it.__anext__()); await tryit(it.__anext__())
        await tryit(it.asend(None)); await tryit(it.aclose()); await tryit(it.athrow(ValueError('z')))
asyncio.run(run())
# output:
#| agen
#| ok 1
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ok 1
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| TypeError can't send non-None value to a just-started async generator
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ok None
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ok None
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ValueError x
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ValueError x
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ok 1
#| ok 2
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ValueError t
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ok 1
#| [1, 2]
#| 1
#| ok 2
#| StopAsyncIteration 
#| StopAsyncIteration 
#| StopAsyncIteration 
#| ok None
#| ok None
#| slow
#| ok 1
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ok 1
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| TypeError can't send non-None value to a just-started async generator
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ok None
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ok None
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ValueError x
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ValueError x
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ok 1
#| ok 2
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| RuntimeError cannot reuse already awaited aclose()/athrow()
#| ValueError t
#| RuntimeError cannot reuse already awaited __anext__()/asend()
#| ok 1
#| [1, RuntimeError('anext(): asynchronous generator is already running')]
#| 1
#| ok 2
#| StopAsyncIteration 
#| StopAsyncIteration 
#| StopAsyncIteration 
#| ok None
#| ok None
