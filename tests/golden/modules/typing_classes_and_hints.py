import typing
from typing import TypeVar, Generic, Union, Optional, List, Annotated, Mapping, get_type_hints, Required, Protocol, runtime_checkable, NamedTuple, TypedDict, is_typeddict
S = TypeVar('S')
T = TypeVar('T')
def tryc(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def c1():
    class A(Generic[T],Generic[S]): pass
def c2():
    class A(Generic): pass
def c3():
    class A(List[T],Generic[S]): pass
def c4():
    class A(Union[int,str]): pass
def c7():
    class A(List[int]): pass
    return A([1])
def c8():
    class A(Mapping[str,T]): pass
    return A()
for c in (c1,c2,c3,c4,c7,c8): tryc(c)
# output:
#| TypeError Cannot inherit from Generic[...] multiple times.
#| TypeError Cannot inherit from plain Generic
#| TypeError Some type variables (~T) are not listed in Generic[~S]
#| TypeError Cannot subclass typing.Union[int, str]
#| [1]
#| TypeError Can't instantiate abstract class A with abstract methods __getitem__, __iter__, __len__
class Quack(Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return 'q'
tryc(lambda: isinstance(Duck(),Quack))
# output:
#| TypeError Instance and class checks can only be used with @runtime_checkable protocols
RQ=runtime_checkable(Quack)
tryc(lambda: (isinstance(Duck(),RQ), isinstance(3,RQ), issubclass(Duck,RQ)))  # expect: (True, False, True)
tryc(lambda: Quack())  # expect: TypeError Protocols cannot be instantiated
@runtime_checkable
class HasX(Protocol):
    x: int
tryc(lambda: issubclass(Duck,HasX))  # expect: TypeError Protocols with non-method members don't support issubclass()
class WithX:
    x=1
tryc(lambda: (isinstance(WithX(),HasX), isinstance(Duck(),HasX)))  # expect: (True, False)
class N(NamedTuple):
    a: int
    b: str = 'x'
    def m(self): return self.a*2
print(N(1), N(1).m(), N._field_defaults, get_type_hints(N))
# output:
#| N(a=1, b='x') 2 {'b': 'x'} {'a': <class 'int'>, 'b': <class 'str'>}
class TD(TypedDict, total=False):
    a: Required[int]
    b: str
print(TD(a=1), is_typeddict(TD), get_type_hints(TD))  # expect: {'a': 1} True {'a': <class 'int'>, 'b': <class 'str'>}
class Node:
    next: 'Optional[Node]' = None
    items: 'list[Node]'
    def add(self, other: 'Node', *args: int, k: 'dict[str, int] | None' = None) -> 'Node': ...
print(get_type_hints(Node)); print(get_type_hints(Node.add))
# output:
#| {'next': typing.Optional[__main__.Node], 'items': list[__main__.Node]}
#| {'other': <class '__main__.Node'>, 'args': <class 'int'>, 'k': dict[str, int] | None, 'return': <class '__main__.Node'>}
def g(x: Annotated[int,'m'], y: Optional[Annotated[str,2]] = None): ...
print(get_type_hints(g), get_type_hints(g, include_extras=True))
# output:
#| {'x': <class 'int'>, 'y': typing.Optional[str]} {'x': typing.Annotated[int, 'm'], 'y': typing.Optional[typing.Annotated[str, 2]]}
