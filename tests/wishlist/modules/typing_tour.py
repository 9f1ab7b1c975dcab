from typing import (Any, Union, Optional, List, Dict, Tuple, Callable, TypeVar, Generic, Protocol, runtime_checkable, NamedTuple, TypedDict, Literal, Final, ClassVar, Annotated, cast, overload, NewType, TYPE_CHECKING, get_type_hints, ParamSpec, Self, final, get_args, get_origin, Iterable, Iterator, Sequence, Mapping, Type, Set, FrozenSet, DefaultDict, Deque, Generator, NoReturn, Concatenate, SupportsInt, Hashable, Sized, AnyStr)
T = TypeVar('T'); K = TypeVar('K', bound=int); P = ParamSpec('P'); V = TypeVar('V', int, str)
print(T, K, P, V, T.__name__)  # expect: ~T ~K ~P ~V T
for x in [List[int], Dict[str, Any], Optional['X'], Union[int, str, None], Callable[[int, str], bool], Callable[..., int], Tuple[int, ...], Tuple[()], Literal[1, 'a'], ClassVar[int], Type[int], List, Any, List[T], Union, Optional[int] | str, Annotated[int, 3], Generator[int, None, str], Dict[str, List[int]], DefaultDict[str, int], Iterable[T], List[None], Callable[P, T], Callable[Concatenate[int, P], T], Final[int], Self, NoReturn, Set[int], Union[int], Sequence[Mapping[str, int]], list[int] | None, Optional[List[int]]]:
    print(x, repr(x) == str(x), get_origin(x), get_args(x))
# output:
#| typing.List[int] True <class 'list'> (<class 'int'>,)
#| typing.Dict[str, typing.Any] True <class 'dict'> (<class 'str'>, typing.Any)
#| typing.Optional[ForwardRef('X')] True typing.Union (ForwardRef('X'), <class 'NoneType'>)
#| typing.Union[int, str, NoneType] True typing.Union (<class 'int'>, <class 'str'>, <class 'NoneType'>)
#| typing.Callable[[int, str], bool] True <class 'collections.abc.Callable'> ([<class 'int'>, <class 'str'>], <class 'bool'>)
#| typing.Callable[..., int] True <class 'collections.abc.Callable'> (Ellipsis, <class 'int'>)
#| typing.Tuple[int, ...] True <class 'tuple'> (<class 'int'>, Ellipsis)
#| typing.Tuple[()] True <class 'tuple'> ()
#| typing.Literal[1, 'a'] True typing.Literal (1, 'a')
#| typing.ClassVar[int] True typing.ClassVar (<class 'int'>,)
#| typing.Type[int] True <class 'type'> (<class 'int'>,)
#| typing.List True <class 'list'> ()
#| typing.Any True None ()
#| typing.List[~T] True <class 'list'> (~T,)
#| typing.Union True None ()
#| typing.Union[int, NoneType, str] True typing.Union (<class 'int'>, <class 'NoneType'>, <class 'str'>)
#| typing.Annotated[int, 3] True <class 'typing.Annotated'> (<class 'int'>, 3)
#| typing.Generator[int, NoneType, str] True <class 'collections.abc.Generator'> (<class 'int'>, <class 'NoneType'>, <class 'str'>)
#| typing.Dict[str, typing.List[int]] True <class 'dict'> (<class 'str'>, typing.List[int])
#| typing.DefaultDict[str, int] True <class 'collections.defaultdict'> (<class 'str'>, <class 'int'>)
#| typing.Iterable[~T] True <class 'collections.abc.Iterable'> (~T,)
#| typing.List[NoneType] True <class 'list'> (<class 'NoneType'>,)
#| typing.Callable[~P, ~T] True <class 'collections.abc.Callable'> (~P, ~T)
#| typing.Callable[typing.Concatenate[int, ~P], ~T] True <class 'collections.abc.Callable'> (typing.Concatenate[int, ~P], ~T)
#| typing.Final[int] True typing.Final (<class 'int'>,)
#| typing.Self True None ()
#| typing.NoReturn True None ()
#| typing.Set[int] True <class 'set'> (<class 'int'>,)
#| <class 'int'> True None ()
#| typing.Sequence[typing.Mapping[str, int]] True <class 'collections.abc.Sequence'> (typing.Mapping[str, int],)
#| list[int] | None True <class 'types.UnionType'> (list[int], <class 'NoneType'>)
#| typing.Optional[typing.List[int]] True typing.Union (typing.List[int], <class 'NoneType'>)
print(List[T][int], Dict[str, T][int], Callable[[T], T][int], Union[T, None][int], List[Tuple[T, K]][str, int])
# output:
#| typing.List[int] typing.Dict[str, int] typing.Callable[[int], int] typing.Optional[int] typing.List[typing.Tuple[str, int]]
print(List[int] == List[int], List[int] != List[str], hash(List[int]) == hash(List[int]), {List[int]: 1}[List[int]], Union[int, str] == Union[str, int])  # expect: True True True 1 True
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(3); print(s.pop(), Stack[int], Stack.__name__, isinstance(s, Stack), type(s) is Stack)  # expect: 3 __main__.Stack[int] Stack True True
class Sub(Stack[str]): pass
print(Sub().items, issubclass(Sub, Stack), 5)  # expect: [] True 5
class Pair(Generic[T, K]): pass
print(Pair[int, str])  # expect: __main__.Pair[int, str]
class P1(NamedTuple):
    x: int
    y: str = 'd'
    def both(self): return (self.x, self.y)
p = P1(1); print(p, p.x, p.both(), p._replace(x=5), p._asdict(), P1._fields, P1._field_defaults, p == (1, 'd'), P1(y='q', x=2))
# output:
#| P1(x=1, y='d') 1 (1, 'd') P1(x=5, y='d') {'x': 1, 'y': 'd'} ('x', 'y') {'y': 'd'} True P1(x=2, y='q')
Emp = NamedTuple('Emp', [('name', str), ('id', int)]); print(Emp('a', 3), Emp.__annotations__)
# output:
#| Emp(name='a', id=3) {'name': <class 'str'>, 'id': <class 'int'>}
class TD(TypedDict, total=False):
    a: int
    b: str
class TD2(TD):
    c: float
print(TD(a=1, b='x'), TD2(c=1.0, a=2), TD.__name__)  # expect: {'a': 1, 'b': 'x'} {'c': 1.0, 'a': 2} TD
M = TypedDict('M', {'k': int}); print(M(k=3), M)  # expect: {'k': 3} <class '__main__.M'>
UserId = NewType('UserId', int); print(UserId(5), UserId, UserId.__name__)  # expect: 5 __main__.UserId UserId
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class A:
    def close(self): pass
class B: pass
print(isinstance(A(), Closer), isinstance(B(), Closer), issubclass(A, Closer))  # expect: True False True
class Np(Protocol):
    x: int
try: isinstance(A(), Np)
except TypeError as e: print(e)  # expect: Instance and class checks can only be used with @runtime_checkable protocols
try: Np()
except TypeError as e: print(e)  # expect: Protocols cannot be instantiated
class Impl(Np): x = 3
print(Impl().x)  # expect: 3
print(isinstance(3, SupportsInt), isinstance('a', SupportsInt), isinstance([], Hashable), isinstance((), Hashable), isinstance([], Sized), isinstance([], List), isinstance({}, Mapping))  # expect: True False False True True True True
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), f('a'), cast(int, 'x'), TYPE_CHECKING)  # expect: 1 a x False
@final
class F: pass
def g(a: int, b: 'List[str]' = None, *c: float) -> Optional[int]: pass
print(get_type_hints(g))
# output:
#| {'a': <class 'int'>, 'b': typing.List[str], 'c': <class 'float'>, 'return': typing.Optional[int]}
class H:
    a: int
    b: 'H'
    c: Optional['H'] = None
print(get_type_hints(H))  # expect: {'a': <class 'int'>, 'b': <class '__main__.H'>, 'c': typing.Optional[__main__.H]}
for fn in [lambda: List[int, str], lambda: Union[()], lambda: List(), lambda: isinstance([], List[int]), lambda: Any(), lambda: isinstance(1, Any), lambda: Optional[1, 2], lambda: Stack[int, str], lambda: Generic[int], lambda: Callable[int], lambda: isinstance(1, Union[int, str]), lambda: isinstance('a', Optional[str]), lambda: TypeVar('A', int), lambda: Literal, lambda: ClassVar[ClassVar[int]], lambda: Tuple[int][str], lambda: Dict[int]]:
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
# output:
#| TypeError Too many arguments for typing.List; actual 2, expected 1
#| TypeError Cannot take a Union of no types.
#| TypeError Type List cannot be instantiated; use list() instead
#| TypeError Subscripted generics cannot be used with class and instance checks
#| TypeError Any cannot be instantiated
#| TypeError typing.Any cannot be used with isinstance()
#| TypeError typing.Optional requires a single type. Got (1, 2).
#| TypeError Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
#| TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
#| TypeError Callable must be used as Callable[[arg, ...], result].
#| True
#| True
#| TypeError A single constraint is not allowed
#| typing.Literal
#| TypeError typing.ClassVar[int] is not valid as type argument
#| TypeError typing.Tuple[int] is not a generic class
#| TypeError Too few arguments for typing.Dict; actual 1, expected 2
from typing import Counter, OrderedDict, ChainMap
print(Counter[str], Counter(), OrderedDict(), Deque[int], Deque([1]))
# output:
#| typing.Counter[str] Counter() OrderedDict() typing.Deque[int] deque([1])
class L(List[int]): pass
print(L([1, 2]), issubclass(L, list))  # expect: [1, 2] True
class D(Dict[str, T]): pass
print(D(a=1))  # expect: {'a': 1}
class AnySub(Any): pass
print(AnySub())if False else None
print(get_args(Annotated[int, 'x']), get_type_hints(g, include_extras=True)['a'])  # expect: (<class 'int'>, 'x') <class 'int'>
def deco(fn: Callable[P, T]) -> Callable[P, T]:
    def w(*a: P.args, **k: P.kwargs) -> T: return fn(*a, **k)
    return w
print(deco(len)([1]), P.args, P.kwargs)  # expect: 1 P.args P.kwargs
