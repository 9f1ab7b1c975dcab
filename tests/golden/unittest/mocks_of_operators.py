from unittest import mock
from unittest.mock import Mock, MagicMock, PropertyMock, call


class Disk:
    def read(self, name): ...
    size = 3


m = MagicMock()
m.__str__.return_value = 'text'
m.__iter__.return_value = ['a', 'b']
m.__getitem__.side_effect = {'k': 1}.__getitem__
m.__add__.return_value = 7
print(str(m), list(m), list(m), m['k'], m + 1, len(m), 3 in m, m == m, m != 3)  # expect: text ['a', 'b'] ['a', 'b'] 1 7 0 False True True
print(m.__getitem__.call_args_list, m.mock_calls[-1])  # expect: [call('k')] call.__ne__(3)
n = Mock()
n.__enter__ = Mock(return_value='in')
n.__exit__ = Mock(return_value=True)
n.__len__ = lambda self: 9
with n as inside:
    print(inside, len(n))  # expect: in 9
n.__exit__.assert_called_once_with(None, None, None)
try:
    Mock() + 1
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'Mock' and 'int'
type(n).age = PropertyMock(return_value=30)
print(n.age, hasattr(Mock(), 'age') and Mock().age == 30)  # expect: 30 False
n = Mock()
n(1)(2).x(3)
print(n.mock_calls, n.mock_calls == call(1)(2).x(3).call_list(), n.call_args)  # expect: [call(1), call()(2), call()().x(3)] True call(1)
name, args, kwargs = call.step(1, a=2)
print(name, args, kwargs, isinstance(Mock(spec=Disk), Disk), isinstance(Mock(), Disk))  # expect: step (1,) {'a': 2} True False
opened = mock.mock_open(read_data='one\ntwo\n')
with opened('file') as f:
    print(f.read())
# output:
#| one
#| two
#|
print(list(opened()), opened.mock_calls[0])  # expect: ['one\n', 'two\n'] call('file')
sealed = Mock()
sealed.a = 1
mock.seal(sealed)
try:
    sealed.b
except AttributeError as e:
    print(e)  # expect: mock.b
