import copy
from unittest.mock import Mock, sentinel, DEFAULT, ANY
for name in ('assert_foo', 'assret_called', 'asert_x', 'aseert_x', 'assrt_x'):
    try: getattr(Mock(), name)
    except AttributeError as error: print(error)
    print(getattr(Mock(unsafe=True), name)() is not None)
# output:
#| 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
#| True
#| 'assret_called' is not a valid assertion. Use a spec for the mock if 'assret_called' is meant to be an attribute.
#| True
#| 'asert_x' is not a valid assertion. Use a spec for the mock if 'asert_x' is meant to be an attribute.
#| True
#| 'aseert_x' is not a valid assertion. Use a spec for the mock if 'aseert_x' is meant to be an attribute.
#| True
#| 'assrt_x' is not a valid assertion. Use a spec for the mock if 'assrt_x' is meant to be an attribute.
#| True
class Shop:
    def assert_open(self): ...
print(Mock(Shop).assert_open() is not None)  # expect: True
print(copy.copy(sentinel.a) is sentinel.a, copy.deepcopy([sentinel.a])[0] is sentinel.a, sentinel.DEFAULT is DEFAULT, sentinel.a == sentinel.b)  # expect: True True True False
m = Mock(return_value=10, side_effect=[2, 3])
m.reset_mock(return_value=True); print(m(), isinstance(m.return_value, Mock))  # expect: 2 True
m.reset_mock(side_effect=True); print(m.side_effect, m.call_count)  # expect: None 0
m = Mock(f=Mock(return_value=1)); m.f(); m.reset_mock(return_value=True); print(m.f() == 1, m.f.call_count)  # expect: False 1
for effect in ('gh', iter([1]), (2,), range(3)):
    print(Mock(side_effect=effect)())
# output:
#| g
#| 1
#| 2
#| 0
m = Mock(side_effect=5)
try: m()
except TypeError as error: print(error)  # expect: 'int' object is not an iterator
def child(**options): return Mock(name='made by child')
class Own(Mock):
    def _get_child_mock(self, **options): return child()
print(type(Own().x).__name__, repr(Own()()).split(' id')[0])  # expect: Mock <Mock name='made by child'
w = Mock(wraps=[1, 2])
print(w.count(1), w.count.mock_calls)  # expect: 1 [call(1)]
w.count.return_value = DEFAULT
print(w.count(2))  # expect: 1
