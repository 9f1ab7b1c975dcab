"""Fast implementation of the datetime type."""

from _datetime import (MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone, tzinfo)

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR",
           "UTC")

UTC = timezone.utc


class IsoCalendarDate(tuple):
    """The result of date.isocalendar() or datetime.isocalendar()

    This object may be accessed either as a tuple of
      ((year, week, weekday))
    or via the object attributes as named in the above tuple."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


_iso_calendar_date = IsoCalendarDate
IsoCalendarDate.__module__ = "datetime"
del IsoCalendarDate
