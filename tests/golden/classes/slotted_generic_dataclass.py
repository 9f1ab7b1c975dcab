from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True, order=True)
class Job(Generic[T]):
    priority: int
    item: T = field(compare=False)


print(sorted([Job(3, "c"), Job(1, "a")]), Job[int])
# output:
#| [Job(priority=1, item='a'), Job(priority=3, item='c')] __main__.Job[int]
try:
    Job(1, 2).other = 1
except AttributeError as error:
    print(error)  # expect: 'Job' object has no attribute 'other'
