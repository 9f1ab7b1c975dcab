import enum
from datetime import timedelta


class Base(enum.Enum):
    @enum.property
    def first(self):
        return f'{self.name} is first'


class Step(Base):
    first = 1
    second = 2


print(Step.first, Step.first.first, Step.second.first, Step['first'].value)  # expect: Step.first first is first second is first 1


class Period(timedelta, enum.Enum):
    _ignore_ = 'Period i'
    Period = vars()
    for i in range(3):
        Period[f'day_{i}'] = i


print(list(Period), Period.day_2.days)
# output:
#| [<Period.day_0: datetime.timedelta(0)>, <Period.day_1: datetime.timedelta(days=1)>, <Period.day_2: datetime.timedelta(days=2)>] 2


class Pair(enum.Enum):
    a = enum.auto(), enum.auto()
    b = enum.auto(), 'x'


print([member.value for member in Pair])  # expect: [(1, 2), (3, 'x')]
try:
    class Bad(enum.Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)

        one = 1
except TypeError as e:
    print(e)  # expect: <enum 'Bad'> has no members defined
