"""An inventory with movements, a report by warehouse, and reorder suggestions."""
from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from enum import Enum, auto
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Iterable, Iterator, NamedTuple


class Kind(Enum):
    IN = auto()
    OUT = auto()
    COUNT = auto()

    @classmethod
    def parse(cls, text: str) -> Kind:
        try:
            return cls[text.strip().upper()]
        except KeyError:
            raise ValueError(f"unknown movement {text!r}; one of {[k.name for k in cls]}") from None


class Movement(NamedTuple):
    day: date
    sku: str
    kind: Kind
    quantity: int
    where: str = "main"

    @property
    def signed(self) -> int:
        return self.quantity if self.kind is Kind.IN else -self.quantity


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    price: Decimal = field(compare=False)
    minimum: int = field(default=5, compare=False)
    tags: set[str] = field(default_factory=set, compare=False, repr=False)

    def __post_init__(self):
        if self.minimum < 0:
            raise ValueError(f"minimum of {self.sku} is negative")
        self.price = Decimal(self.price).quantize(Decimal("0.01"), ROUND_HALF_EVEN)


DATA = """
2024-01-03|bolt-8|in|100|main
2024-01-04|bolt-8|out|30|main
2024-01-04|nut-8|in|80|shed
2024-01-05|nut-8|out|78|shed
2024-01-06|saw|count|3|main
2024-01-09|saw|out|1|main
2024-01-09|glue|pour|1|main
2024-02-30|glue|in|1|main
bad line
"""


def read(text: str) -> Iterator[Movement]:
    for number, line in enumerate(text.strip().splitlines(), 1):
        try:
            day, sku, kind, quantity, where = line.split("|")
            yield Movement(date.fromisoformat(day), sku, Kind.parse(kind), int(quantity), where)
        except ValueError as error:
            print(f"line {number}: {type(error).__name__}: {error}")


class Stock:
    def __init__(self, items: Iterable[Item]):
        self.items = {item.sku: item for item in items}
        self.levels: dict[str, Counter[str]] = defaultdict(Counter)
        self.history: list[Movement] = []

    def __iadd__(self, movement: Movement) -> Stock:
        if movement.sku not in self.items:
            raise KeyError(movement.sku)
        level = self.levels[movement.where]
        match movement:
            case Movement(kind=Kind.COUNT, quantity=n):
                level[movement.sku] = n
            case Movement(quantity=n) if n <= 0:
                raise ValueError("nothing moved")
            case _:
                level[movement.sku] += movement.signed
        self.history.append(movement)
        return self

    def __getitem__(self, sku: str) -> int:
        return sum(level[sku] for level in self.levels.values())

    def __contains__(self, sku: object) -> bool:
        return any(sku in level for level in self.levels.values())

    def short(self) -> list[tuple[Item, int]]:
        return sorted(((i, self[i.sku]) for i in self.items.values() if self[i.sku] < i.minimum), key=lambda p: (p[1], p[0]))


stock = Stock([
    Item("bolt-8", "Bolt M8", Decimal("0.125"), 50, {"steel", "m8"}),
    Item("nut-8", "Nut M8", Decimal("0.075"), 20, {"steel"}),
    Item("saw", "Saw", "24.9"),
    Item("glue", "Glue", Decimal(7), 1),
])
for movement in read(DATA):
    stock += movement
# output:
#| line 7: ValueError: unknown movement 'pour'; one of ['IN', 'OUT', 'COUNT']
#| line 8: ValueError: day is out of range for month
#| line 9: ValueError: not enough values to unpack (expected 5, got 1)
print(stock["bolt-8"], "glue" in stock, "saw" in stock)  # expect: 70 False True
for item, level in stock.short():
    print(f"{item.name:<10}{level:>4} of {item.minimum:>3}  {item.price * (item.minimum - level):>9,.2f}  {sorted(item.tags)}")
# output:
#| Glue         0 of   1       7.00  []
#| Nut M8       2 of  20       1.44  ['steel']
#| Saw          2 of   5      74.70  []
for day, moves in groupby(stock.history, key=attrgetter("day")):
    moves = list(moves)
    print(f"{day:%a %d %b}: " + ", ".join(f"{m.sku} {m.signed:+d}" for m in moves), (day + timedelta(days=30)).isoformat())
# output:
#| Wed 03 Jan: bolt-8 +100 2024-02-02
#| Thu 04 Jan: bolt-8 -30, nut-8 +80 2024-02-03
#| Fri 05 Jan: nut-8 -78 2024-02-04
#| Sat 06 Jan: saw -3 2024-02-05
#| Tue 09 Jan: saw -1 2024-02-08
print(json.dumps({w: dict(c) for w, c in stock.levels.items()}, sort_keys=True, indent=1))
# output:
#| {
#|  "main": {
#|   "bolt-8": 70,
#|   "saw": 2
#|  },
#|  "shed": {
#|   "nut-8": 2
#|  }
#| }
first = stock.items["saw"]
print(replace(first, minimum=1), asdict(first), first < stock.items["bolt-8"])
# output:
#| Item(sku='saw', name='Saw', price=Decimal('24.90'), minimum=1) {'sku': 'saw', 'name': 'Saw', 'price': Decimal('24.90'), 'minimum': 5, 'tags': set()} False
print(max(stock.history, key=itemgetter(3))._asdict())
# output:
#| {'day': datetime.date(2024, 1, 3), 'sku': 'bolt-8', 'kind': <Kind.IN: 1>, 'quantity': 100, 'where': 'main'}
try:
    stock += Movement(date(2024, 3, 1), "cake", Kind.IN, 1)
except KeyError as error:
    print("no such item:", error)  # expect: no such item: 'cake'
try:
    Item("x", "X", Decimal(1), -1)
except ValueError as error:
    print(error)  # expect: minimum of x is negative
