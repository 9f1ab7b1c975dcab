import inspect
from dataclasses import dataclass


@dataclass
class C:
    self: int
    x: int = 3


print(inspect.signature(C), inspect.signature(C.__init__), C(1, 2), C(self=5))
# output:
#| (self: int, x: int = 3) -> None (__dataclass_self__, self: int, x: int = 3) -> None C(self=1, x=2) C(self=5, x=3)
