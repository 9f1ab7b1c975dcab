from __future__ import annotations
from dataclasses import dataclass, field, asdict, replace
from decimal import Decimal, ROUND_HALF_UP, localcontext, InvalidOperation
from datetime import date, timedelta
from enum import Enum
from itertools import groupby
from operator import attrgetter
import json

CENT = Decimal("0.01")

class Rate(Enum):
    FULL = Decimal("0.19")
    REDUCED = Decimal("0.07")
    NONE = Decimal(0)
    @property
    def label(self) -> str:
        return f"{self.name.title():<8}{self.value:>5.0%}"

@dataclass(frozen=True, order=True)
class Item:
    rate: Rate = field(compare=False)
    name: str
    price: Decimal
    count: int = 1
    def __post_init__(self):
        if self.count <= 0:
            raise ValueError(f"{self.name}: count must be positive, not {self.count}")
        if not isinstance(self.price, Decimal):
            object.__setattr__(self, "price", Decimal(str(self.price)))
    @property
    def net(self) -> Decimal:
        return (self.price * self.count).quantize(CENT, ROUND_HALF_UP)

@dataclass
class Invoice:
    number: str
    day: date
    items: list[Item] = field(default_factory=list)
    paid: bool = False
    def add(self, *items: Item) -> Invoice:
        self.items += items
        return self
    @property
    def due(self) -> date:
        due = self.day + timedelta(days=14)
        while due.weekday() >= 5:
            due += timedelta(1)
        return due
    def taxes(self):
        by_rate = sorted(self.items, key=lambda item: item.rate.value)
        for rate, items in groupby(by_rate, key=attrgetter("rate")):
            net = sum((item.net for item in items), Decimal())
            yield rate, net, (net * rate.value).quantize(CENT, ROUND_HALF_UP)
    def __format__(self, spec):
        width = int(spec or 40)
        lines = [f"Invoice {self.number}".center(width, "="), f"{self.day:%d %B %Y}, due {self.due:%a %d %b}"]
        for item in sorted(self.items):
            left = f"{item.count:>3} x {item.name}"
            lines.append(f"{left:.<{width - 12}}{item.net:>12,}")
        total = Decimal()
        for rate, net, tax in self.taxes():
            lines.append(f"{rate.label} of {net:>10,}: {tax:>10,}")
            total += net + tax
        lines.append("-" * width)
        lines.append(f"{'Total':<{width - 14}}{total:>14,.2f}")
        return "\n".join(lines)

class Encoder(json.JSONEncoder):
    def default(self, o):
        match o:
            case Decimal():
                return str(o)
            case date():
                return o.isoformat()
            case Enum(name=name):
                return name
        return super().default(o)

invoice = Invoice("2024-017", date(2024, 2, 16)).add(
    Item(Rate.FULL, "Desk, oak", Decimal("1249.90")), Item(Rate.FULL, "Chair", 189.955, 4),
    Item(Rate.REDUCED, "Book", Decimal("12.345"), 3), Item(Rate.NONE, "Deposit", Decimal("-20")))
print(f"{invoice:48}")
# output:
#| ================Invoice 2024-017================
#| 16 February 2024, due Fri 01 Mar
#|   3 x Book..........................       37.04
#|   4 x Chair.........................      759.82
#|   1 x Deposit.......................      -20.00
#|   1 x Desk, oak.....................    1,249.90
#| None       0% of     -20.00:      -0.00
#| Reduced    7% of      37.04:       2.59
#| Full      19% of   2,009.72:     381.85
#| ------------------------------------------------
#| Total                                   2,411.20
print(json.dumps(asdict(invoice), cls=Encoder, indent=2, sort_keys=True)[:420])
# output:
#| {
#|   "day": "2024-02-16",
#|   "items": [
#|     {
#|       "count": 1,
#|       "name": "Desk, oak",
#|       "price": "1249.90",
#|       "rate": "FULL"
#|     },
#|     {
#|       "count": 4,
#|       "name": "Chair",
#|       "price": "189.955",
#|       "rate": "FULL"
#|     },
#|     {
#|       "count": 3,
#|       "name": "Book",
#|       "price": "12.345",
#|       "rate": "REDUCED"
#|     },
#|     {
#|       "count": 1,
#|       "name": "Deposit",
#|       "price": "-20",
#|    
for bad in (lambda: Item(Rate.FULL, "x", Decimal(1), 0), lambda: replace(invoice.items[0], price="much"),
            lambda: setattr(invoice.items[0], "count", 2)):
    try:
        bad()
    except (ValueError, InvalidOperation, AttributeError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError x: count must be positive, not 0
#| InvalidOperation [<class 'decimal.ConversionSyntax'>]
#| FrozenInstanceError cannot assign to field 'count'
with localcontext() as context:
    context.prec = 6
    print(Decimal(1) / 7, Decimal("1e10") / 3)  # expect: 0.142857 3.33333E+9
print(invoice == replace(invoice), invoice.items[1] > invoice.items[2], repr(invoice.items[2]))
# output:
#| True True Item(rate=<Rate.REDUCED: Decimal('0.07')>, name='Book', price=Decimal('12.345'), count=3)
