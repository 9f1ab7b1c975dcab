from datetime import datetime, timedelta, timezone, tzinfo, time


class Summer(tzinfo):
    """One hour more from April to September."""

    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment):
        return timedelta(hours=1) if moment is not None and 4 <= moment.month <= 9 else timedelta(0)

    def tzname(self, moment):
        return "CEST" if self.dst(moment) else "CET"


zone = Summer()
january, july = datetime(2024, 1, 1, 12, tzinfo=zone), datetime(2024, 7, 1, 12, tzinfo=zone)
print(january, july, january.tzname(), july.tzname(), july.dst(), july - january)
# output:
#| 2024-01-01 12:00:00+01:00 2024-07-01 12:00:00+02:00 CET CEST 1:00:00 182 days, 0:00:00
print(july.astimezone(timezone.utc), datetime(2024, 7, 1, tzinfo=timezone.utc).astimezone(zone), datetime.fromtimestamp(0, zone))
# output:
#| 2024-07-01 10:00:00+00:00 2024-07-01 02:00:00+02:00 1970-01-01 01:00:00+01:00
print(july.strftime("%H:%M %Z %z"), july.timetuple().tm_isdst, january.isoformat(), time(3, tzinfo=zone).isoformat())  # expect: 12:00 CEST +0200 1 2024-01-01T12:00:00+01:00 03:00:00+01:00
for wrong in (lambda: datetime(2024, 1, 1, tzinfo=tzinfo()).utcoffset(), lambda: zone.fromutc(datetime(2024, 1, 1)), lambda: timezone.utc.utcoffset(3)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| NotImplementedError: a tzinfo subclass must implement utcoffset()
#| ValueError: fromutc: dt.tzinfo is not self
#| TypeError: utcoffset(dt) argument must be a datetime instance or None, not int


class Wrong(tzinfo):
    def utcoffset(self, moment):
        return moment.hour


try:
    print(datetime(2024, 1, 1, tzinfo=Wrong()).utcoffset())
except TypeError as error:
    print(error)  # expect: tzinfo.utcoffset() must return None or timedelta, not 'int'
