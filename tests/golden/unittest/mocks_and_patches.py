import unittest
from unittest.mock import Mock, MagicMock, patch, call, sentinel, ANY, AsyncMock, PropertyMock
import asyncio
m = Mock()
print(m(1, a=2) is m.return_value, m.called, m.call_count, m.call_args, m.call_args_list)  # expect: True True 1 call(1, a=2) [call(1, a=2)]
m.foo.bar(3); m.foo(4).baz(5)
print(m.mock_calls, m.method_calls)
# output:
#| [call(1, a=2), call.foo.bar(3), call.foo(4), call.foo().baz(5)] [call.foo.bar(3), call.foo(4)]
print(m.foo.mock_calls)  # expect: [call.bar(3), call(4), call().baz(5)]
m = Mock(return_value=5); print(m(), m('x'))  # expect: 5 5
m = Mock(side_effect=[1, 2, ValueError('e')]); print(m(), m())  # expect: 1 2
try: m()
except ValueError as e: print(repr(e))  # expect: ValueError('e')
m = Mock(side_effect=lambda x: x * 2); print(m(4))  # expect: 8
m = Mock(side_effect=KeyError('k'))
try: m()
except KeyError as e: print(repr(e))  # expect: KeyError('k')
def check(f, *a, **k):
    try: f(*a, **k); print('fine')
    except AssertionError as e: print(e)
m = Mock()
check(m.assert_called); check(m.assert_called_once); check(m.assert_called_with, 1); check(m.assert_not_called)
# output:
#| Expected 'mock' to have been called.
#| Expected 'mock' to have been called once. Called 0 times.
#| expected call not found.
#| Expected: mock(1)
#|   Actual: not called.
#| fine
m(1, b=2)
check(m.assert_called_with, 1, b=3); check(m.assert_called_once_with, 1, b=2); check(m.assert_not_called); check(m.assert_any_call, 3)
# output:
#| expected call not found.
#| Expected: mock(1, b=3)
#|   Actual: mock(1, b=2)
#| fine
#| Expected 'mock' to not have been called. Called 1 times.
#| Calls: [call(1, b=2)].
#| mock(3) call not found
m(2)
check(m.assert_called_once); check(m.assert_called_once_with, 2); check(m.assert_has_calls, [call(1, b=2), call(2)]); check(m.assert_has_calls, [call(2), call(1, b=2)]); check(m.assert_has_calls, [call(2), call(1, b=2)], any_order=True)
# output:
#| Expected 'mock' to have been called once. Called 2 times.
#| Calls: [call(1, b=2), call(2)].
#| Expected 'mock' to be called once. Called 2 times.
#| Calls: [call(1, b=2), call(2)].
#| fine
#| Calls not found.
#| Expected: [call(2), call(1, b=2)]
#|   Actual: [call(1, b=2), call(2)]
#| fine
check(m.assert_called_with, ANY)  # expect: fine
print(call(1) == call(1), call(1) == call(2), call.foo(1), call().bar(2), call.x.y(1)(2), sentinel.a, sentinel.a is sentinel.a, ANY)
# output:
#| True False call.foo(1) call().bar(2) call.x.y()(2) sentinel.a True <ANY>
args, kwargs = m.call_args; print(args, kwargs, m.call_args.args, m.call_args[0], m.call_args_list == [call(1, b=2), call(2)])  # expect: (2,) {} (2,) (2,) True
m.reset_mock(); print(m.called, m.mock_calls)  # expect: False []
m = MagicMock()
print(len(m), list(m), 3 in m, bool(m), int(m))  # expect: 0 [] False True 1
m.__len__.return_value = 4; print(len(m))  # expect: 4
m.__getitem__.return_value = 'item'; print(m['x'])  # expect: item
m.__iter__.return_value = iter([1, 2]); print(list(m))  # expect: [1, 2]
with m as c: print(c is m.__enter__.return_value)  # expect: True
class Real:
    x = 1
    def method(self): return 'real'
    def other(self): return self.method()
with patch.object(Real, 'method', return_value='fake') as p:
    print(Real().other(), p.call_count)  # expect: fake 1
print(Real().other())  # expect: real
with patch.object(Real, 'x', 99): print(Real.x)  # expect: 99
print(Real.x)  # expect: 1
r = Real()
with patch.object(r, 'method', lambda: 'inst'): print(r.other())  # expect: inst
print(r.other())  # expect: real
@patch.object(Real, 'method')
def test(mocked): mocked.return_value = 7; return Real().other()
print(test())  # expect: 7
d = {'a': 1}
with patch.dict(d, {'b': 2}, clear=True): print(d)  # expect: {'b': 2}
print(d)  # expect: {'a': 1}
m = Mock(spec=Real); m.method()
try: m.nope
except AttributeError as e: print(e)  # expect: Mock object has no attribute 'nope'
try: Mock().assert_foo()
except AttributeError as e: print(e)
# output:
#| 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
try: patch.object(Real, 'zzz').start()
except AttributeError as e: print(str(e)[-35:])  # expect: > does not have the attribute 'zzz'
am = AsyncMock(return_value=3)
print(asyncio.run(am(1)), am.await_count, am.call_args); am.assert_awaited_once_with(1)  # expect: 3 1 call(1)
m = Mock(name='nm'); check(m.assert_called_with, 1); print(repr(m).split(' id')[0], repr(m.a.b()).split(' id')[0])
# output:
#| expected call not found.
#| Expected: nm(1)
#|   Actual: not called.
#| <Mock name='nm' <Mock name='nm.a.b()'
m = Mock(**{'meth.return_value': 3, 'attr': 4}); print(m.meth(), m.attr)  # expect: 3 4
m = Mock(); m.attr = 5; print(m.attr, m.x is m.x)  # expect: 5 True
with patch.object(Real, 'x', new_callable=PropertyMock) as px:
    px.return_value = 'prop'; print(Real().x)  # expect: prop
w = Mock(wraps=Real()); print(w.other(), w.other.call_count)  # expect: real 1
