from datetime import date, datetime, timedelta
from decimal import Decimal

day, moment, hour = date(2020, 1, 1), datetime(2020, 1, 1), timedelta(hours=1)
moment += hour
day += timedelta(days=2)
print(day, moment, hour + moment, moment - hour, day - date(2019, 12, 31))
# output:
#| 2020-01-03 2020-01-01 01:00:00 2020-01-01 02:00:00 2020-01-01 00:00:00 3 days, 0:00:00
total = 0
for price in (Decimal("1.10"), Decimal("2.5"), 3):
    total += price
    total -= Decimal("0.05")
print(total, Decimal("-0") * 5, Decimal(1) - Decimal("1.00"), Decimal("1E+30") + Decimal("1E-30"))  # expect: 6.45 -0 0.00 1.000000000000000000000000000E+30
for attempt in (lambda: day - moment, lambda: day + day, lambda: day < moment,
                lambda: moment < day, lambda: Decimal(1) + day, lambda: hour < day):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
# output:
#| unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
#| unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'
#| can't compare datetime.datetime to datetime.date
#| can't compare datetime.datetime to datetime.date
#| unsupported operand type(s) for +: 'decimal.Decimal' and 'datetime.date'
#| '<' not supported between instances of 'datetime.timedelta' and 'datetime.date'
print(day == moment, moment != day, hour == Decimal(1))  # expect: False True False
