import collections, typing, enum, dataclasses, types, abc
P = collections.namedtuple('P', 'x y')
class NT(typing.NamedTuple):
    a: int
NT2 = typing.NamedTuple('NT2', [('a', int)])
T = typing.TypeVar('T')
PS = typing.ParamSpec('PS')
Ts = typing.TypeVarTuple('Ts')
N = typing.NewType('N', int)
TD = typing.TypedDict('TD', {'a': int})
class TD2(typing.TypedDict):
    a: int
E = enum.Enum('E', 'A B')
F = enum.IntFlag('F', 'A B')
class E2(enum.Enum):
    A = 1
D = dataclasses.make_dataclass('D', ['x'])
X = type('X', (), {})
Y = types.new_class('Y')
Z = abc.ABCMeta('Z', (), {})
def fun(): pass
lam = lambda: 0
async def co(): pass
ER = type('ER', (Exception,), {})
class G(typing.Generic[T]): pass
def make():
    return collections.namedtuple('Q', 'a'), type('W', (), {}), typing.TypeVar('TT'), enum.Enum('E3', 'A')
