from dataclasses import dataclass, field
from functools import singledispatchmethod
import datetime
import time


class Describes:
    def __set_name__(self, owner, name):
        self.name = name + "!"

    def __get__(self, instance, owner):
        return 1 if instance is not None else self


@dataclass
class C:
    a: int
    b: list = field(default_factory=list, init=False)
    c: int = field(default=4, init=False)
    d: int = field(default=Describes(), init=False)


c = C(0)
print(vars(c), c, C.d.name)  # expect: {'a': 0, 'b': []} C(a=0, b=[], c=4, d=1) d!


@dataclass(slots=True)
class S:
    a: int
    d: int = field(default=4, init=False)


print(S(1), S(1).d)  # expect: S(a=1, d=4) 4


class Shown:
    @singledispatchmethod
    @classmethod
    def show(cls, thing):
        return "thing"

    @show.register
    @classmethod
    def _(cls, thing: int):
        return "int"


print(Shown.show("x"), Shown.show(5))  # expect: thing int
for do in (lambda: datetime.date.fromisocalendar(2 << 40, 1, 1), lambda: time.gmtime(1e50), lambda: time.ctime(float("nan"))):
    try:
        do()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError ISO calendar component out of range
#| OverflowError timestamp out of range for platform time_t
#| ValueError Invalid value NaN (not a number)
