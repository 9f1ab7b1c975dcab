import typing, collections.abc
from typing import TypeVar, ParamSpec, TypeVarTuple, Generic, Union, Optional, Callable, Literal, ClassVar, List, Tuple, Type, Dict, Annotated, Any, Concatenate, Final, Self, Unpack, Mapping, get_type_hints, get_args, get_origin, NewType, ForwardRef, Required, TypeGuard, Protocol, runtime_checkable, NamedTuple, TypedDict, is_typeddict
S=TypeVar('S');T=TypeVar('T');P=ParamSpec('P');Ts=TypeVarTuple('Ts')
class Box(Generic[T]):
    def __init__(self, x=None): self.x=x
class Pair(Box[S], Generic[S,T]): pass
class V(Generic[T, *Ts]): pass
class Z(Generic[T, P]): pass
class Y(Generic[P]): pass
def show(f):
    try: r=f()
    except Exception as e: r=type(e).__name__+': '+str(e)
    print(repr(r)[:150])
def names():
    "docstring"
for f in (
    lambda: Union[int,None]|str,
    lambda: type(Union[int,str]).__name__,
    lambda: Callable[int,str],
    lambda: Literal[[]],
    lambda: Union[()],
    lambda: Optional[int,str],
    lambda: ClassVar[int,str],
    lambda: List[int,str],
    lambda: Tuple[()],
    lambda: Tuple[...],
    lambda: Callable[int],
    lambda: Type[int,str],
    lambda: Dict[int],
    lambda: Annotated[int],
    lambda: List[3],
    lambda: Generic[int],
    lambda: Callable[[3],int],
    lambda: List[()],
    lambda: Union[int,'x'],
    lambda: List[int][str],
    lambda: Dict[T,S][int],
    lambda: isinstance(1,List[int]),
    lambda: isinstance(1,Union[int,str]),
    lambda: isinstance(1,Optional[int]),
    lambda: Any(),
    lambda: List(),
    lambda: List[int](),
    lambda: Dict[int,str](a=1),
    lambda: Literal[1,2,1,True],
    lambda: Concatenate[int],
    lambda: TypeVar('T',int),
    lambda: TypeVar('T',bound=3),
    lambda: isinstance(1,Any),
    lambda: Final[ClassVar[int]],
    lambda: List[ClassVar[int]],
    lambda: Literal[1](1),
    lambda: Tuple[int,...][str],
    lambda: Self[int],
    lambda: Type[Union[int,str]],
    lambda: Unpack[int],
    lambda: get_type_hints(3),
    lambda: List[int].append,
    lambda: List.append,
    lambda: Mapping[str,int](),
    lambda: List[int]|None,
    lambda: Box[int],
    lambda: Box[int](3).x,
    lambda: Pair[int,str],
    lambda: Pair[int],
    lambda: Box[int,str],
    lambda: Box[T][int],
    lambda: V[int,str,float],
    lambda: V[int],
    lambda: V[()],
    lambda: V[int,*tuple[str,...]],
    lambda: Z[int,[str,float]],
    lambda: Z[int,...],
    lambda: Y[int,str],
    lambda: Y[[int]],
    lambda: Z[int],
    lambda: Z[int,3],
    lambda: Callable[P,T][[int,str],float],
    lambda: Callable[Concatenate[int,P],T][[str],int],
    lambda: Callable[[T,S],T][int,str],
    lambda: collections.abc.Callable[[T],S][int,str],
    lambda: collections.abc.Callable[P,T],
    lambda: collections.abc.Callable[3,T],
    lambda: list[T][int],
    lambda: dict[T,list[S]][int,str],
    lambda: list[int][str],
    lambda: list[T][int,str],
    lambda: tuple[*Ts][int,str],
    lambda: list[List[T]][int],
    lambda: (int|list[T])[str],
    lambda: Union[list[T],int][str],
    lambda: tuple[int,*tuple[str,int]],
    lambda: list['x'],
    lambda: list[T]['x'],
    lambda: Box.__class_getitem__(int),
    lambda: Annotated[T,1][int],
    lambda: Annotated[Annotated[int,1],2],
    lambda: Annotated[List[T],'m'][str],
    lambda: get_args(Callable[[int],str]),
    lambda: get_args(Dict[str,int]),
    lambda: get_origin(Dict[str,int]),
    lambda: get_origin(Callable[...,int]),
    lambda: get_origin(Box[int]),
    lambda: get_args(Literal['a','b']),
    lambda: get_args(Annotated[int,5]),
    lambda: get_origin(int|str),
    lambda: get_args(Union[int,None]),
    lambda: get_args(collections.abc.Callable[[int],str]),
    lambda: get_args(int),
    lambda: get_origin(List),
    lambda: get_args(List),
    lambda: List[int]==List[int],
    lambda: Union[int,str]==Union[str,int],
    lambda: hash(List[int])==hash(List[int]),
    lambda: (int|str)==Union[int,str],
    lambda: Optional[int]==(int|None),
    lambda: {List[int]:1}[List[int]],
    lambda: [*List[int]],
    lambda: repr(T)+repr(P)+repr(Ts),
    lambda: P.args,
    lambda: P.kwargs,
    lambda: NewType('UserId',int),
    lambda: List[NewType('UserId',int)],
    lambda: List[names],
    lambda: ForwardRef('a'),
    lambda: List['Foo'],
    lambda: Final[int],
    lambda: Required[int],
    lambda: TypeGuard[int],
):
    show(f)
# output:
#| typing.Union[int, NoneType, str]
#| '_UnionGenericAlias'
#| typing.Callable[[int], str]
#| typing.Literal[[]]
#| 'TypeError: Cannot take a Union of no types.'
#| "TypeError: typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>)."
#| "TypeError: typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>)."
#| 'TypeError: Too many arguments for typing.List; actual 2, expected 1'
#| typing.Tuple[()]
#| typing.Tuple[...]
#| 'TypeError: Callable must be used as Callable[[arg, ...], result].'
#| 'TypeError: Too many arguments for typing.Type; actual 2, expected 1'
#| 'TypeError: Too few arguments for typing.Dict; actual 1, expected 2'
#| 'TypeError: Annotated[...] should be used with at least two arguments (a type and an annotation).'
#| typing.List[3]
#| 'TypeError: Parameters to Generic[...] must all be type variables or parameter specification variables.'
#| typing.Callable[[3], int]
#| 'TypeError: Too few arguments for typing.List; actual 0, expected 1'
#| typing.Union[int, ForwardRef('x')]
#| 'TypeError: typing.List[int] is not a generic class'
#| 'TypeError: Too few arguments for typing.Dict[~T, ~S]; actual 1, expected 2'
#| 'TypeError: Subscripted generics cannot be used with class and instance checks'
#| True
#| True
#| 'TypeError: Any cannot be instantiated'
#| 'TypeError: Type List cannot be instantiated; use list() instead'
#| 'TypeError: Type List cannot be instantiated; use list() instead'
#| 'TypeError: Type Dict cannot be instantiated; use dict() instead'
#| typing.Literal[1, 2, True]
#| 'TypeError: The last parameter to Concatenate should be a ParamSpec variable or ellipsis.'
#| 'TypeError: A single constraint is not allowed'
#| ~T
#| 'TypeError: typing.Any cannot be used with isinstance()'
#| 'TypeError: typing.ClassVar[int] is not valid as type argument'
#| 'TypeError: typing.ClassVar[int] is not valid as type argument'
#| 'TypeError: Cannot instantiate typing.Literal'
#| 'TypeError: typing.Tuple[int, ...] is not a generic class'
#| 'TypeError: typing.Self is not subscriptable'
#| typing.Type[typing.Union[int, str]]
#| *<class 'int'>
#| 'TypeError: 3 is not a module, class, method, or function.'
#| <method 'append' of 'list' objects>
#| <method 'append' of 'list' objects>
#| "TypeError: Can't instantiate abstract class Mapping with abstract methods __getitem__, __iter__, __len__"
#| typing.Optional[typing.List[int]]
#| __main__.Box[int]
#| 3
#| __main__.Pair[int, str]
#| "TypeError: Too few arguments for <class '__main__.Pair'>; actual 1, expected 2"
#| "TypeError: Too many arguments for <class '__main__.Box'>; actual 2, expected 1"
#| __main__.Box[int]
#| __main__.V[int, str, float]
#| __main__.V[int]
#| "TypeError: Too few arguments for <class '__main__.V'>; actual 0, expected at least 1"
#| __main__.V[int, *tuple[str, ...]]
#| __main__.Z[int, (<class 'str'>, <class 'float'>)]
#| __main__.Z[int, ...]
#| __main__.Y[(<class 'int'>, <class 'str'>)]
#| __main__.Y[(<class 'int'>,)]
#| "TypeError: Too few arguments for <class '__main__.Z'>"
#| __main__.Z[int, 3]
#| typing.Callable[[int, str], float]
#| typing.Callable[[int, str], int]
#| typing.Callable[[int, str], int]
#| collections.abc.Callable[[int], str]
#| collections.abc.Callable[~P, ~T]
#| 'TypeError: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got 3'
#| list[int]
#| dict[int, list[str]]
#| 'TypeError: list[int] is not a generic class'
#| 'TypeError: Too many arguments for list[~T]; actual 2, expected 1'
#| tuple[int, str]
#| list[typing.List[int]]
#| int | list[str]
#| typing.Union[list[str], int]
#| tuple[int, *tuple[str, int]]
#| list['x']
#| list[ForwardRef('x')]
#| __main__.Box[int]
#| typing.Annotated[int, 1]
#| typing.Annotated[int, 1, 2]
#| typing.Annotated[typing.List[str], 'm']
#| ([<class 'int'>], <class 'str'>)
#| (<class 'str'>, <class 'int'>)
#| <class 'dict'>
#| <class 'collections.abc.Callable'>
#| <class '__main__.Box'>
#| ('a', 'b')
#| (<class 'int'>, 5)
#| <class 'types.UnionType'>
#| (<class 'int'>, <class 'NoneType'>)
#| ([<class 'int'>], <class 'str'>)
#| ()
#| <class 'list'>
#| ()
#| True
#| True
#| True
#| True
#| True
#| 1
#| [*typing.List[int]]
#| '~T~PTs'
#| P.args
#| P.kwargs
#| __main__.UserId
#| typing.List[__main__.UserId]
#| typing.List[names]
#| ForwardRef('a')
#| typing.List[ForwardRef('Foo')]
#| typing.Final[int]
#| typing.Required[int]
#| typing.TypeGuard[int]
