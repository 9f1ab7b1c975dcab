from typing import TYPE_CHECKING, ClassVar, Final, Literal, NewType, TypedDict, overload

if TYPE_CHECKING:
    from math import sqrt

UserId = NewType('UserId', int)
print(UserId(5) + 1)  # expect: 6
MAX: Final = 10
mode: Literal['r', 'w'] = 'r'


class Movie(TypedDict):
    name: str
    year: int


class Config:
    count: ClassVar[int] = 0


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x * 2


m: Movie = {'name': 'x', 'year': 1}
print(m, Movie(name='y', year=2), MAX, mode, Config.count, f(2), f('a'))
# output:
#| {'name': 'x', 'year': 1} {'name': 'y', 'year': 2} 10 r 0 4 aa
