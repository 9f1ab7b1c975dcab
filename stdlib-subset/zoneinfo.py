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

    __module__ = "zoneinfo._common"


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
    """Sets where zones are looked for first, in granted directories; without, nowhere: they come
    with the interpreter."""
    global TZPATH
    if to is None:
        TZPATH = ()
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: {to!r}")
    paths = [str(path) for path in to]
    relative = [path for path in paths if not path.startswith("/")]
    if relative:
        raise ValueError("Paths should be absolute but found the following relative paths:\n    "
                         + "\n    ".join(relative))
    TZPATH = tuple(paths)


def _read_file(key):
    """The data of a zone of the directories that the program has set, or None."""
    for path in TZPATH:
        try:
            with open(f"{path}/{key}", "rb") as file:
                return file.read()
        except OSError:
            pass
    return None


def _check_key(key):
    if not isinstance(key, str):
        if isinstance(key, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
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


def _day_rule(day, skips_leap_days, time):
    # As CPython counts: a day that is counted from 0 is the one before.
    def moment(year):
        later = skips_leap_days and day >= 59 and _is_leap(year)
        return (_day_number(year, 1, 1) - 1 + day + later) * 86400 + time
    return moment


_name_text = re.compile(r"<([a-zA-Z0-9+-]*)>|([a-zA-Z]+)", re.ASCII)
_clock_text = re.compile(r"([+-])?(\d{1,3})(?::(\d{2})(?::(\d{2}))?)?(?!:)", re.ASCII)
_weekday_text = re.compile(r"M(\d{1,2})\.(\d)\.(\d)", re.ASCII)
_day_text = re.compile(r"(J)?(\d{1,3})", re.ASCII)


def _read_rule(text):
    """What a rule such as `CET-1CEST,M3.5.0,M10.5.0/3` says."""
    shown = text.encode()

    def part(read, what, *args):
        nonlocal at
        found = read(text, at, *args)
        if found is None:
            raise ValueError(f"{what}{shown!r}")
        found, at = found
        return found

    at = 0
    name = part(_read_name, "Invalid STD format in ")
    offset = -part(_read_clock, "Invalid STD offset in ", 24)
    standard = (timedelta(seconds=offset), _ZERO, name)
    if at == len(text):
        return _Fixed(standard)
    name = part(_read_name, "Invalid DST format in ")
    summer_offset = offset + 3600
    if not text.startswith(",", at):
        summer_offset = -part(_read_clock, "Invalid DST offset in ", 24)
    summer = (timedelta(seconds=summer_offset), timedelta(seconds=summer_offset - offset), name)
    days = []
    for _ in range(2):
        if not text.startswith(",", at):
            raise ValueError(f"Missing transition rules in TZ string: {shown!r}")
        at += 1
        days.append(part(_read_day, "Malformed transition rule in TZ string: "))
    if at != len(text):
        raise ValueError(f"Extraneous characters at end of TZ string: {shown!r}")
    return _Yearly(standard, summer, *days)


def _read_name(text, at):
    match = _name_text.match(text, at)
    return match and (match[1] or match[2] or "", match.end())


def _read_clock(text, at, most):
    match = _clock_text.match(text, at)
    if match is None:
        return None
    hours, minutes, seconds = [int(part or 0) for part in match.group(2, 3, 4)]
    if hours > most:
        return None
    total = hours * 3600 + minutes * 60 + seconds
    return -total if match[1] == "-" else total, match.end()


def _read_day(text, at):
    weekday = _weekday_text.match(text, at)
    match = weekday or _day_text.match(text, at)
    if match is None:
        return None
    at, time = match.end(), 7200
    if text.startswith("/", at):
        found = _read_clock(text, at + 1, 167)
        if found is None:
            return None
        time, at = found
    if weekday:
        month, week, day = [int(part) for part in match.groups()]
        if not (1 <= month <= 12 and 1 <= week <= 5 and day <= 6):
            return None
        return _weekday_rule(month, week, day, time), at
    if not bool(match[1]) <= int(match[2]) <= 365:
        return None
    return _day_rule(int(match[2]), bool(match[1]), time), at


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
        data = _read_file(key) if TZPATH else None
        if data is None:
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
        data = fobj.read()
        zone = cls._make(b"" if isinstance(data, str) else bytes(data), key)
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
        elif not moments or seconds > moments[-1]:
            kind, fold = self._after.universal(seconds, dt.year)
            # Right after the last moment of the table, what is repeated lies between the two types
            # of time around it, whatever the rule says.
            if moments:
                before = self._kinds[-2] if len(moments) > 1 else self._before
                if 0 <= seconds - moments[-1] < _seconds(before[0]) - _seconds(kind[0]):
                    fold = 1
        else:
            at = bisect_right(moments, seconds)
            kind = self._kinds[at - 1]
            before = self._kinds[at - 2] if at > 1 else self._before
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
