"""Event sourcing: accounts rebuilt from events, snapshots, projections, invariants, tracebacks."""
import traceback
from abc import ABC, abstractmethod
from collections import defaultdict
from dataclasses import KW_ONLY, FrozenInstanceError, dataclass, field, fields, is_dataclass
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from typing import ClassVar, Generic, Protocol, TypeVar, runtime_checkable
from weakref import WeakKeyDictionary

E = TypeVar("E", bound="Event")


@dataclass(frozen=True, slots=True)
class Event:
    account: str
    _: KW_ONLY
    at: datetime = datetime(2024, 1, 1, tzinfo=timezone.utc)
    version: ClassVar[int] = 1

    def __str__(self):
        inside = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.name not in ("account", "at"))
        return f"{type(self).__name__}({inside})"


@dataclass(frozen=True, slots=True)
class Opened(Event):
    owner: str = "?"


@dataclass(frozen=True, slots=True)
class Deposited(Event):
    cents: int

    def __post_init__(self):
        if self.cents <= 0:
            raise ValueError(f"a deposit of {self.cents} cents")


@dataclass(frozen=True, slots=True)
class Withdrawn(Event):
    cents: int
    fee: Fraction = Fraction(0)


@runtime_checkable
class Projection(Protocol):
    def apply(self, event: Event) -> None: ...


class Insufficient(Exception):
    def __init__(self, balance, wanted):
        self.short = wanted - balance
        super().__init__(balance, wanted)

    def __str__(self):
        return f"{self.short} cents short (balance {self.args[0]}, wanted {self.args[1]})"


class Store(Generic[E]):
    _caches: "WeakKeyDictionary[Store, dict]" = WeakKeyDictionary()

    def __init__(self):
        self.events: list[E] = []
        self.listeners: list[Projection] = []
        self._caches[self] = {"appends": 0}

    def append(self, *events: E) -> "Store[E]":
        for event in events:
            self.events.append(event)
            self._caches[self]["appends"] += 1
            for listener in self.listeners:
                try:
                    listener.apply(event)
                except Exception as error:
                    error.add_note(f"while {type(listener).__name__} saw {event}")
                    self.events.pop()
                    raise
        return self

    def __rshift__(self, listener):
        if not isinstance(listener, Projection):
            return NotImplemented
        self.listeners.append(listener)
        return self


class Base(ABC):
    @abstractmethod
    def apply(self, event): ...

    @property
    @abstractmethod
    def title(self): ...


class Balances(Base):
    title = "balances"

    def __init__(self):
        self.balances = defaultdict(int)

    def apply(self, event):
        match event:
            case Opened(account=a) if a in self.balances:
                raise LookupError(f"{a} is open already")
            case Opened(account=a, owner=who):
                self.balances[a] = 0
            case Deposited(a, cents=n):
                self.balances[a] += n
            case Withdrawn(account=a, cents=n, fee=fee):
                wanted = n + round(n * fee)
                if self.balances[a] < wanted:
                    raise Insufficient(self.balances[a], wanted)
                self.balances[a] -= wanted
            case _:
                raise NotImplementedError(str(event))


class Ledger(Base):
    title = property(lambda self: f"ledger of {len(self.lines)}")

    def __init__(self):
        self.lines = []

    def apply(self, event):
        self.lines.append(f"{event.at:%H:%M} {event.account:<6} {event}")


balances, ledger = Balances(), Ledger()
store: Store[Event] = Store()
store >> balances >> ledger
now = datetime(2024, 3, 31, 1, 59, tzinfo=timezone(timedelta(hours=1), "CET"))
store.append(Opened("anna", owner="Anna"), Deposited("anna", 10_000, at=now), Opened("bo"))
store.append(Withdrawn("anna", 2_500, fee=Fraction(1, 100), at=now + timedelta(minutes=3)))
print(*ledger.lines, sep="\n")
# output:
#| 00:00 anna   Opened(owner='Anna')
#| 01:59 anna   Deposited(cents=10000)
#| 00:00 bo     Opened(owner='?')
#| 02:02 anna   Withdrawn(cents=2500, fee=Fraction(1, 100))
print(dict(balances.balances), ledger.title, store._caches[store])  # expect: {'anna': 7475, 'bo': 0} ledger of 4 {'appends': 4}
for bad in (lambda: store.append(Withdrawn("bo", 5)), lambda: store.append(Opened("bo")), lambda: Deposited("bo", -1),
            lambda: store.append(Event("x")), lambda: setattr(store.events[0], "owner", "Eve"), lambda: Base(), lambda: store >> 5,
            lambda: Deposited("bo"), lambda: Opened("a", "b"), lambda: Event("a", stamp=1)):
    try:
        bad()
    except Exception as error:
        print(f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ()), sep=" | ")
# output:
#| Insufficient: 5 cents short (balance 0, wanted 5) | while Balances saw Withdrawn(cents=5, fee=Fraction(0, 1))
#| LookupError: bo is open already | while Balances saw Opened(owner='?')
#| ValueError: a deposit of -1 cents
#| NotImplementedError: Event() | while Balances saw Event()
#| FrozenInstanceError: cannot assign to field 'owner'
#| TypeError: Can't instantiate abstract class Base with abstract methods apply, title
#| TypeError: unsupported operand type(s) for >>: 'Store' and 'int'
#| TypeError: Deposited.__init__() missing 1 required positional argument: 'cents'
#| TypeError: Event.__init__() got an unexpected keyword argument 'stamp'
print(store.events[1] == Deposited("anna", 10_000, at=now), hash(Opened("q")) == hash(Opened("q")), is_dataclass(Event), len(store.events))  # expect: True True True 4
print(Opened("z"), repr(Withdrawn("y", 1)), [f.name for f in fields(Withdrawn)], Deposited.__match_args__)
# output:
#| Opened(owner='?') Withdrawn(account='y', at=datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), cents=1, fee=Fraction(0, 1)) ['account', 'at', 'cents', 'fee'] ('account', 'cents')
print(now.astimezone(timezone.utc).isoformat(), now.tzname(), now.utctimetuple().tm_yday, (now - datetime(2024, 1, 1, tzinfo=timezone.utc)))  # expect: 2024-03-31T00:59:00+00:00 CET 91 90 days, 0:59:00


def settle(depth):
    if depth:
        return settle(depth - 1)
    try:
        store.append(Withdrawn("bo", 100))
    except Insufficient as error:
        raise RuntimeError("cannot settle") from error


try:
    settle(2)
except RuntimeError as error:
    text = "".join(traceback.format_exception(error))
    print(*[line.split(",")[-1] for line in text.splitlines() if "^" not in line], sep="\n")
    print([type(e).__name__ for e in (error, error.__cause__)], error.__suppress_context__ if hasattr(error, "__suppress_context__") else "-")
# output:
#| Traceback (most recent call last):
#|  in settle
#|  100))
#|  in append
#|     listener.apply(event)
#|  in apply
#|  wanted)
#|  wanted 100)
#|  1))
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#|  in <module>
#|     settle(2)
#|  in settle
#|     return settle(depth - 1)
#|  in settle
#|     return settle(depth - 1)
#|  in settle
#|     raise RuntimeError("cannot settle") from error
#| RuntimeError: cannot settle
#| ['RuntimeError', 'Insufficient'] True
try:
    raise ExceptionGroup("batch", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), Insufficient(1, 2)])])
except* Insufficient as group:
    print("short:", [e.short for g in group.exceptions for e in g.exceptions])  # expect: short: [1]
except* (ValueError, KeyError) as group:
    print("rest:", group)  # expect: rest: batch (2 sub-exceptions)
print(f"{sum(balances.balances.values())} cents left")  # expect: 7475 cents left
