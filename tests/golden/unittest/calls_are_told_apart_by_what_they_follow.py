from unittest.mock import call, Mock, MagicMock, ANY, _Call
print(call(x=1).foo == call(x=2).foo, call(x=1).foo == call(x=1).foo, call(x=1).foo != call(x=2).foo, call.a().b == call.a().b)  # expect: False True True True
print(call(1) != call(1), call(1) != call(2), call.a(1) == call.b(1), call == ANY, call(1) == 1, call(1) == 'a long text', call() == ())  # expect: False True False True False False True
print(_Call((), 'foo')[0], _Call((('a', 'b'),))[0] == '', _Call(('foo',)), _Call(((1,), {'k': 2})), _Call(({'k': 2},)), _Call(('n', {'k': 2})))  # expect: foo True call.foo() call(1, k=2) call(k=2) call.n(k=2)
m = MagicMock()
m().foo()['bar']()
print(m.mock_calls, m.mock_calls == [call(), call().foo(), call().foo().__getitem__('bar'), call().foo().__getitem__()()])
# output:
#| [call(),
#|  call().foo(),
#|  call().foo().__getitem__('bar'),
#|  call().foo().__getitem__()()] True
m = MagicMock()
iter(m().foo()); m.a['k'] = 1
print(m.mock_calls == [call(), call().foo(), call().foo().__iter__(), call.a.__setitem__('k', 1)])  # expect: True
print(call.count(1), call.index, call.name.parent(2), call.__len__(), call(1)(2)(3).call_list())
# output:
#| call.count(1) index call.name.parent(2) call.__len__() [call(1), call()(2), call()()(3)]
m = Mock()
m.a(1); m.a.b(2); m().c(3)
print(m.mock_calls, m.method_calls, m.a.mock_calls, m().mock_calls, call.a(1) in m.mock_calls, [call.a(1), call.a.b(2)] in m.mock_calls)
# output:
#| [call.a(1), call.a.b(2), call(), call().c(3), call()] [call.a(1), call.a.b(2)] [call(1), call.b(2)] [call.c(3)] True True
child = Mock()
m = Mock(); m.child = child; m.named = Mock(name='named')
child.go(1); m.named.go(2)
print(m.mock_calls, repr(child).split(' id')[0], repr(m.named).split(' id')[0])
# output:
#| [call.child.go(1)] <Mock name='mock.child' <Mock name='named'
m = Mock(return_value=Mock())
m()(1)
print(m.mock_calls)  # expect: [call()]
m = Mock(); m.return_value = Mock(); m()(1)
print(m.mock_calls)  # expect: [call(), call()(1)]
m = Mock(); m.m = m
print(repr(m.m()).split(' id')[0], m().x().mock_calls)  # expect: <Mock name='mock()' []
