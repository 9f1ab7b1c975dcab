from unittest.mock import patch, Mock, MagicMock, NonCallableMagicMock, NonCallableMock, AsyncMock, PropertyMock
class Shop:
    rate = 2
    def price(self, n): return n
    async def wait(self): ...
    @staticmethod
    async def later(): ...
class Called(Shop):
    def __call__(self): ...
class Holder:
    shop = Shop
    made = Shop()
def kind(**options):
    with patch.object(Holder, 'shop', **options) as mock:
        shown = [type(mock).__name__, type(mock()).__name__ if callable(mock) else None]
        for name in ('rate', 'nothing'):
            shown += [hasattr(mock, name), callable(mock) and hasattr(mock(), name)]
        return shown
for options in ({}, {'spec': True}, {'spec_set': True}, {'autospec': True}, {'spec': ['rate']}, {'spec': Shop()},
                {'spec': Called}, {'new_callable': NonCallableMock}, {'spec': False, 'spec_set': False, 'autospec': False},
                {'spec': Shop, 'spec_set': True}, {'new_callable': Mock, 'spec': True}):
    try: print(list(options), kind(**options))
    except TypeError as error: print(error)
# output:
#| [] ['MagicMock', 'MagicMock', True, True, True, True]
#| ['spec'] ['MagicMock', 'NonCallableMagicMock', True, True, False, False]
#| ['spec_set'] ['MagicMock', 'NonCallableMagicMock', True, True, False, False]
#| ['autospec'] ['MagicMock', 'NonCallableMagicMock', True, True, False, False]
#| ['spec'] ['NonCallableMagicMock', None, True, False, False, False]
#| ['spec'] ['NonCallableMagicMock', None, True, False, False, False]
#| ['spec'] ['MagicMock', 'MagicMock', True, True, False, False]
#| ['new_callable'] ['NonCallableMock', None, True, False, True, False]
#| ['spec', 'spec_set', 'autospec'] ['MagicMock', 'MagicMock', True, True, True, True]
#| ['spec', 'spec_set'] ['MagicMock', 'NonCallableMagicMock', True, True, False, False]
#| ['new_callable', 'spec'] ['Mock', 'NonCallableMagicMock', True, True, False, False]
for name in ('wait', 'later', 'price', 'rate'):
    with patch.object(Shop, name) as mock:
        print(name, repr(mock).split(' id')[0])
# output:
#| wait <AsyncMock name='wait'
#| later <AsyncMock name='later'
#| price <MagicMock name='price'
#| rate <MagicMock name='rate'
def wrong(*args, **options):
    try: patch.object(*args, **options).start()
    except (TypeError, ValueError, RuntimeError, AttributeError) as error: print(type(error).__name__, error)
wrong(Holder, 'shop', spec=True, autospec=True)  # expect: TypeError Can't specify spec and autospec
wrong(Holder, 'shop', spec=True, spec_set=Shop)
# output:
#| TypeError Can't provide explicit spec_set *and* spec or autospec
wrong(Holder, 'shop', 5, autospec=True)
# output:
#| TypeError autospec creates the mock for you. Can't specify autospec and new.
wrong(Holder, 'shop', 5, x=1)  # expect: TypeError Can't pass kwargs to a mock we aren't creating
wrong(Holder, 'shop', new=5, new_callable=Mock)  # expect: ValueError Cannot use 'new' and 'new_callable' together
wrong(Holder, 'shop', autospec=True, new_callable=Mock)  # expect: ValueError Cannot use 'autospec' and 'new_callable' together
wrong(Holder, 'none', spec=True, create=True)  # expect: TypeError Can't use 'spec' with create=True
wrong(Holder, 'none', autospec=True, create=True)  # expect: TypeError Can't use 'autospec' with create=True
wrong('Holder', 'shop')  # expect: TypeError 'Holder' must be the actual object to be patched, not a str
wrong(Holder, 'shop', autospect=True)
# output:
#| RuntimeError 'autospect' might be a typo; use unsafe=True if this is intended
wrong(Holder, 'shop', set_spec=True)
# output:
#| RuntimeError 'set_spec' might be a typo; use unsafe=True if this is intended
with patch.object(Holder, 'shop', set_spec=True, unsafe=True) as mock:
    print(mock.set_spec)  # expect: True
with patch.object(Holder, 'shop'):
    for options in ({'autospec': True}, {'spec': Holder.shop}):
        try: patch.object(Holder, 'shop', **options).start()
        except Exception as error: print(type(error).__name__, str(error).split(' id=')[0].split('. [')[0])
# output:
#| InvalidSpecError Cannot autospec attr 'shop' from target 'Holder' as it has already been mocked out
#| InvalidSpecError Cannot spec attr 'shop' as the spec has already been mocked out
