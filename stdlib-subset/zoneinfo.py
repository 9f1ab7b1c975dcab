import _zoneinfo
import re

from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
           "InvalidTZPathWarning"]

# The zones come with the interpreter: there are no directories to look into.
TZPATH = ()

_ZERO = timedelta(0)
_EPOCH = datetime(1970, 1, 1).toordinal()


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


def available_timezones():
    """Returns a set containing all available time zones.

    .. caution::

        This may attempt to open a large number of files, since the best way to
        determine if a given file on the time zone search path is to open it
        and check for the "magic string" at the beginning.
    """
    return {name for name in _zoneinfo.names()
            if name != "posixrules" and not name.startswith(("posix/", "right/"))}


def reset_tzpath(to=None):
    """Checks the paths; the zones come with the interpreter wherever they say."""
    if to is None:
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: {to!r}")
    relative = [path for path in to if not path.startswith("/")]
    if relative:
        raise ValueError("Paths should be absolute but found the following relative paths:\n    "
                         + "\n    ".join(relative))


def _check_key(key):
    if not isinstance(key, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
    if key.startswith("/"):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    parts = key.split("/")
    if parts[0] == ".." and all(part not in ("", ".") for part in parts):
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")
    if any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")


# ---------------------------------------------------------------- what comes after the last change

class _Fixed:
    """One type of time for ever."""

    def __init__(self, kind):
        self.kind = kind

    def local(self, seconds, year, fold):
        return self.kind

    def universal(self, seconds, year):
        return self.kind, 0


class _Yearly:
    """Summer time every year, between two days that are given by rules."""

    def __init__(self, standard, summer, start, end):
        self.standard, self.summer = standard, summer
        self.start, self.end = start, end
        self.difference = _seconds(summer[0]) - _seconds(standard[0])

    def local(self, seconds, year, fold):
        start, end = self.start(year), self.end(year)
        # In what is skipped or repeated, fold=1 means the offset that comes after.
        if fold == (self.difference >= 0):
            end -= self.difference
        else:
            start += self.difference
        return self._choose(seconds, start, end)

    def universal(self, seconds, year):
        start = self.start(year) - _seconds(self.standard[0])
        end = self.end(year) - _seconds(self.summer[0])
        if self.difference > 0:
            repeated = end <= seconds < end + self.difference
        else:
            repeated = start <= seconds < start - self.difference
        return self._choose(seconds, start, end), int(repeated)

    def _choose(self, seconds, start, end):
        summer = start <= seconds < end if start < end else not end <= seconds < start
        return self.summer if summer else self.standard


def _seconds(delta):
    return delta.days * 86400 + delta.seconds


def _day_number(year, month, day):
    return datetime(year, month, day).toordinal() - _EPOCH


def _weekday_rule(month, week, weekday, time):
    def moment(year):
        first = _day_number(year, month, 1)
        # The first of January 1970 was a Thursday.
        day = first + (weekday - (first + 4)) % 7 + 7 * (week - 1)
        after = first + _days_in(year, month)
        if day >= after:
            day -= 7
        return day * 86400 + time
    return moment


def _days_in(year, month):
    if month == 2:
        return 28 + _is_leap(year)
    return 30 if month in (4, 6, 9, 11) else 31


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _day_rule(day, counts_leap_days, time):
    def moment(year):
        later = not counts_leap_days and day >= 60 and _is_leap(year)
        offset = day + later - (not counts_leap_days)
        return (_day_number(year, 1, 1) + offset) * 86400 + time
    return moment


_rule_text = re.compile(r"""
    (?P<std><[a-zA-Z0-9+-]+> | [^<0-9:.+-]+)
    (?P<stdoff>[+-]?\d{1,3}(?::\d{2}(?::\d{2})?)?)
    (?: (?P<dst><[a-zA-Z0-9+-]+> | [^0-9:.+-]+)
        (?P<dstoff>[+-]?\d{1,3}(?::\d{2}(?::\d{2})?)?)?
        (?:,(?P<rules>.+))?
    )?""", re.VERBOSE | re.ASCII)
_clock_text = re.compile(r"([+-])?(\d{1,3})(?::(\d{2})(?::(\d{2}))?)?", re.ASCII)
_weekday_text = re.compile(r"M(\d{1,2})\.(\d)\.(\d)", re.ASCII)
_day_text = re.compile(r"(J)?(\d{1,3})", re.ASCII)


def _read_rule(text):
    """What a rule such as `CET-1CEST,M3.5.0,M10.5.0/3` says."""
    match = _rule_text.fullmatch(text)
    if match is None:
        raise ValueError(f"{text} is not a valid TZ string")
    offset = -_read_clock(match["stdoff"], 24)
    standard = (timedelta(seconds=offset), _ZERO, match["std"].strip("<>"))
    if match["dst"] is None:
        return _Fixed(standard)
    if match["rules"] is None or match["rules"].count(",") != 1:
        raise ValueError(f"Missing transition rules in TZ string: {text}")
    summer_offset = offset + 3600
    if match["dstoff"] is not None:
        summer_offset = -_read_clock(match["dstoff"], 24)
    summer = (timedelta(seconds=summer_offset), timedelta(seconds=summer_offset - offset),
              match["dst"].strip("<>"))
    start, end = [_read_day(day) for day in match["rules"].split(",")]
    return _Yearly(standard, summer, start, end)


def _read_clock(text, most):
    match = _clock_text.fullmatch(text)
    if match is None:
        raise ValueError(f"Invalid offset or time: {text}")
    hours, minutes, seconds = [int(part or 0) for part in match.group(2, 3, 4)]
    if hours > most or minutes > 59 or seconds > 59:
        raise ValueError(f"Invalid offset or time: {text}")
    total = hours * 3600 + minutes * 60 + seconds
    return -total if match[1] == "-" else total


def _read_day(text):
    day, _, time = text.partition("/")
    time = _read_clock(time, 167) if time else 7200
    match = _weekday_text.fullmatch(day)
    if match:
        month, week, weekday = [int(part) for part in match.groups()]
        if not (1 <= month <= 12 and 1 <= week <= 5 and weekday <= 6):
            raise ValueError(f"Invalid dst start/end date: {text}")
        return _weekday_rule(month, week, weekday, time)
    match = _day_text.fullmatch(day)
    if match is None or not bool(match[1]) <= int(match[2]) <= 365:
        raise ValueError(f"Invalid dst start/end date: {text}")
    return _day_rule(int(match[2]), not match[1], time)


# ---------------------------------------------------------------- the zone

def _summer_offsets(begins, types):
    """By how much each type of time is summer time: the data only says that it is."""
    found = [0] * len(types)
    wanted = sum([summer for _, summer, _ in types])
    for before, now, after in zip(begins, begins[1:], begins[2:] + (None,)):
        if not wanted:
            break
        offset, summer, _ = types[now]
        if not summer or found[now]:
            continue
        difference = 0
        if not types[before][1]:
            difference = offset - types[before][0]
        if not difference and now < len(types) - 1 and after is not None:
            if types[after][1]:
                continue
            difference = offset - types[after][0]
        if difference:
            wanted -= 1
            found[now] = difference
    return [difference or (3600 if summer else 0)
            for difference, (_, summer, _) in zip(found, types)]


def _local_moments(moments, begins, types):
    """The moments of change on the clocks: as fold=0 and as fold=1 sees them."""
    earlier, later = [], []
    before = types[0][0] if types else 0
    for moment, kind in zip(moments, begins):
        now = types[kind][0]
        least, most = (before, now) if before < now else (now, before)
        earlier.append(moment + most)
        later.append(moment + least)
        before = now
    return earlier, later


class ZoneInfo(tzinfo):
    _kept = {}

    def __init_subclass__(cls):
        cls._kept = {}

    def __new__(cls, key):
        try:
            return cls._kept[key]
        except (KeyError, TypeError):
            pass
        zone = cls._kept[key] = cls._find(key)
        zone._from_cache = True
        return zone

    @classmethod
    def _find(cls, key):
        _check_key(key)
        data = _zoneinfo.find(key)
        if data is None:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        return cls._make(data, key)

    @classmethod
    def _make(cls, data, key):
        zone = super().__new__(cls)
        zone._key = key
        zone._shown = None
        zone._from_cache = False
        moments, begins, types, rule = _zoneinfo.parse(data)
        summer = _summer_offsets(begins, types)
        kinds = [(timedelta(seconds=offset), timedelta(seconds=difference), name)
                 for (offset, _, name), difference in zip(types, summer)]
        zone._moments = moments
        zone._local = _local_moments(moments, begins, types)
        zone._kinds = [kinds[at] for at in begins]
        zone._before = None
        for kind, (_, is_summer, _) in zip(kinds, types):
            if not is_summer:
                zone._before = kind
                break
        else:
            if zone._kinds:
                zone._before = zone._kinds[0]
        if rule:
            zone._after = _read_rule(rule)
        elif kinds:
            zone._after = _Fixed(zone._kinds[-1] if zone._kinds else kinds[-1])
        else:
            raise ValueError("No time zone information found.")
        # A zone that never changes knows its offset without being asked when.
        zone._always = None
        if len(kinds) <= 1 and isinstance(zone._after, _Fixed):
            if not kinds or kinds[0] == zone._after.kind:
                zone._always = zone._after.kind
        return zone

    @classmethod
    def no_cache(cls, key):
        """Get a new instance of ZoneInfo, bypassing the cache."""
        return cls._find(key)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        """Create a ZoneInfo file from a file object."""
        zone = cls._make(bytes(fobj.read()), key)
        zone._shown = repr(fobj)
        return zone

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Clear the ZoneInfo cache."""
        if only_keys is None:
            cls._kept.clear()
        else:
            for key in only_keys:
                cls._kept.pop(key, None)

    @property
    def key(self):
        return self._key

    @key.setter
    def key(self, value):
        raise AttributeError("readonly attribute")

    def _kind_at(self, moment):
        """Offset, summer time and name at a moment of the clocks."""
        if moment is None:
            return self._always or (None, None, None)
        seconds = ((moment.toordinal() - _EPOCH) * 86400 + moment.hour * 3600
                   + moment.minute * 60 + moment.second)
        local = self._local[moment.fold]
        if local and seconds < local[0]:
            return self._before
        if not local or seconds > local[-1]:
            return self._after.local(seconds, moment.year, moment.fold)
        return self._kinds[bisect_right(local, seconds) - 1]

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        return self._kind_at(dt)[0]

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        return self._kind_at(dt)[1]

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime."""
        return self._kind_at(dt)[2]

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        seconds = ((dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60
                   + dt.second)
        moments = self._moments
        fold = 0
        if moments and seconds < moments[0]:
            kind = self._before
        elif not moments or seconds > moments[-1] and isinstance(self._after, _Yearly):
            kind, fold = self._after.universal(seconds, dt.year)
        else:
            at = bisect_right(moments, seconds)
            kind = self._kinds[at - 1]
            before = self._kinds[at - 2] if at > 1 else self._before
            if seconds > moments[-1]:
                before, kind = self._kinds[-1], self._after.kind
            fold = _seconds(before[0]) - _seconds(kind[0]) > seconds - moments[at - 1]
        dt += kind[0]
        return dt.replace(fold=1) if fold else dt

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __repr__(self):
        cls = type(self)
        name = f"{cls.__module__}.{cls.__qualname__}"
        if self._shown is not None and self._key is None:
            return f"{name}.from_file({self._shown})"
        return f"{name}(key={self._key!r})"

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        """Private method used in unpickling."""
        return cls(key) if from_cache else cls.no_cache(key)

    def __reduce__(self):
        """Function for serialization with the pickle protocol."""
        if self._shown is not None:
            raise TypeError(f"cannot copy a ZoneInfo made from a file: {self._shown}")
        return type(self)._unpickle, (self._key, self._from_cache)
