# What RestrictedPython refuses and ordinary programs are full of.
import asyncio
from dataclasses import dataclass, field
from enum import Enum


@dataclass
class Point:
    x: int = 0
    tags: list[str] = field(default_factory=list)

    def __post_init__(self):
        self._cache = {}


class Color(Enum):
    RED = 1
    _ignore_ = []


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count
    return step


async def main():
    async with x as y:
        pass
    async for z in y:
        await z
    return [a async for a in z]


point = Point()
point.x += 1
point.tags[0:1] *= 2
match point:
    case Point(x=0) | {"a": 1}:
        pass
    case {"a": 1, **rest}:
        pass
    case [1, *others]:
        pass
    case _:
        pass
try:
    pass
except* ValueError as group:
    raise
del point.x, point.tags[0]
print(Color.__members__, *[1], **{}, sep="")
type Pair[T] = tuple[T, T]
def generic[T: int, *Ts, **P](a: T, /, b, *args, c=1, **kwargs) -> T: ...
x = y = lambda *a, **k: (yield)
assert (n := 10) > 5, f"{n!r:>{10}}"
while True:
    break
else:
    pass
print = print
