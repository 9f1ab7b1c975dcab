"""Addresses, dates and parameters in headers."""

import datetime
import re
import time
import urllib.parse

from email.charset import Charset

__all__ = ["collapse_rfc2231_value", "decode_params", "decode_rfc2231", "encode_rfc2231",
           "formataddr", "formatdate", "format_datetime", "getaddresses", "make_msgid",
           "mktime_tz", "parseaddr", "parsedate", "parsedate_tz", "parsedate_to_datetime",
           "quote", "unquote", "localtime"]

COMMASPACE = ", "
EMPTYSTRING = ""
UEMPTYSTRING = ""
CRLF = "\r\n"
TICK = "'"

specialsre = re.compile(r'[][\\()<>@,:;".]')
escapesre = re.compile(r'[\\"]')
rfc2231_continuation = re.compile(r"(?P<name>\w+)\*((?P<num>[0-9]+)\*?)?", re.ASCII)


# Addresses.

def formataddr(pair, charset="utf-8"):
    """The inverse of parseaddr(), this takes a 2-tuple of the form
    (realname, email_address) and returns the string value suitable
    for an RFC 2822 From, To or Cc header.

    If the first element of pair is false, then the second element is
    returned unmodified.

    The optional charset is the character set that is used to encode
    realname in case realname is not ASCII safe.  Can be an instance of str or
    a Charset-like object which has a header_encode method.  Default is
    'utf-8'.
    """
    name, address = pair
    address.encode("ascii")
    if not name:
        return address
    try:
        name.encode("ascii")
    except UnicodeEncodeError:
        if isinstance(charset, str):
            charset = Charset(charset)
        return f"{charset.header_encode(name)} <{address}>"
    quotes = '"' if specialsre.search(name) else ""
    name = escapesre.sub(r"\\\g<0>", name)
    return f"{quotes}{name}{quotes} <{address}>"


def getaddresses(fieldvalues):
    """Return a list of (REALNAME, EMAIL) for each fieldvalue."""
    return _Addresses(COMMASPACE.join(str(value) for value in fieldvalues)).all()


def parseaddr(addr):
    """
    Parse addr into its constituent realname and email address parts.

    Return a tuple of realname and email address, unless the parse fails, in
    which case return a 2-tuple of ('', '').
    """
    found = _Addresses(addr).all()
    return found[0] if found else ("", "")


_BLANKS = " \t"
_SPECIALS = "()<>@,:;.\"[]"
_ENDS = _SPECIALS + _BLANKS + "\r\n"
# In a name a point is a character as any other.
_NAME_ENDS = _ENDS.replace(".", "")


class _Addresses:
    """Reads addresses as RFC 2822 has them, and as they are written all the same."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.comments = []

    def all(self):
        found = []
        while self.at < len(self.text):
            address = self.address()
            found += address or [("", "")]
        return found

    def next(self):
        return self.text[self.at:self.at + 1]

    def blanks(self):
        """Passes blanks and comments; gives what a domain or local part keeps of them."""
        kept = []
        while self.at < len(self.text):
            if self.next() in _BLANKS + "\n\r":
                if self.next() not in "\n\r":
                    kept.append(self.next())
                self.at += 1
            elif self.next() == "(":
                self.comments.append(self.comment())
            else:
                break
        return "".join(kept)

    def address(self):
        self.comments = []
        self.blanks()
        start, comments = self.at, self.comments
        words = self.phrase()
        self.blanks()
        found = []
        if self.at >= len(self.text):
            if words:
                found = [(" ".join(self.comments), words[0])]
        elif self.next() in ".@":
            # An address alone: the words were its first part.
            self.at, self.comments = start, comments
            address = self.spec()
            found = [(" ".join(self.comments), address)]
        elif self.next() == ":":
            # A group.
            self.at += 1
            while self.at < len(self.text):
                self.blanks()
                if self.at < len(self.text) and self.next() == ";":
                    self.at += 1
                    break
                found += self.address()
        elif self.next() == "<":
            address = self.route()
            name = " ".join(words)
            if self.comments:
                name += " (" + " ".join(self.comments) + ")"
            found = [(name, address)]
        else:
            if words:
                found = [(" ".join(self.comments), words[0])]
            elif self.next() in _SPECIALS:
                self.at += 1
        self.blanks()
        if self.at < len(self.text) and self.next() == ",":
            self.at += 1
        return found

    def route(self):
        """What stands in angle brackets."""
        self.at += 1
        self.blanks()
        skips = False
        address = ""
        while self.at < len(self.text):
            if skips:
                self.domain()
                skips = False
            elif self.next() == ">":
                self.at += 1
                break
            elif self.next() == "@":
                self.at += 1
                skips = True
            elif self.next() == ":":
                self.at += 1
            else:
                address = self.spec()
                self.at += 1
                break
            self.blanks()
        return address

    def spec(self):
        """An address itself."""
        parts = []
        self.blanks()
        while self.at < len(self.text):
            keep = True
            if self.next() == ".":
                if parts and not parts[-1].strip():
                    parts.pop()
                parts.append(".")
                self.at += 1
                keep = False
            elif self.next() == '"':
                parts.append(f'"{quote(self.quoted())}"')
            elif self.next() in _ENDS:
                if parts and not parts[-1].strip():
                    parts.pop()
                break
            else:
                parts.append(self.atom())
            blank = self.blanks()
            if keep and blank:
                parts.append(blank)
        if self.at >= len(self.text) or self.next() != "@":
            return "".join(parts)
        parts.append("@")
        self.at += 1
        self.blanks()
        domain = self.domain()
        if not domain:
            # There is no address without a domain.
            return ""
        return "".join(parts) + domain

    def domain(self):
        parts = []
        while self.at < len(self.text):
            c = self.next()
            if c in _BLANKS:
                self.at += 1
            elif c == "(":
                self.comments.append(self.comment())
            elif c == "[":
                parts.append(f"[{self.between('[', ']' + chr(13), False)}]")
            elif c == ".":
                self.at += 1
                parts.append(".")
            elif c == "@":
                # Two of them: whoever reads otherwise may be led astray.
                return ""
            elif c in _ENDS:
                break
            else:
                parts.append(self.atom())
        return "".join(parts)

    def between(self, begin, ends, nested=True):
        """What stands between two signs, escapes taken away."""
        if self.next() != begin:
            return ""
        parts = []
        escaped = False
        self.at += 1
        while self.at < len(self.text):
            c = self.next()
            if escaped:
                parts.append(c)
                escaped = False
            elif c in ends:
                self.at += 1
                break
            elif nested and c == "(":
                parts.append(self.comment())
                continue
            elif c == "\\":
                escaped = True
            else:
                parts.append(c)
            self.at += 1
        return "".join(parts)

    def quoted(self):
        return self.between('"', '"\r', False)

    def comment(self):
        return self.between("(", ")\r", True)

    def atom(self, ends=_ENDS):
        start = self.at
        while self.at < len(self.text) and self.next() not in ends:
            self.at += 1
        return self.text[start:self.at]

    def phrase(self):
        words = []
        while self.at < len(self.text):
            c = self.next()
            if c in _BLANKS + "\n\r":
                self.at += 1
            elif c == '"':
                words.append(self.quoted())
            elif c == "(":
                self.comments.append(self.comment())
            elif c in _NAME_ENDS:
                break
            else:
                words.append(self.atom(_NAME_ENDS))
        return words


def quote(str):
    """Prepare string to be used in a quoted string.

    Turns backslash and double quote characters into quoted pairs.  These
    are the only characters that need to be quoted inside a quoted string.
    Does not add the surrounding double quotes.
    """
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str):
    """Remove quotes from a string."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace("\\\\", "\\").replace('\\"', '"')
        if str.startswith("<") and str.endswith(">"):
            return str[1:-1]
    return str


# Dates.

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_month_names = [name.lower() for name in _MONTHS] + [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december"]
_ZONES = {"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "AST": -400, "ADT": -300, "EST": -500,
          "EDT": -400, "CST": -600, "CDT": -500, "MST": -700, "MDT": -600, "PST": -800,
          "PDT": -700}


def _date_text(when, zone):
    return "%s, %02d %s %04d %02d:%02d:%02d %s" % (
        _DAYS[when[6]], when[2], _MONTHS[when[1] - 1], when[0], when[3], when[4], when[5], zone)


def formatdate(timeval=None, localtime=False, usegmt=False):
    """Returns a date string as specified by RFC 2822, e.g.:

    Fri, 09 Nov 2001 01:08:47 -0000

    Optional timeval if given is a floating point time value as accepted by
    gmtime() and localtime(), otherwise the current time is used.

    Optional localtime is a flag that when True, interprets timeval, and
    returns a date relative to the local timezone instead of UTC, properly
    taking daylight savings time into account.

    Optional argument usegmt means that the timezone is written out as
    an ascii string, not numeric one (so "GMT" instead of "+0000").
    """
    if timeval is None:
        timeval = time.time()
    when = datetime.datetime.fromtimestamp(timeval, datetime.timezone.utc)
    if not localtime and not usegmt:
        when = when.replace(tzinfo=None)
    return format_datetime(when, usegmt and not localtime)


def format_datetime(dt, usegmt=False):
    """Turn a datetime into a date string as specified in RFC 2822.

    If usegmt is True, dt must be an aware datetime with an offset of zero.  In
    this case 'GMT' will be rendered instead of the normal +0000 required by
    RFC2822.  This is to support HTTP headers involving date stamps.
    """
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        zone = "GMT"
    elif dt.tzinfo is None:
        zone = "-0000"
    else:
        zone = dt.strftime("%z")
    return _date_text(dt.timetuple(), zone)


def parsedate_tz(data):
    """Convert a date string to a time tuple.

    Accounts for military timezones.
    """
    found = _date_parts(data)
    if not found:
        return None
    if found[9] is None:
        found[9] = 0
    return tuple(found)


def parsedate(data):
    """Convert a time string to a time tuple."""
    found = parsedate_tz(data)
    return found[:9] if isinstance(found, tuple) else found


def _date_parts(data):
    """The nine numbers of a date and its zone's seconds, None where it says -0000."""
    words = data.split() if data else []
    if not words:
        return None
    if words[0].endswith(",") or words[0].lower() in (day.lower() for day in _DAYS):
        words = words[1:]
    else:
        # A day of the week that sticks to the day.
        words[0] = words[0][words[0].rfind(",") + 1:]
    if len(words) == 3:
        parts = words[0].split("-")
        if len(parts) == 3:
            words = parts + words[1:]
    if len(words) == 4:
        # The zone may stick to the time.
        at = words[3].find("+")
        if at < 0:
            at = words[3].find("-")
        if at > 0:
            words[3:] = [words[3][:at], words[3][at:]]
        else:
            words.append("")
    if len(words) < 5:
        return None
    day, month, year, clock, zone = words[:5]
    if not (day and month and year):
        return None
    month = month.lower()
    if month not in _month_names:
        day, month = month, day.lower()
        if month not in _month_names:
            return None
    month = _month_names.index(month) % 12 + 1
    day = day.removesuffix(",")
    if year.find(":") > 0:
        year, clock = clock, year
    year = year.removesuffix(",")
    if not year:
        return None
    if not year[0].isdigit():
        year, zone = zone, year
    parts = clock.removesuffix(",").split(":")
    if len(parts) == 1 and "." in parts[0]:
        parts = parts[0].split(".")
    elif len(parts) not in (2, 3):
        return None
    if len(parts) == 2:
        parts.append("0")
    elif len(parts) != 3:
        return None
    try:
        year, day = int(year), int(day)
        hour, minute, second = map(int, parts)
    except ValueError:
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    zone = zone.upper()
    offset = _ZONES.get(zone)
    if offset is None:
        try:
            offset = int(zone)
        except ValueError:
            pass
        if offset == 0 and zone.startswith("-"):
            offset = None
    if offset:
        sign, offset = (-1, -offset) if offset < 0 else (1, offset)
        offset = sign * (offset // 100 * 3600 + offset % 100 * 60)
    return [year, month, day, hour, minute, second, 0, 1, -1, offset]


def parsedate_to_datetime(data):
    found = _date_parts(data)
    if found is None:
        raise ValueError('Invalid date value or format "%s"' % str(data))
    if found[9] is None:
        return datetime.datetime(*found[:6])
    zone = datetime.timezone(datetime.timedelta(seconds=found[9]))
    return datetime.datetime(*found[:6], tzinfo=zone)


def mktime_tz(data):
    """Turn a 10-tuple as returned by parsedate_tz() into a POSIX timestamp."""
    import calendar
    if data[9] is None:
        return time.mktime(data[:8] + (-1,))
    return calendar.timegm(data) - data[9]


def localtime(dt=None, isdst=-1):
    """Return local time as an aware datetime object.

    If called without arguments, return current time.  Otherwise *dt*
    argument should be a datetime instance, and it is converted to the
    local time zone, which is UTC.
    """
    if dt is None:
        return datetime.datetime.now(datetime.timezone.utc)
    if dt.tzinfo is None:
        return dt.replace(tzinfo=datetime.timezone(datetime.timedelta(0), "UTC"))
    return dt.astimezone()


def make_msgid(idstring=None, domain=None):
    """Returns a string suitable for RFC 2822 compliant Message-ID, e.g:

    <142480216486.20800.16526388040877946887@nightshade.la.mastaler.com>

    Optional idstring if given is a string used to strengthen the
    uniqueness of the message id.  Optional domain if given provides the
    portion of the message id after the '@'.  Without it it is 'localhost'.
    It needs a clock and randomness.
    """
    import random
    now = int(time.time() * 100)
    idstring = "" if idstring is None else "." + idstring
    return f"<{now}.1.{random.getrandbits(64)}{idstring}@{domain or 'localhost'}>"


# Parameters.

def decode_rfc2231(s):
    """Decode string according to RFC 2231"""
    parts = s.split(TICK, 2)
    return parts if len(parts) > 2 else (None, None, s)


def encode_rfc2231(s, charset=None, language=None):
    """Encode string according to RFC 2231.

    If neither charset nor language is given, then s is returned as-is.  If
    charset is given but not language, the string is encoded using the empty
    string for language.
    """
    s = urllib.parse.quote(s, safe="", encoding=charset or "ascii")
    if charset is None and language is None:
        return s
    return f"{charset}'{language or ''}'{s}"


def decode_params(params):
    """Decode parameters list according to RFC 2231.

    params is a sequence of 2-tuples containing (param name, string value).
    """
    done = [params[0]]
    several = {}
    for name, value in params[1:]:
        encoded = name.endswith("*")
        value = unquote(value)
        found = rfc2231_continuation.match(name)
        if found:
            number = found.group("num")
            several.setdefault(found.group("name"), []).append(
                (None if number is None else int(number), value, encoded))
        else:
            done.append((name, f'"{quote(value)}"'))
    for name, parts in several.items():
        parts.sort()
        value = ""
        any_encoded = False
        for _, part, encoded in parts:
            if encoded:
                part = urllib.parse.unquote(part, encoding="latin-1")
                any_encoded = True
            value += part
        value = quote(value)
        if any_encoded:
            charset, language, value = decode_rfc2231(value)
            done.append((name, (charset, language, f'"{value}"')))
        else:
            done.append((name, f'"{value}"'))
    return done


def collapse_rfc2231_value(value, errors="replace", fallback_charset="us-ascii"):
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, _, text = value
    if charset is None:
        charset = fallback_charset
    try:
        return str(text.encode("latin-1"), charset, errors)
    except LookupError:
        return unquote(text)
