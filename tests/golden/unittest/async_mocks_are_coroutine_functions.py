import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, patch
m = AsyncMock(return_value=3)
print(asyncio.iscoroutinefunction(m), inspect.iscoroutinefunction(m))  # expect: True True
print(asyncio.iscoroutinefunction(MagicMock()), inspect.iscoroutinefunction(Mock()), asyncio.iscoroutinefunction(5))  # expect: False False False
print(asyncio.run(m(1)), m.await_args)  # expect: 3 call(1)
prices = {'nut': 1}
with patch.dict('__main__.prices', {'nut': 2, 'saw': 9}) as patched:
    print(prices, patched is prices)  # expect: {'nut': 2, 'saw': 9} True
print(prices)  # expect: {'nut': 1}
@patch.dict('__main__.prices', clear=True, saw=5)
def changed():
    return dict(prices)
print(changed(), prices)  # expect: {'saw': 5} {'nut': 1}
