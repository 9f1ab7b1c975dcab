from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal())  # expect: 2024-02-29 datetime.date(2024, 2, 29) 2024 2 29 3 4 738945
print(d.isocalendar(), d.isocalendar().week, tuple(date(2021, 1, 3).isocalendar()))
# output:
#| datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 9 (2020, 53, 7)
print(d + timedelta(days=1), d - timedelta(days=60), d - date(2024, 1, 1), timedelta(days=1) + d)  # expect: 2024-03-01 2023-12-31 59 days, 0:00:00 2024-03-01
print(d.replace(year=2023, day=28), d.ctime(), d.strftime("%a %d. %B %Y, day %j, week %V"), f"{d:%y%m%d}")
# output:
#| 2023-02-28 Thu Feb 29 00:00:00 2024 Thu 29. February 2024, day 060, week 09 240229
print(date.fromordinal(1), date.fromisocalendar(2020, 53, 7), date.fromisoformat("2024-W09-4"), date.fromisoformat("20240229"))  # expect: 0001-01-01 2021-01-03 2024-02-29 2024-02-29
print(date.min, date.max, date.resolution, MINYEAR, MAXYEAR)  # expect: 0001-01-01 9999-12-31 1 day, 0:00:00 1 9999
print(d == date(2024, 2, 29), d < date(2024, 3, 1), d == datetime(2024, 2, 29), sorted([d, date(2000, 1, 1)]))
# output:
#| True True False [datetime.date(2000, 1, 1), datetime.date(2024, 2, 29)]
print({d: "leap"}[date(2024, 2, 29)], len({d, date(2024, 2, 29)}), d.timetuple()[:8], date.fromtimestamp(86400))  # expect: leap 1 (2024, 2, 29, 0, 0, 0, 3, 60) 1970-01-02
for wrong in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: date("2024", 1, 1),
              lambda: date(2024), lambda: d + 1, lambda: d < 1, lambda: d < datetime(2024, 1, 1),
              lambda: date.max + timedelta(1), lambda: date.fromisoformat("29.2.2024"),
              lambda: date.fromisocalendar(2021, 53, 1), lambda: date.fromordinal(0), lambda: d.hour):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| ValueError: day is out of range for month
#| ValueError: year 0 is out of range
#| ValueError: month must be in 1..12
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: function missing required argument 'month' (pos 2)
#| TypeError: unsupported operand type(s) for +: 'datetime.date' and 'int'
#| TypeError: '<' not supported between instances of 'datetime.date' and 'int'
#| TypeError: can't compare datetime.datetime to datetime.date
#| OverflowError: date value out of range
#| ValueError: Invalid isoformat string: '29.2.2024'
#| ValueError: Invalid week: 53
#| ValueError: ordinal must be >= 1
#| AttributeError: 'datetime.date' object has no attribute 'hour'


class Day(date):
    def next(self):
        return self + timedelta(1)


print(Day(2024, 12, 31).next(), type(Day(2024, 12, 31).next()).__name__, repr(Day(1, 2, 3)), Day.fromordinal(9))  # expect: 2025-01-01 Day Day(1, 2, 3) 0001-01-09
