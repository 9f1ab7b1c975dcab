from datetime import UTC, date, datetime, time, timedelta, timezone
m = datetime(2024, 5, 17, 13, 4, 5, 678)
print(m, repr(m), m.date(), m.time(), m.microsecond, m.isoformat("_", "milliseconds"), m.isoformat(timespec="hours"))
# output:
#| 2024-05-17 13:04:05.000678 datetime.datetime(2024, 5, 17, 13, 4, 5, 678) 2024-05-17 13:04:05.000678 678 2024-05-17_13:04:05.000 2024-05-17T13
print(m + timedelta(hours=11, minutes=56), m - datetime(2024, 1, 1), m.replace(microsecond=0, fold=1), m.timestamp())
# output:
#| 2024-05-18 01:00:05.000678 137 days, 13:04:05.000678 2024-05-17 13:04:05 1715951045.000678
print(datetime(2024, 1, 1, tzinfo=UTC), datetime.fromtimestamp(1e9, UTC), datetime.utcfromtimestamp(1.5), datetime.combine(date(2024, 1, 2), time(3, 4)))
# output:
#| 2024-01-01 00:00:00+00:00 2001-09-09 01:46:40+00:00 1970-01-01 00:00:01.500000 2024-01-02 03:04:00
east = timezone(timedelta(hours=5, minutes=30))
aware = datetime(2024, 5, 17, 13, 4, tzinfo=east)
print(aware, repr(aware), aware.astimezone(UTC), aware.utcoffset(), aware.tzname(), aware.dst(), aware.timetz())
# output:
#| 2024-05-17 13:04:00+05:30 datetime.datetime(2024, 5, 17, 13, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800))) 2024-05-17 07:34:00+00:00 5:30:00 UTC+05:30 None 13:04:00+05:30
print(aware == aware.astimezone(UTC), hash(aware) == hash(aware.astimezone(UTC)), aware - datetime(2024, 1, 1, tzinfo=UTC), aware == m)  # expect: True True 137 days, 7:34:00 False
print(repr(UTC), repr(east), timezone(timedelta(0), "zulu"), timezone(timedelta(hours=-3)), timezone.utc is UTC)
# output:
#| datetime.timezone.utc datetime.timezone(datetime.timedelta(seconds=19800)) zulu UTC-03:00 True
print(datetime.min, datetime.max, m.timetuple()[:9], aware.utctimetuple()[:5], m.ctime())
# output:
#| 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 (2024, 5, 17, 13, 4, 5, 4, 138, -1) (2024, 5, 17, 7, 34) Fri May 17 13:04:05 2024
print(time(1, 2, 3), repr(time(1, 2, tzinfo=UTC, fold=1)), time.fromisoformat("T010203.5+01:00"), time(1) < time(2), time.max, bool(time(0)))
# output:
#| 01:02:03 datetime.time(1, 2, tzinfo=datetime.timezone.utc, fold=1) 01:02:03.500000+01:00 True 23:59:59.999999 True
for text in ("2024-05-17", "2024-05-17T13:04", "20240517T130405Z", "2024-W20-5 13:04:05.123456+02:00", "2024-05-17T13:04:05,5", "2024-05-17T1304-0330"):
    print(repr(datetime.fromisoformat(text)))
# output:
#| datetime.datetime(2024, 5, 17, 0, 0)
#| datetime.datetime(2024, 5, 17, 13, 4)
#| datetime.datetime(2024, 5, 17, 13, 4, 5, tzinfo=datetime.timezone.utc)
#| datetime.datetime(2024, 5, 17, 13, 4, 5, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
#| datetime.datetime(2024, 5, 17, 13, 4, 5, 500000)
#| datetime.datetime(2024, 5, 17, 13, 4, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73800)))
for wrong in (lambda: datetime(2024, 5, 17, 24), lambda: datetime(2024, 5, 17, tzinfo=1), lambda: m < aware, lambda: m - aware,
              lambda: m < date(2024, 1, 1), lambda: datetime.max + timedelta(1), lambda: datetime.fromisoformat("2024-5-1"),
              lambda: m.isoformat(timespec="x"), lambda: timezone(timedelta(days=1)), lambda: time(25), lambda: m + m,
              lambda: datetime.fromtimestamp(1e20), lambda: datetime.combine(m, 1), lambda: time(1) < time(1, tzinfo=UTC)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| ValueError: hour must be in 0..23
#| TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#| TypeError: can't compare offset-naive and offset-aware datetimes
#| TypeError: can't subtract offset-naive and offset-aware datetimes
#| TypeError: can't compare datetime.datetime to datetime.date
#| OverflowError: date value out of range
#| ValueError: Invalid isoformat string: '2024-5-1'
#| ValueError: Unknown timespec value
#| ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1).
#| ValueError: hour must be in 0..23
#| TypeError: unsupported operand type(s) for +: 'datetime.datetime' and 'datetime.datetime'
#| OverflowError: timestamp out of range for platform time_t
#| TypeError: combine() argument 2 must be datetime.time, not int
#| TypeError: can't compare offset-naive and offset-aware times
