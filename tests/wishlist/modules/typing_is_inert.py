from typing import Any, Callable, Dict, Generic, Iterable, List, NamedTuple, Optional, Protocol, Tuple, TypeVar, Union, cast

T = TypeVar('T')


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> Optional[T]:
        return self.items.pop() if self.items else None


def apply(f: Callable[[int], int], xs: Iterable[int]) -> Dict[str, Any]:
    return {str(x): f(x) for x in xs}


class Sized(Protocol):
    def size(self) -> int: ...


class Point(NamedTuple):
    x: int
    y: int = 0


s: Stack[int] = Stack()
s.push(1)
print(s.pop(), s.pop(), apply(lambda x: x * 2, [1, 2]), cast(int, 'x'))  # expect: 1 None {'1': 2, '2': 4} x
p = Point(1)
print(p, p.x, p.y, p == (1, 0), p._replace(y=5), p._asdict(), Point._fields)
# output:
#| Point(x=1, y=0) 1 0 True Point(x=1, y=5) {'x': 1, 'y': 0} ('x', 'y')
x: Union[int, str] = 5
y: Tuple[int, ...] = (1,)
print(x, y)  # expect: 5 (1,)
