# A function's autospec is a function that is called like it, with the mock beneath.
import asyncio, inspect
from unittest import mock
from unittest.mock import call, create_autospec
def price(item, amount=1, *, tax: int = 0) -> int:
    "What it costs."
made = create_autospec(price, return_value=3)
print(type(made).__name__, made.__name__, made.__doc__, inspect.signature(made), made('tea', tax=2))
# output:
#| function price None (item, amount=1, *, tax: int = 0) -> int 3
made.assert_called_once_with('tea', tax=2)
for wrong in (lambda: made(), lambda: made(1, 2, 3), lambda: made(1, rate=1)):
    try: wrong()
    except TypeError as error: print(error)
# output:
#| missing a required argument: 'item'
#| too many positional arguments
#| got an unexpected keyword argument 'rate'
print(made.called, made.call_count, made.mock_calls, made.mock.call_count)  # expect: True 1 [call('tea', tax=2)] 1
made.side_effect = [7, ValueError('gone')]
print(made('a'))  # expect: 7
try: made('b')
except ValueError as error: print(error)  # expect: gone
made.mock.side_effect = None
made.mock.return_value = 'beneath'
print(made('c'), made.return_value)  # expect: beneath beneath
try: made.nothing
except AttributeError as error: print(error)  # expect: 'function' object has no attribute 'nothing'
made.reset_mock()
print(made.called, made.call_count, made.mock_calls, made.call_args)  # expect: False 0 [] None
print(create_autospec(lambda: 0).__name__)  # expect: funcopy
async def fetch(url): ...
get = create_autospec(fetch, return_value='page')
print(asyncio.iscoroutinefunction(get), asyncio.run(get('u')), get.await_count, get.await_args, get.await_args_list)  # expect: True page 1 call('u') [call('u')]
get.assert_awaited_once_with('u')
try: create_autospec(fetch, instance=True)
except RuntimeError as error: print(error)
# output:
#| Instance can not be True when create_autospec is mocking an async function
parent = mock.Mock()
parent.attach_mock(create_autospec(price, name='other'), 'price')
parent.price('x')
print(parent.mock_calls, parent.price.mock_calls, repr(parent.price.mock).split(' id')[0])
# output:
#| [call.price('x')] [call('x')] <MagicMock name='mock.price' spec='function'
