def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


import datetime as dt


class Zone(dt.tzinfo):
    def __init__(self, offset, summer=None):
        self.offset, self.summer = offset, summer

    def utcoffset(self, when):
        return self.offset

    def dst(self, when):
        return self.summer

    def tzname(self, when):
        return 5


hour = dt.timedelta(hours=1)
day = dt.datetime(2020, 1, 2)
attempt(lambda: day.replace(tzinfo=Zone(5)).utcoffset())
# output:
#| TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
attempt(lambda: day.replace(tzinfo=Zone(hour * 50)).utcoffset())
# output:
#| ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).
attempt(lambda: day.replace(tzinfo=Zone(hour)).tzname())
# output:
#| TypeError tzinfo.tzname() must return None or a string, not 'int'
attempt(lambda: Zone(hour).fromutc(5))  # expect: TypeError fromutc: argument must be a datetime
attempt(lambda: Zone(hour).fromutc(day))  # expect: ValueError fromutc: dt.tzinfo is not self
attempt(lambda: Zone(None).fromutc(day.replace(tzinfo=Zone(None))))  # expect: ValueError fromutc: dt.tzinfo is not self
zone = Zone(None)
attempt(lambda: zone.fromutc(day.replace(tzinfo=zone)))  # expect: ValueError fromutc: non-None utcoffset() result required
zone2 = Zone(hour)
attempt(lambda: zone2.fromutc(day.replace(tzinfo=zone2)))  # expect: ValueError fromutc: non-None dst() result required
attempt(lambda: dt.timezone(5))  # expect: TypeError timezone() argument 1 must be datetime.timedelta, not int
attempt(lambda: dt.timezone(hour, 5))  # expect: TypeError timezone() argument 2 must be str, not int
attempt(lambda: dt.timezone(hour * 50))
# output:
#| ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=2, seconds=7200).
attempt(lambda: dt.timezone.utc.fromutc(5))  # expect: TypeError fromutc: argument must be a datetime
attempt(lambda: dt.timezone.utc.fromutc(day))  # expect: ValueError fromutc: dt.tzinfo is not self
attempt(lambda: dt.timezone.utc.utcoffset(5))
# output:
#| TypeError utcoffset(dt) argument must be a datetime instance or None, not int
attempt(lambda: dt.datetime.fromtimestamp(float('nan'), dt.timezone.utc))  # expect: ValueError Invalid value NaN (not a number)
attempt(lambda: dt.datetime.fromtimestamp(1e300, dt.timezone.utc))  # expect: OverflowError timestamp out of range for platform time_t
attempt(lambda: dt.datetime.fromtimestamp(1e15, dt.timezone.utc))  # expect: ValueError year 31690708 is out of range
attempt(lambda: dt.datetime.fromtimestamp('a', dt.timezone.utc))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: dt.date(0, 1, 1))  # expect: ValueError year 0 is out of range
attempt(lambda: dt.date(2020, 13, 1))  # expect: ValueError month must be in 1..12
attempt(lambda: dt.date(2020, 2, 30))  # expect: ValueError day is out of range for month
attempt(lambda: dt.date('a', 1, 1))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: dt.date(2020, 1))  # expect: TypeError function missing required argument 'day' (pos 3)
attempt(lambda: dt.time(25))  # expect: ValueError hour must be in 0..23
attempt(lambda: dt.time(1, 60))  # expect: ValueError minute must be in 0..59
attempt(lambda: dt.time(1, 1, 60))  # expect: ValueError second must be in 0..59
attempt(lambda: dt.time(1, 1, 1, 10 ** 6))  # expect: ValueError microsecond must be in 0..999999
attempt(lambda: dt.time(fold=2))  # expect: ValueError fold must be either 0 or 1
attempt(lambda: dt.time(tzinfo=5))
# output:
#| TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
attempt(lambda: dt.datetime(2020, 1, 1, tzinfo=5))
# output:
#| TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
attempt(lambda: dt.date.fromisoformat('x'))  # expect: ValueError Invalid isoformat string: 'x'
attempt(lambda: dt.date.fromisoformat(5))  # expect: TypeError fromisoformat: argument must be str
attempt(lambda: dt.datetime.fromisoformat('2020-01-01T99'))  # expect: ValueError hour must be in 0..23
attempt(lambda: dt.datetime.fromisoformat(5))  # expect: TypeError fromisoformat: argument must be str
attempt(lambda: dt.time.fromisoformat('x'))  # expect: ValueError Invalid isoformat string: 'x'
attempt(lambda: dt.date.fromisocalendar(2020, 60, 1))  # expect: ValueError Invalid week: 60
attempt(lambda: dt.date.fromisocalendar(2020, 1, 9))  # expect: ValueError Invalid day: 9 (range is [1, 7])
attempt(lambda: dt.date.fromordinal(0))  # expect: ValueError ordinal must be >= 1
attempt(lambda: dt.date.fromordinal(10 ** 9))  # expect: ValueError year 2737908 is out of range
attempt(lambda: dt.date.max + hour * 24)  # expect: OverflowError date value out of range
attempt(lambda: dt.datetime.max + hour)  # expect: OverflowError date value out of range
attempt(lambda: dt.datetime.min - hour)  # expect: OverflowError date value out of range
attempt(lambda: day - day.replace(tzinfo=dt.timezone.utc))
# output:
#| TypeError can't subtract offset-naive and offset-aware datetimes
attempt(lambda: day < day.replace(tzinfo=dt.timezone.utc))
# output:
#| TypeError can't compare offset-naive and offset-aware datetimes
attempt(lambda: day < dt.date(2020, 1, 1))  # expect: TypeError can't compare datetime.datetime to datetime.date
attempt(lambda: day == 5)  # expect: False
attempt(lambda: day < 5)  # expect: TypeError '<' not supported between instances of 'datetime.datetime' and 'int'
attempt(lambda: day + 5)  # expect: TypeError unsupported operand type(s) for +: 'datetime.datetime' and 'int'
attempt(lambda: dt.time(1) < dt.time(1, tzinfo=dt.timezone.utc))  # expect: TypeError can't compare offset-naive and offset-aware times
attempt(lambda: dt.timedelta('a'))  # expect: TypeError unsupported type for timedelta days component: str
attempt(lambda: dt.timedelta(float('nan')))  # expect: ValueError cannot convert float NaN to integer
attempt(lambda: dt.timedelta(float('inf')))  # expect: OverflowError cannot convert float infinity to integer
attempt(lambda: hour / 0)  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: hour // 0)  # expect: ZeroDivisionError integer division or modulo by zero
attempt(lambda: divmod(hour, 5))
# output:
#| TypeError unsupported operand type(s) for divmod(): 'datetime.timedelta' and 'int'
attempt(lambda: hour * 'a')  # expect: TypeError can't multiply sequence by non-int of type 'datetime.timedelta'
attempt(lambda: hour * float('inf'))  # expect: OverflowError cannot convert Infinity to integer ratio
attempt(lambda: hour * 10 ** 30)  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: day.replace(month=13))  # expect: ValueError month must be in 1..12
attempt(lambda: day.astimezone(5))
# output:
#| TypeError tzinfo argument must be None or of a tzinfo subclass, not type 'int'
attempt(lambda: day.strftime(5))  # expect: TypeError strftime() argument 1 must be str, not int
attempt(lambda: day.isoformat(timespec='x'))  # expect: ValueError Unknown timespec value
attempt(lambda: day.isoformat('ab'))  # expect: TypeError isoformat() argument 1 must be a unicode character, not str
attempt(lambda: dt.datetime.combine(5, dt.time()))
# output:
#| TypeError combine() argument 1 must be datetime.date, not int
attempt(lambda: dt.datetime.combine(day, 5))  # expect: TypeError combine() argument 2 must be datetime.time, not int
attempt(lambda: dt.datetime.strptime('x', '%Y'))  # expect: ValueError time data 'x' does not match format '%Y'
attempt(lambda: dt.datetime.strptime('2020 1', '%Y'))  # expect: ValueError unconverted data remains:  1
attempt(lambda: dt.datetime.strptime('2020', '%Q'))  # expect: ValueError 'Q' is a bad directive in format '%Q'
attempt(lambda: dt.datetime.strptime(5, '%Y'))  # expect: TypeError strptime() argument 1 must be str, not int
