import inspect
from dataclasses import dataclass, field
@dataclass
class Order:
    sku: str
    count: int = 1
    tags: list = field(default_factory=list, kw_only=True)
    made: bool = field(default=False, init=False)
print(inspect.signature(Order), inspect.signature(Order.__init__), inspect.signature(Order('a').__init__))
# output:
#| (sku: str, count: int = 1, *, tags: list = <factory>) -> None (self, sku: str, count: int = 1, *, tags: list = <factory>) -> None (sku: str, count: int = 1, *, tags: list = <factory>) -> None
@dataclass(frozen=True)
class Special:
    x: float
class Own(Order):
    def __init__(self, only):
        super().__init__(only)
print(inspect.signature(Special.__init__), inspect.signature(Own), inspect.signature(Own.__init__))  # expect: (self, x: float) -> None (only) (self, only)
