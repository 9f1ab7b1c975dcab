import inspect
class Asks:
    x = 2
    size = property(lambda self: 'asked')
    __slots__ = ('slot', '__dict__')
    def __getattr__(self, name): print('getattr', name); raise AttributeError(name)
    def __getattribute__(self, name):
        if name != '__dict__': print('getattribute', name)
        return object.__getattribute__(self, name)
one = Asks()
one.x = 3
find = inspect.getattr_static
print(find(one, 'x'), find(Asks, 'x'), type(find(one, 'size')).__name__, find(one, 'none', 'default'), type(find(one, 'slot')).__name__)  # expect: 3 2 property default member_descriptor
try: find(one, 'none')
except AttributeError as error: print(error)  # expect: none
class Data:
    def __get__(self, obj, kind=None): return 'data'
    def __set__(self, obj, value): pass
class Plain:
    def __get__(self, obj, kind=None): return 'plain'
class Holder:
    data, plain = Data(), Plain()
    def __init__(self): vars(self)
held = Holder()
object.__setattr__(held, 'plain', 'own')
print(type(find(held, 'data')).__name__, find(held, 'plain'), held.data, type(find(Holder, 'plain')).__name__)  # expect: Data own data Plain
print(find([], 'append') is list.append, find(5, 'real') is int.real)  # expect: True True
print(inspect.isroutine(object().__init__), inspect.isdatadescriptor(Asks.slot), inspect.ismemberdescriptor(Asks.slot))  # expect: True True True
