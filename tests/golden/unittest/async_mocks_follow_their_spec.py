import asyncio, inspect
from unittest.mock import AsyncMock, MagicMock, Mock, patch, call, DEFAULT, sentinel
class Site:
    async def fetch(self): ...
    def name(self): ...
    @classmethod
    async def made(cls): ...
async def get(url): ...
def plain(): ...
for kind in Mock, MagicMock, AsyncMock:
    mock = kind(Site)
    print(kind.__name__, isinstance(mock.fetch, AsyncMock), isinstance(mock.made, AsyncMock), isinstance(mock.name, AsyncMock), inspect.iscoroutinefunction(mock.fetch))
    calls = kind(get, return_value=5)('u')
    print(inspect.isawaitable(calls), asyncio.run(calls))
# output:
#| Mock True True False True
#| True 5
#| MagicMock True True False True
#| True 5
#| AsyncMock True True False True
#| True 5
async def steps():
    mock = AsyncMock(side_effect=[1, ValueError('v'), DEFAULT], return_value='r')
    print(await mock(), mock.await_count)
    try: await mock()
    except ValueError as error: print(error)
    print(await mock())
    try: await mock()
    except StopAsyncIteration as error: print(repr(error))
    async def doubled(x): return 2 * x
    print(await AsyncMock(side_effect=doubled)(4), await AsyncMock(side_effect=lambda x: x + 1)(4))
    print(await AsyncMock(wraps=doubled)(5), await AsyncMock(wraps=len)('abc'))
    late, soon = mock(1), mock(2)
    mock.side_effect = None
    await soon, await late
    print(mock.await_args_list, mock.call_args_list, mock.await_args)
    mock.reset_mock()
    print(mock.await_count, mock.await_args, mock.await_args_list)
    each = MagicMock()
    each.__aiter__.return_value = [1, 2]
    print([x async for x in each], [x async for x in AsyncMock()])
    async with each as inside:
        print(isinstance(each.__aenter__, AsyncMock), inside is each.__aenter__.return_value)
    each.__aexit__.assert_awaited_once_with(None, None, None)
    print(type(AsyncMock().__len__).__name__, type(each.__anext__).__name__, type(each.__aiter__).__name__)
asyncio.run(steps())
# output:
#| 1 1
#| v
#| r
#| StopAsyncIteration()
#| 8 5
#| 10 3
#| [call(), call(), call(), call(), call(2), call(1)] [call(), call(), call(), call(), call(1), call(2)] call(1)
#| 0 None []
#| [1, 2] []
#| True True
#| MagicMock AsyncMock MagicMock
def check(f, *args, **kwargs):
    try: f(*args, **kwargs); print('fine')
    except AssertionError as error: print(error, '|', repr(error.__cause__))
mock = AsyncMock(get, name='web')
check(mock.assert_awaited); check(mock.assert_awaited_with, 1); check(mock.assert_not_awaited)
# output:
#| Expected web to have been awaited. | None
#| Expected await: web(1)
#| Not awaited | None
#| fine
asyncio.run(mock('a')); asyncio.run(mock(url='b'))
check(mock.assert_awaited_once); check(mock.assert_awaited_once_with, 'a'); check(mock.assert_awaited_with, 'b'); check(mock.assert_awaited_with, 'c')
# output:
#| Expected web to have been awaited once. Awaited 2 times. | None
#| Expected web to have been awaited once. Awaited 2 times. | None
#| fine
#| expected await not found.
#| Expected: web('c')
#|   Actual: web(url='b') | None
check(mock.assert_any_await, url='a'); check(mock.assert_any_await, 'z'); check(mock.assert_not_awaited)
# output:
#| fine
#| web('z') await not found | None
#| Expected web to not have been awaited. Awaited 2 times. | None
check(mock.assert_has_awaits, [call('a'), call('b')]); check(mock.assert_has_awaits, [call('b'), call('a')])
# output:
#| fine
#| Awaits not found.
#| Expected: [call('b'), call('a')]
#| Actual: [call('a'), call(url='b')] | None
check(mock.assert_has_awaits, [call('b'), call('a')], any_order=True); check(mock.assert_has_awaits, [call('q')], any_order=True)
# output:
#| fine
#| (call('', ('q',), {}),) not all found in await list | None
check(mock.assert_has_awaits, [call('a'), call(1, 2)])
# output:
#| Error processing expected awaits.
#| Errors: [None, TypeError('too many positional arguments')]
#| Expected: [call('a'), call(1, 2)]
#| Actual: [call('a'), call(url='b')] | TypeError('too many positional arguments')
table = {}
@patch.dict(table, a=1)
async def inside(): return dict(table)
print(asyncio.iscoroutinefunction(inside), asyncio.run(inside()), table)  # expect: True {'a': 1} {}
@patch('__main__.get', return_value='patched')
async def patched(mock): return await get(1), isinstance(mock, AsyncMock)
print(asyncio.run(patched()))  # expect: ('patched', True)
