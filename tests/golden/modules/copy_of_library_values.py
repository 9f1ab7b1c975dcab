import copy
import random
from collections import deque
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import partial
from operator import itemgetter


class Day(date):
    pass


class Moment(datetime):
    def __init__(self, *args, **kwargs):
        self.tags = ["made"]


@dataclass
class Order:
    day: date
    total: Decimal
    lines: list


summer = timezone(timedelta(hours=2), "summer")
for value in (date(2024, 2, 29), datetime(2024, 1, 2, 3, 4, 5, 6, summer), time(3, 4, fold=1),
              datetime(2024, 1, 2, fold=1), timedelta(days=3, microseconds=7), summer,
              timezone(timedelta(hours=-3)), timezone.utc, Day(2024, 1, 2), Moment(2024, 1, 2)):
    for copier in (copy.copy, copy.deepcopy):
        made = copier(value)
        print(type(made).__name__, made == value, made is value, getattr(made, "fold", ""),
              getattr(made, "tags", ""), repr(made)[-30:])
# output:
#| date True False   datetime.date(2024, 2, 29)
#| date True False   datetime.date(2024, 2, 29)
#| datetime True False 0  elta(seconds=7200), 'summer'))
#| datetime True False 0  elta(seconds=7200), 'summer'))
#| time True False 1  datetime.time(3, 4, fold=1)
#| time True False 1  datetime.time(3, 4, fold=1)
#| datetime True False 1  time(2024, 1, 2, 0, 0, fold=1)
#| datetime True False 1  time(2024, 1, 2, 0, 0, fold=1)
#| timedelta True False   edelta(days=3, microseconds=7)
#| timedelta True False   edelta(days=3, microseconds=7)
#| timezone True False   delta(seconds=7200), 'summer')
#| timezone True False   delta(seconds=7200), 'summer')
#| timezone True False   delta(days=-1, seconds=75600))
#| timezone True False   delta(days=-1, seconds=75600))
#| timezone True True   datetime.timezone.utc
#| timezone True True   datetime.timezone.utc
#| Day True False   Day(2024, 1, 2)
#| Day True False   Day(2024, 1, 2)
#| Moment True False 0 ['made'] Moment(2024, 1, 2, 0, 0)
#| Moment True False 0 ['made'] Moment(2024, 1, 2, 0, 0)
print(asdict(Order(date(2024, 1, 2), Decimal("1.50"), [timedelta(1)])))
# output:
#| {'day': datetime.date(2024, 1, 2), 'total': Decimal('1.50'), 'lines': [datetime.timedelta(days=1)]}
numbers = [1, 2]
call = partial(print, numbers, end="!\n")
for copier in (copy.copy, copy.deepcopy):
    made = copier(call)
    print(made.args == call.args, made.args[0] is numbers, made.keywords)
    made(3)
# output:
#| True True {'end': '!\n'}
#| [1, 2] 3!
#| True False {'end': '!\n'}
#| [1, 2] 3!
print(copy.deepcopy({"by": itemgetter(1)})["by"]("ab"))  # expect: b
chance = random.Random(7)
chance.random()
again = copy.deepcopy(chance)
print([chance.random() for _ in range(3)] == [again.random() for _ in range(3)])  # expect: True
print(copy.deepcopy(deque([[date(1, 1, 1)]], 3)))  # expect: deque([[datetime.date(1, 1, 1)]], maxlen=3)
