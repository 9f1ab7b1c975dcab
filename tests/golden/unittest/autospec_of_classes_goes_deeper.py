from unittest import mock
from unittest.mock import create_autospec, call
class Shop:
    class Desk:
        height = 3
        def open(self, key): ...
    name = 'corner'
    items = []
    def __init__(self, owner): ...
    def sell(self, item, amount=1): ...
    @classmethod
    def default(cls, town): ...
    @staticmethod
    def tax(rate): ...
    @property
    def size(self): ...
    async def wait(self): ...
shop = create_autospec(Shop)
one = shop('me')
def attempt(what):
    try: return what()
    except (AttributeError, TypeError) as error: return f'{type(error).__name__}: {error}'
print(attempt(lambda: shop()), attempt(lambda: one.sell()), attempt(lambda: shop.default()), attempt(lambda: one.tax(1, 2)))
# output:
#| TypeError: missing a required argument: 'owner' TypeError: missing a required argument: 'item' TypeError: missing a required argument: 'town' TypeError: too many positional arguments
print(attempt(lambda: one()), attempt(lambda: one.nothing), attempt(lambda: one.name.nothing), attempt(lambda: shop.Desk.open()))
# output:
#| TypeError: 'NonCallableMagicMock' object is not callable AttributeError: Mock object has no attribute 'nothing' AttributeError: Mock object has no attribute 'nothing' TypeError: missing a required argument: 'key'
one.sell('tea', 2)
one.sell.assert_called_once_with(item='tea', amount=2)
one.Desk().open(key=1)
one.Desk().open.assert_called_with(1)
print(shop.mock_calls)
# output:
#| [call('me'),
#|  call().sell('tea', 2),
#|  call().Desk(),
#|  call().Desk().open(key=1),
#|  call().Desk()]
one.assert_has_calls([call.sell('tea', amount=2), call.Desk(), call.Desk().open(1)])
print(isinstance(shop, type(Shop)), isinstance(one, Shop), isinstance(one.name, str), isinstance(one.items, list), isinstance(shop.size, mock.MagicMock))  # expect: False True True True True
for each in (shop, one, one.name, one.Desk, one.wait, one.sell, one.items.append):
    print(repr(each).split(' id')[0])
# output:
#| <MagicMock spec='Shop'
#| <NonCallableMagicMock name='mock()' spec='Shop'
#| <NonCallableMagicMock name='mock().name' spec='str'
#| <MagicMock name='mock().Desk' spec='Desk'
#| <AsyncMock name='mock().wait' spec='function'
#| <MagicMock name='mock().sell' spec='function'
#| <MagicMock name='mock().items.append' spec='method_descriptor'
print(attempt(lambda: setattr(create_autospec(Shop, spec_set=True), 'extra', 1)), attempt(lambda: setattr(one, 'extra', 1)))  # expect: AttributeError: Mock object has no attribute 'extra' None
print(repr(create_autospec(None)).split(' id')[0], attempt(lambda: create_autospec(3)()), create_autospec([]).append(4) is not None)
# output:
#| <NonCallableMagicMock TypeError: 'NonCallableMagicMock' object is not callable True
made = create_autospec(Shop, instance=True, name='stand')
print(repr(made).split(' id')[0], attempt(made))
# output:
#| <NonCallableMagicMock name='stand' spec='Shop' TypeError: 'NonCallableMagicMock' object is not callable
for wrong in (lambda: create_autospec(one), lambda: mock.Mock(spec=one), lambda: create_autospec(Shop, set_spec=True)):
    try: wrong()
    except Exception as error: print(type(error).__name__, str(error).split(' id')[0])
# output:
#| InvalidSpecError Cannot autospec a Mock object. [object=<NonCallableMagicMock name='mock()' spec='Shop'
#| InvalidSpecError Cannot spec a Mock object. [object=<NonCallableMagicMock name='mock()' spec='Shop'
#| RuntimeError 'set_spec' might be a typo; use unsafe=True if this is intended
