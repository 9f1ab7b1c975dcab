"""Time, from a clock that the host grants; arithmetic on it needs none."""

from _datetime import strftime as _show, strptime as _read
from _grants import monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time
from _grants import process_time_ns, resolution as _resolution, sleep, thread_time, thread_time_ns
from _grants import time, time_ns
from operator import index as _index

__all__ = ["altzone", "asctime", "ctime", "daylight", "get_clock_info", "gmtime", "localtime",
           "mktime", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns",
           "process_time", "process_time_ns", "sleep", "strftime", "strptime", "struct_time",
           "thread_time", "time", "time_ns", "timezone", "tzname", "tzset"]

_tuple = tuple
timezone = 0
altzone = 0
daylight = 0
tzname = ("UTC", "UTC")

_FIELDS = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday",
           "tm_isdst")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


class struct_time(tuple):
    """The time value as returned by gmtime(), localtime(), and strptime()."""

    __match_args__ = _FIELDS
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __new__(cls, sequence):
        sequence = tuple(sequence)
        if len(sequence) < 9:
            raise TypeError("time.struct_time() takes an at least 9-sequence "
                            f"({len(sequence)}-sequence given)")
        if len(sequence) > 11:
            raise TypeError("time.struct_time() takes an at most 11-sequence "
                            f"({len(sequence)}-sequence given)")
        self = super().__new__(cls, sequence[:9])
        self._more = (sequence[9:] + (None, None))[:2]
        return self

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: self._more[0])
    tm_gmtoff = property(lambda self: self._more[1])

    def __repr__(self):
        inside = ", ".join([f"{name}={value!r}" for name, value in zip(_FIELDS, self)])
        return f"time.struct_time({inside})"



def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days(year, month, day):
    """Days since 1970-01-01."""
    y = year - 1
    days = y * 365 + y // 4 - y // 100 + y // 400 - 719162
    days += _BEFORE[month - 1] + (month > 2 and _leap(year)) + day - 1
    return days


def gmtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing UTC."""
    if seconds is None:
        seconds = time()
    if not isinstance(seconds, (int, float)):
        seconds = _index(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if not -(1 << 63) <= seconds < 1 << 63:
        raise OverflowError("timestamp out of range for platform time_t")
    seconds = int(seconds // 1)
    days, rest = divmod(seconds, 86400)
    n = days + 719162
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        year, yday = year - 1, 365
    else:
        yday = n
    month = 12
    while _BEFORE[month - 1] + (month > 2 and _leap(year)) > yday:
        month -= 1
    day = yday - _BEFORE[month - 1] - (month > 2 and _leap(year)) + 1
    return struct_time((year, month, day, rest // 3600, rest % 3600 // 60, rest % 60,
                        (days + 3) % 7, yday + 1, 0, "GMT", 0))


def localtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing local time, which is UTC."""
    return struct_time(tuple(gmtime(seconds)) + ("UTC", 0))


def mktime(tuple, /):
    """Convert a time tuple in local time to seconds since the Epoch."""
    if not isinstance(tuple, _tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(tuple) != 9:
        raise TypeError("mktime(): illegal time tuple argument")
    year, month, day, hour, minute, second = [_index(part) for part in tuple[:6]]
    extra, month = divmod(month - 1, 12)
    return float(((_days(year + extra, month + 1, 1) + day - 1) * 24 + hour) * 3600
                 + minute * 60 + second)


def _asctime(t):
    t = _checked(t)
    return (f"{_DAYS[t[6]]} {_MONTHS[t[1] - 1]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} "
            f"{t[0]}")


def asctime(*tuple):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    if len(tuple) > 1:
        raise TypeError(f"asctime expected at most 1 argument, got {len(tuple)}")
    return _asctime(tuple[0] if tuple else localtime())


def ctime(seconds=None, /):
    """Convert a time in seconds since the Epoch to a string in local time."""
    return _asctime(localtime(seconds))


def _checked(t):
    """The fields of a time tuple that can be shown."""
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError("strftime(): illegal time tuple argument")
    year, month, day, hour, minute, second, weekday, yday, dst = [_index(x) for x in t]
    month = month or 1
    day = day or 1
    yday = yday or 1
    if not 1 <= month <= 12:
        raise ValueError("month out of range")
    if not 1 <= day <= 31:
        raise ValueError("day of month out of range")
    if not 0 <= hour <= 23:
        raise ValueError("hour out of range")
    if not 0 <= minute <= 59:
        raise ValueError("minute out of range")
    if not 0 <= second <= 61:
        raise ValueError("seconds out of range")
    if weekday < -1:
        raise ValueError("day of week out of range")
    if not 1 <= yday <= 366:
        raise ValueError("day of year out of range")
    return year, month, day, hour, minute, second, weekday % 7, yday, dst


def strftime(format, tuple=None, /):
    """Convert a time tuple to a string according to a format specification."""
    if not isinstance(format, str):
        _show(format, (), "", "")  # Says what it should have been.
    t = localtime() if tuple is None else tuple
    fields = _checked(t)
    zone = t.tm_zone if isinstance(t, struct_time) else None
    return _show(format, fields, "UTC" if zone is None else zone, "+0000")


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    """Parse a string to a time tuple according to a format specification."""
    for i, value in enumerate((string, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {i} must be str, not {type(value)}")
    return struct_time(_read(string, format)[:11])


class _ClockInfo:
    def __init__(self, name):
        self.implementation = "granted"
        self.monotonic = name != "time"
        self.adjustable = name == "time"
        self.resolution = _resolution()


def get_clock_info(name, /):
    """Get information about a clock."""
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return _ClockInfo(name)


CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID = range(4)
CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME, CLOCK_TAI = 4, 7, 11

_CLOCKS = {CLOCK_REALTIME: time_ns, CLOCK_MONOTONIC: monotonic_ns,
           CLOCK_PROCESS_CPUTIME_ID: process_time_ns, CLOCK_THREAD_CPUTIME_ID: thread_time_ns,
           CLOCK_MONOTONIC_RAW: monotonic_ns, CLOCK_BOOTTIME: monotonic_ns, CLOCK_TAI: time_ns}


def _clock(clk_id):
    clk_id = _index(clk_id)
    if clk_id not in _CLOCKS:
        raise OSError(22, "Invalid argument")
    return _CLOCKS[clk_id]


def clock_gettime(clk_id, /):
    """clock_gettime(clk_id) -> float

    Return the time of the specified clock clk_id."""
    return _clock(clk_id)() / 1e9


def clock_gettime_ns(clk_id, /):
    """clock_gettime_ns(clk_id) -> int

    Return the time of the specified clock clk_id as nanoseconds."""
    return _clock(clk_id)()


def clock_getres(clk_id, /):
    """clock_getres(clk_id) -> floating point number

    Return the resolution (precision) of the specified clock clk_id."""
    _clock(clk_id)
    return _resolution()


def tzset():
    """Time zones do not change here."""
