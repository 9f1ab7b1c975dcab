import asyncio, types
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__))
@types.coroutine
def nop(): yield
async def co():
    await nop()
    return 'spam'
async def co2(): return 'spam'
c = co2()
t(c.send, None)  # expect: StopIteration spam None
t(c.send, None)  # expect: RuntimeError cannot reuse already awaited coroutine None
t(c.throw, Exception('wat'))  # expect: RuntimeError cannot reuse already awaited coroutine None
t(c.close)  # expect: None
t(c.send, None)  # expect: RuntimeError cannot reuse already awaited coroutine None
c = co()
c.send(None)
t(c.send, None)  # expect: StopIteration spam None
t(c.throw, ValueError('wat'))  # expect: RuntimeError cannot reuse already awaited coroutine None
t(c.throw, ValueError)  # expect: RuntimeError cannot reuse already awaited coroutine None
async def read(x): return await x
t(read(c).send, None)  # expect: RuntimeError cannot reuse already awaited coroutine None
c = co()
c.close()
t(c.send, None)  # expect: RuntimeError cannot reuse already awaited coroutine None
t(c.throw, ValueError('x'))  # expect: RuntimeError cannot reuse already awaited coroutine None
def g(): yield 1
i = g(); list(i)
t(i.throw, ValueError('x'))  # expect: ValueError x None
async def ag():
    yield 1
a = ag()
async def drain():
    return [x async for x in a]
t(asyncio.run, drain())  # expect: [1]
async def thr():
    try: return await a.athrow(ValueError('x'))
    except BaseException as e: return repr(e)
t(asyncio.run, thr())  # expect: None
def go(co):
    while True: co.send(None)
class CM:
    def __aenter__(self): return 123
    def __aexit__(self, *e): return 456
async def foo():
    async with CM(): pass
t(go, foo())
# output:
#| TypeError 'async with' received an object from __aenter__ that does not implement __await__: int None
class CM:
    async def __aenter__(self): return self
    def __aexit__(self, *e): return 444
async def foo():
    async with CM(): 1/0
t(go, foo())
# output:
#| TypeError 'async with' received an object from __aexit__ that does not implement __await__: int None
async def foo():
    async with CM(): pass
t(go, foo())
# output:
#| TypeError 'async with' received an object from __aexit__ that does not implement __await__: int None
async def foo():
    async with CM(): return 5
t(go, foo())
# output:
#| TypeError 'async with' received an object from __aexit__ that does not implement __await__: int None
async def foo():
    for _ in 1, 2:
        async with CM(): break
t(go, foo())
# output:
#| TypeError 'async with' received an object from __aexit__ that does not implement __await__: int None
async def foo():
    for _ in 1, 2:
        async with CM(): continue
t(go, foo())
# output:
#| TypeError 'async with' received an object from __aexit__ that does not implement __await__: int None
class CM:
    async def __aenter__(self): raise NotImplementedError
    def __aexit__(self, *e): return 444
async def foo():
    async with CM(): pass
t(go, foo())  # expect: NotImplementedError  None
class Aw:
    def __await__(self): return 5
class CM:
    def __aenter__(self): return Aw()
    def __aexit__(self, *e): return 444
t(go, foo())  # expect: TypeError __await__() returned non-iterator of type 'int' None
async def foo(): await Aw()
t(go, foo())  # expect: TypeError __await__() returned non-iterator of type 'int' None
async def foo(): await 5
t(go, foo())  # expect: TypeError object int can't be used in 'await' expression None
async def foo():
    async for x in 5: pass
t(go, foo())  # expect: TypeError 'async for' requires an object with __aiter__ method, got int None
class AI:
    def __aiter__(self): return self
async def foo():
    async for x in AI(): pass
t(go, foo())  # expect: TypeError 'async for' received an object from __aiter__ that does not implement __anext__: AI None
class AI:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def foo():
    async for x in AI(): pass
t(go, foo())
# output:
#| TypeError 'async for' received an invalid object from __anext__: int TypeError("object int can't be used in 'await' expression")
async def foo():
    return [x async for x in AI()]
t(go, foo())
# output:
#| TypeError 'async for' received an invalid object from __anext__: int TypeError("object int can't be used in 'await' expression")
