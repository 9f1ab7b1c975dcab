import types
class Awaited:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        yield 'wait'
        if self.value > 2:
            raise StopAsyncIteration
        return self.value
class Items:
    n = 0
    def __aiter__(self):
        return self
    def __anext__(self):
        self.n += 1
        return Awaited(self.n)
async def collect(items):
    return [x async for x in items]
def run(coroutine):
    try:
        while True:
            print(coroutine.send(None))
    except StopIteration as stop:
        print('ends with', stop.value)
    except Exception as error:
        print(repr(error), repr(error.__cause__))
run(collect(Items()))
# output:
#| wait
#| wait
#| wait
#| ends with [1, 2]
class Bad:
    def __init__(self, made):
        self.made = made
    def __aiter__(self):
        return self
    def __anext__(self):
        if isinstance(self.made, Exception):
            raise self.made
        return self.made
class Wrong:
    def __await__(self):
        return 5
class Fails:
    def __await__(self):
        raise KeyError('await')
for made in (5, Wrong(), Fails(), ValueError('anext')):
    run(collect(Bad(made)))
# output:
#| TypeError("'async for' received an invalid object from __anext__: int") TypeError("object int can't be used in 'await' expression")
#| TypeError("'async for' received an invalid object from __anext__: Wrong") TypeError("__await__() returned non-iterator of type 'int'")
#| TypeError("'async for' received an invalid object from __anext__: Fails") KeyError('await')
#| ValueError('anext') None
async def coroutine():
    return 1
def delegates():
    yield from coroutine_made
@types.coroutine
def may():
    return (yield from coroutine())
run(may())  # expect: ends with 1
coroutine_made = coroutine()
try:
    list(delegates())
except TypeError as error:
    print(error)  # expect: cannot 'yield from' a coroutine object in a non-coroutine generator
coroutine_made.close()
try:
    [x for x in coroutine_made]
except TypeError as error:
    print(error)  # expect: 'coroutine' object is not iterable
