# A base that is no class is called as a metaclass would be: the message is its class's.
import sys
import typing
import collections


def function():
    pass


class A:
    pass


class Taking:
    def __init__(self, *args):
        self.args = args


def attempt(name, *bases):
    try:
        if len(bases) == 1:
            class C(bases[0]):
                x = 1
        else:
            class C(*bases):
                x = 1
    except TypeError as e:
        print(name, '|', e)
    else:
        print(name, '|', type(C).__name__)


attempt('None', None)  # expect: None | NoneType takes no arguments
attempt('text', 'x')  # expect: text | str() argument 'encoding' must be str, not tuple
attempt('builtin', len)  # expect: builtin | cannot create 'builtin_function_or_method' instances
attempt('module', sys)  # expect: module | module() takes at most 2 arguments (3 given)
attempt('function', function)  # expect: function | function() argument 'code' must be code, not str
attempt('instance', A())  # expect: instance | A() takes no arguments
attempt('float', 1.5)  # expect: float | float expected at most 1 argument, got 3
attempt('list', [1])  # expect: list | list expected at most 1 argument, got 3
attempt('dict', {})  # expect: dict | dict expected at most 1 argument, got 3
attempt('tuple', (1,))  # expect: tuple | tuple expected at most 1 argument, got 3
attempt('object', object())  # expect: object | object() takes no arguments
attempt('ellipsis', ...)  # expect: ellipsis | EllipsisType takes no arguments
attempt('bytes', b'x')  # expect: bytes | bytes() argument 'encoding' must be str, not tuple
attempt('slice', slice(1))  # expect: slice | slice
attempt('set', {1})  # expect: set | set expected at most 1 argument, got 3
attempt('bool', True)  # expect: bool | bool expected at most 1 argument, got 3
attempt('range', range(3))  # expect: range | 'str' object cannot be interpreted as an integer
attempt('generator', (x for x in []))  # expect: generator | cannot create 'generator' instances
attempt('complex', 1j)  # expect: complex | complex() takes at most 2 arguments (3 given)
attempt('union', int | str)  # expect: union | cannot create 'types.UnionType' instances
attempt('class and int', int, 1)
# output:
#| class and int | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt('int and class', 1, int)
# output:
#| int and class | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt('taking', Taking())  # expect: taking | Taking
attempt('NewType', typing.NewType('N', int))
# output:
#| NewType | Cannot subclass an instance of NewType. Perhaps you were looking for: `C = NewType('C', N)`
attempt('TypeVar', typing.TypeVar('T'))
# output:
#| TypeVar | TypeVar(name, constraint, ...): constraints must be types. Got (~T,).
attempt('order', dict, collections.OrderedDict)
# output:
#| order | Cannot create a consistent method resolution
#| order (MRO) for bases dict, OrderedDict


class Made(Taking()):
    y = 2


print(Made.args[0], len(Made.args), sorted(Made.args[2]))  # expect: Made 3 ['__module__', '__qualname__', 'y']
N = typing.NewType('N', int)
for args, kwargs in [((), {}), ((1, 2), {}), ((), {'x': 1}), ((5,), {})]:
    try:
        print(N(*args, **kwargs))
    except TypeError as e:
        print(e)
# output:
#| _typing._idfunc() takes exactly one argument (0 given)
#| _typing._idfunc() takes exactly one argument (2 given)
#| _typing._idfunc() takes no keyword arguments
#| 5
