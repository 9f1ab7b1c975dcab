# How types and generics are written.
import collections.abc
from typing import Callable, Generic, Literal, ParamSpec, TypeVar, Union
T = TypeVar('T')
P = ParamSpec('P')


class Z(Generic[T, P]): pass


class X(Generic[P]): pass


print(Union[list[int], dict[str, float]], Callable[[list[int]], tuple[str, ...]])
# output:
#| typing.Union[list[int], dict[str, float]] typing.Callable[[list[int]], tuple[str, ...]]
print(Literal[1, 'a', None], Literal[int])  # expect: typing.Literal[1, 'a', None] typing.Literal[int]
print(Z[int, [dict, float]], X[int, str], X[[int, str]], X[P], X[...])
# output:
#| __main__.Z[int, (<class 'dict'>, <class 'float'>)] __main__.X[(<class 'int'>, <class 'str'>)] __main__.X[(<class 'int'>, <class 'str'>)] __main__.X[~P] __main__.X[...]
print(isinstance(int, collections.abc.Callable), issubclass(type, collections.abc.Callable))  # expect: True True
