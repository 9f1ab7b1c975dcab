from unittest.mock import Mock, MagicMock
class Shop:
    rate = 2
    def price(self): ...
m = Mock()
m.child, m.other
m.set = None
print([name for name in dir(m) if name not in dir(Mock())])  # expect: ['child', 'other', 'set']
del m.child, m.set
print([name for name in dir(m) if name not in dir(Mock())], 'assert_called' in dir(m), 'return_value' in dir(m), '_mock_name' in dir(m))  # expect: ['other'] True True False
print({'rate', 'price', '__init__'} <= set(dir(Mock(spec=Shop))), dir(Mock(spec=Shop)).count('rate'))  # expect: True 1
m.__iter__ = lambda self: iter([])
print('__iter__' in dir(m), 'assert_awaited' in dir(m))  # expect: True False
m.__dir__ = lambda self: ['only']
print(dir(m))  # expect: ['only']
for name in ('m',):
    m = MagicMock()
    print(hasattr(m, name)); delattr(m, name); print(hasattr(m, name))
    try: delattr(m, name)
    except AttributeError as error: print(error)
    m.m = 3
    print(m.m); del m.m
    print(hasattr(m, name))
# output:
#| True
#| False
#| m
#| 3
#| False
m.reset_mock()
print(hasattr(m, 'm'))  # expect: False
