# What no date, no duration and no moment can be.
import datetime as dt


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: dt.date.fromisocalendar(9999, 53, 7))  # expect: ValueError Invalid week: 53
attempt(lambda: dt.date.fromisocalendar(9999, 52, 6))  # expect: ValueError year 10000 is out of range
attempt(lambda: dt.date.fromisocalendar(9999, 52, 5))  # expect: datetime.date(9999, 12, 31)
attempt(lambda: dt.date.fromisocalendar(2**70, 1, 1))  # expect: ValueError ISO calendar component out of range
attempt(lambda: dt.date.fromisocalendar(0, 1, 1))  # expect: ValueError Year is out of range: 0
attempt(lambda: dt.timedelta(days=2**31))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: dt.timedelta(days=2**31 - 1))  # expect: OverflowError days=2147483647; must have magnitude <= 999999999
attempt(lambda: dt.timedelta(days=-(2**31) - 1))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: dt.timedelta(days=1) * 2**40)  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: dt.timedelta(days=1) * 1e300)  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: dt.datetime.fromtimestamp(2**70, dt.timezone.utc))  # expect: OverflowError timestamp out of range for platform time_t
attempt(lambda: dt.datetime.fromtimestamp(1e300, dt.timezone.utc))  # expect: OverflowError timestamp out of range for platform time_t
attempt(lambda: dt.datetime.fromtimestamp(1e12, dt.timezone.utc))  # expect: ValueError year 33658 is out of range
attempt(lambda: dt.datetime.utcfromtimestamp(2**62))  # expect: OSError [Errno 75] Value too large for defined data type
attempt(lambda: dt.datetime.utcfromtimestamp(-1e18))  # expect: OSError [Errno 75] Value too large for defined data type
attempt(lambda: dt.date.fromtimestamp(2**70))  # expect: OverflowError timestamp out of range for platform time_t
attempt(lambda: dt.date.fromtimestamp(float("nan")))  # expect: ValueError Invalid value NaN (not a number)


class Changing(dt.tzinfo):
    asked = 0

    def utcoffset(self, moment):
        return dt.timedelta(hours=1)

    def dst(self, moment):
        self.asked += 1
        return None if self.asked > 1 else dt.timedelta(hours=1)


zone = Changing()
attempt(lambda: zone.fromutc(dt.datetime(2000, 1, 1, tzinfo=zone)))
# output:
#| ValueError fromutc: tz.dst() gave inconsistent results; cannot convert
