from unittest.mock import Mock, MagicMock, call, ANY
def f(a, b=2): ...
def check(g, *args, **kwargs):
    try: g(*args, **kwargs); print('fine')
    except AssertionError as error: print(error, '|', repr(error.__cause__))
m = Mock(spec=f, name='f')
m(1, b=3); m(a=4)
check(m.assert_called_with, 4); check(m.assert_called_with, 1); check(m.assert_called_with, 1, 2, 3); check(m.assert_any_call, 1, 3); check(m.assert_any_call, z=1)
# output:
#| fine
#| expected call not found.
#| Expected: f(1)
#|   Actual: f(a=4) | None
#| expected call not found.
#| Expected: f(1, 2, 3)
#|   Actual: f(a=4) | TypeError('too many positional arguments')
#| fine
#| f(z=1) call not found | TypeError("missing a required argument: 'a'")
check(m.assert_has_calls, [call(1, 3), call(4)]); check(m.assert_has_calls, [call(4), call(1, 3)]); check(m.assert_has_calls, [call(4), call(1, 3)], any_order=True)
# output:
#| fine
#| Calls not found.
#| Expected: [call(4), call(1, 3)]
#|   Actual: [call(1, b=3), call(a=4)] | None
#| fine
check(m.assert_has_calls, [call(1, 3), call(1, 2, 3)]); check(m.assert_has_calls, [call(9), call(8)], any_order=True); check(m.assert_has_calls, [call(1, 2, 3)], any_order=True)
# output:
#| Error processing expected calls.
#| Errors: [None, TypeError('too many positional arguments')]
#| Expected: [call(1, 3), call(1, 2, 3)]
#|   Actual: [call(1, b=3), call(a=4)] | TypeError('too many positional arguments')
#| 'f' does not contain all of (call('', (9,), {}), call('', (8,), {})) in its call list, found [call('', (1, 3), {}), call('', (4,), {})] instead | None
#| 'f' does not contain all of (TypeError('too many positional arguments'),) in its call list, found [call('', (1, 3), {}), call('', (4,), {})] instead | TypeError('too many positional arguments')
check(m.assert_called_once); check(m.assert_not_called); check(m.assert_called_once_with, 4)
# output:
#| Expected 'f' to have been called once. Called 2 times.
#| Calls: [call(1, b=3), call(a=4)]. | None
#| Expected 'f' to not have been called. Called 2 times.
#| Calls: [call(1, b=3), call(a=4)]. | None
#| Expected 'f' to be called once. Called 2 times.
#| Calls: [call(1, b=3), call(a=4)]. | None
m.reset_mock()
check(m.assert_called); check(m.assert_called_once); check(m.assert_has_calls, [call()])
# output:
#| Expected 'f' to have been called. | None
#| Expected 'f' to have been called once. Called 0 times. | None
#| Error processing expected calls.
#| Errors: [TypeError("missing a required argument: 'a'")]
#| Expected: [call()] | TypeError("missing a required argument: 'a'")
class Never:
    def __eq__(self, other): pass
m = Mock()
m(Never(), x=Never())
m.go(Never())
check(m.assert_called_with, ANY, x=ANY); check(m.assert_any_call, ANY, x=ANY); check(m.assert_has_calls, [call(ANY, x=ANY), call.go(ANY)])
# output:
#| fine
#| fine
#| fine
print([call(ANY, x=ANY), call.go(ANY)] == m.mock_calls, m.mock_calls == [ANY, ANY], m.call_args == ANY)  # expect: True True True
