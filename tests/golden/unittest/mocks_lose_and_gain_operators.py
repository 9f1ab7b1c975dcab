from unittest.mock import MagicMock, Mock, NonCallableMagicMock, NonCallableMock
def attempt(what):
    try: return what()
    except (AttributeError, TypeError) as error: return f'{type(error).__name__}: {error}'
m = MagicMock()
m['x']
del m.__getitem__
print(attempt(lambda: m['x']), len(m))  # expect: TypeError: 'MagicMock' object is not subscriptable 0
m = MagicMock()
m.__int__.return_value = 4
m.mock_add_spec(int)
print(int(m), attempt(lambda: m['x']), attempt(lambda: m.nothing))
# output:
#| 4 TypeError: 'MagicMock' object is not subscriptable AttributeError: Mock object has no attribute 'nothing'
m.mock_add_spec(['one'])
print(attempt(lambda: int(m)), m.one is not None, attempt(lambda: m.two))
# output:
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'MagicMock' True AttributeError: Mock object has no attribute 'two'
class Items:
    def __iter__(self): ...
print(list(MagicMock(spec=Items)), attempt(lambda: len(MagicMock(spec=Items))), attempt(lambda: Mock(spec=Items).__iter__))
# output:
#| [] TypeError: object of type 'MagicMock' has no len() AttributeError: Mock object has no attribute '__iter__'
print(attempt(lambda: setattr(MagicMock(spec=Items), '__len__', Mock())), attempt(lambda: setattr(Mock(), '__setattr__', 1)))
# output:
#| AttributeError: Mock object has no attribute '__len__' AttributeError: Attempting to set unsupported magic method '__setattr__'.
n = Mock()
def add(self, other): return (self is n, other)
n.__add__ = add
print(n + 1, n.__add__(2))  # expect: (True, 1) (True, 2)
del n.__add__
print(attempt(lambda: n + 1).replace('Mock', 'M'))  # expect: TypeError: unsupported operand type(s) for +: 'M' and 'int'
n.__iadd__ = add
n += 5
print(n)  # expect: (True, 5)
m = MagicMock()
type(m).__str__.return_value = 'by the class'
print(str(m), m.__str__.call_count, str(MagicMock(**{'__str__.return_value': 'configured'})))  # expect: by the class 1 configured
m = MagicMock()
m.__eq__.return_value = True
m.__ne__.return_value = True
print(m == 3, m != 3, MagicMock() == MagicMock(), m.mock_calls)  # expect: True True False [call.__eq__(3), call.__ne__(3)]
print(divmod(MagicMock(), 2) is not None, attempt(lambda: MagicMock() < 3), round(m) is m.__round__.return_value, hash(m) == hash(m))
# output:
#| True TypeError: '<' not supported between instances of 'MagicMock' and 'int' True True
print(attempt(NonCallableMock()), attempt(NonCallableMagicMock()), callable(NonCallableMock()), hasattr(NonCallableMock(), '__call__'))
# output:
#| TypeError: 'NonCallableMock' object is not callable TypeError: 'NonCallableMagicMock' object is not callable False False
print(type(NonCallableMock().x).__name__, type(NonCallableMagicMock().x).__name__)  # expect: Mock MagicMock
class Own(MagicMock): pass
print(type(Own().x).__name__, type(Own().__len__).__name__, type(Own()()).__name__)  # expect: Own Own Own
