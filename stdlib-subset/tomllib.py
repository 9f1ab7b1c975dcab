"""Parse TOML 1.0 documents."""

__all__ = ("loads", "load", "TOMLDecodeError")


class TOMLDecodeError(ValueError):
    """An error raised if a document is not valid TOML."""


_DIGITS = frozenset("0123456789")
_HEX = frozenset("0123456789abcdefABCDEF")
_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_CONTROL = frozenset([chr(i) for i in range(32)] + ["\x7f"])
# What must not stand in comments and strings of one line, and in those of several.
_NOT_IN_LINE = _CONTROL - {"\t"}
_NOT_IN_LINES = _CONTROL - {"\t", "\n"}
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_TABLE_KINDS = (dict, list)


class _Mark:
    """What was decided about the namespace behind a key."""

    __slots__ = ("explicit", "frozen", "inside")

    def __init__(self):
        # Declared, so that no [table] may open it again.
        self.explicit = False
        # An inline value: it and all in it is closed.
        self.frozen = False
        self.inside = {}


class _Marks:
    """The marks of a document or of an inline table."""

    def __init__(self):
        self.top = _Mark()
        self.later = []

    def make(self, key):
        mark = self.top
        for part in key:
            below = mark.inside.get(part)
            if below is None:
                below = mark.inside[part] = _Mark()
            mark = below
        return mark

    def forget(self, key):
        mark = self.top
        for part in key[:-1]:
            mark = mark.inside.get(part)
            if mark is None:
                return
        mark.inside.pop(key[-1], None)

    def is_frozen(self, key):
        mark = self.top
        for part in key:
            mark = mark.inside.get(part)
            if mark is None:
                return False
            if mark.frozen:
                return True
        return False

    def is_explicit(self, key):
        mark = self.top
        for part in key:
            mark = mark.inside.get(part)
            if mark is None:
                return False
        return mark.explicit if key else False

    def settle(self):
        for key in self.later:
            self.make(key).explicit = True
        self.later.clear()


def _nest(table, key, lists=True):
    """The table behind a key, made if it is not there; None if something else is there."""
    for part in key:
        if part not in table:
            table[part] = {}
        table = table[part]
        if lists and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            return None
    return table


class _Reader:
    """Reads a document from its first character to its last."""

    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.data = {}
        self.marks = _Marks()

    def error(self, message, at=None):
        text = self.text
        at = self.at if at is None else at
        if at >= len(text):
            place = "end of document"
        else:
            line = text.count("\n", 0, at) + 1
            column = at + 1 if line == 1 else at - text.rindex("\n", 0, at)
            place = f"line {line}, column {column}"
        return TOMLDecodeError(f"{message} (at {place})")

    def peek(self):
        return self.text[self.at:self.at + 1]

    def skip(self, chars):
        text, at, end = self.text, self.at, len(self.text)
        while at < end and text[at] in chars:
            at += 1
        self.at = at

    def document(self):
        header = ()
        size = len(self.text)
        while True:
            self.skip(" \t")
            if self.at >= size:
                break
            c = self.text[self.at]
            if c == "\n":
                self.at += 1
                continue
            if c in _BARE or c == '"' or c == "'":
                self.key_value(header)
                self.skip(" \t")
            elif c == "[":
                self.marks.settle()
                if self.text[self.at + 1:self.at + 2] == "[":
                    header = self.list_header()
                else:
                    header = self.table_header()
                self.skip(" \t")
            elif c != "#":
                raise self.error("Invalid statement")
            self.comment()
            if self.at >= size:
                break
            if self.text[self.at] != "\n":
                raise self.error("Expected newline or end of document after a statement")
            self.at += 1
        return self.data

    def comment(self):
        if self.peek() == "#":
            self.at += 1
            self.up_to("\n", _NOT_IN_LINE, False)

    def up_to(self, wanted, bad, needed):
        """Goes to where something stands and gives what lies before it."""
        begin = self.at
        end = self.text.find(wanted, begin)
        if end < 0:
            end = len(self.text)
            if needed:
                raise self.error(f"Expected {wanted!r}", end)
        inside = self.text[begin:end]
        if not bad.isdisjoint(inside):
            for i, c in enumerate(inside):
                if c in bad:
                    raise self.error(f"Found invalid character {c!r}", begin + i)
        self.at = end
        return inside

    def table_header(self):
        self.at += 1
        self.skip(" \t")
        key = self.key()
        if self.marks.is_explicit(key) or self.marks.is_frozen(key):
            raise self.error(f"Cannot declare {key} twice")
        self.marks.make(key).explicit = True
        if _nest(self.data, key) is None:
            raise self.error("Cannot overwrite a value")
        if self.peek() != "]":
            raise self.error("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def list_header(self):
        self.at += 2
        self.skip(" \t")
        key = self.key()
        if self.marks.is_frozen(key):
            raise self.error(f"Cannot mutate immutable namespace {key}")
        self.marks.forget(key)
        self.marks.make(key).explicit = True
        table = _nest(self.data, key[:-1])
        if table is None or not isinstance(table.setdefault(key[-1], []), list):
            raise self.error("Cannot overwrite a value")
        table[key[-1]].append({})
        if not self.text.startswith("]]", self.at):
            raise self.error("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def key_value(self, header):
        key, value = self.pair()
        for i in range(1, len(key)):
            above = header + key[:i]
            if self.marks.is_explicit(above):
                raise self.error(f"Cannot redefine namespace {above}")
            self.marks.later.append(above)
        parent = header + key[:-1]
        if self.marks.is_frozen(parent):
            raise self.error(f"Cannot mutate immutable namespace {parent}")
        table = _nest(self.data, parent)
        if table is None or key[-1] in table:
            raise self.error("Cannot overwrite a value")
        if isinstance(value, _TABLE_KINDS):
            self.marks.make(header + key).frozen = True
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != "=":
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(" \t")
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(" \t")
        while self.peek() == ".":
            self.at += 1
            self.skip(" \t")
            parts.append(self.key_part())
            self.skip(" \t")
        return tuple(parts)

    def key_part(self):
        c = self.peek()
        if c and c in _BARE:
            begin = self.at
            self.skip(_BARE)
            return self.text[begin:self.at]
        if c == "'":
            return self.literal()
        if c == '"':
            self.at += 1
            return self.basic(False)
        raise self.error("Invalid initial character for a key part")

    def literal(self):
        self.at += 1
        made = self.up_to("'", _NOT_IN_LINE, True)
        self.at += 1
        return made

    def lines(self, quote):
        """A string of several lines: up to two quotes may stand before its end."""
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        if quote == "'":
            made = self.up_to("'''", _NOT_IN_LINES, True)
            self.at += 3
        else:
            made = self.basic(True)
        for _ in range(2):
            if self.peek() != quote:
                break
            self.at += 1
            made += quote
        return made

    def basic(self, several):
        bad = _NOT_IN_LINES if several else _NOT_IN_LINE
        text, size = self.text, len(self.text)
        parts = []
        begin = at = self.at
        while True:
            if at >= size:
                raise self.error("Unterminated string", at)
            c = text[at]
            if c == '"':
                if not several or text.startswith('"""', at):
                    parts.append(text[begin:at])
                    self.at = at + (3 if several else 1)
                    return "".join(parts)
                at += 1
            elif c == "\\":
                parts.append(text[begin:at])
                self.at = at
                parts.append(self.escape(several))
                begin = at = self.at
            elif c in bad:
                raise self.error(f"Illegal character {c!r}", at)
            else:
                at += 1

    def escape(self, several):
        c = self.text[self.at + 1:self.at + 2]
        self.at += 2
        if several and c and c in " \t\n":
            if c != "\n":
                self.skip(" \t")
                if self.at >= len(self.text):
                    return ""
                if self.text[self.at] != "\n":
                    raise self.error("Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if c == "u" or c == "U":
            size = 4 if c == "u" else 8
            digits = self.text[self.at:self.at + size]
            if len(digits) != size or not _HEX.issuperset(digits):
                raise self.error("Invalid hex value")
            self.at += size
            number = int(digits, 16)
            if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
                raise self.error("Escaped character is not a Unicode scalar value")
            return chr(number)
        made = _ESCAPES.get(c)
        if made is None:
            # The place is behind the two characters, as far as there are two.
            raise self.error("Unescaped '\\' in a string")
        return made

    def value(self):
        text, at = self.text, self.at
        c = text[at:at + 1]
        if c == '"' or c == "'":
            if text.startswith(c * 3, at):
                return self.lines(c)
            if c == "'":
                return self.literal()
            self.at += 1
            return self.basic(False)
        if text.startswith("true", at):
            self.at += 4
            return True
        if text.startswith("false", at):
            self.at += 5
            return False
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline_table()
        if c and c in _DIGITS:
            found = self.date_or_time()
            if found is not None:
                return found
        if c and (c in _DIGITS or c in "+-"):
            found = self.number()
            if found is not None:
                return found
        for word in ("inf", "nan", "-inf", "+inf", "-nan", "+nan"):
            if text.startswith(word, at):
                self.at += len(word)
                return self.parse_float(word)
        raise self.error("Invalid value")

    def space(self):
        """Skips white space, ends of lines and comments."""
        while True:
            before = self.at
            self.skip(" \t\n")
            self.comment()
            if self.at == before:
                return

    def array(self):
        self.at += 1
        made = []
        self.space()
        while self.peek() != "]":
            made.append(self.value())
            self.space()
            c = self.peek()
            if c == "]":
                break
            if c != ",":
                raise self.error("Unclosed array")
            self.at += 1
            self.space()
        self.at += 1
        return made

    def inline_table(self):
        self.at += 1
        made = {}
        marks = _Marks()
        self.skip(" \t")
        if self.peek() == "}":
            self.at += 1
            return made
        while True:
            key, value = self.pair()
            if marks.is_frozen(key):
                raise self.error(f"Cannot mutate immutable namespace {key}")
            table = _nest(made, key[:-1], False)
            if table is None:
                raise self.error("Cannot overwrite a value")
            if key[-1] in table:
                raise self.error(f"Duplicate inline table key {key[-1]!r}")
            table[key[-1]] = value
            self.skip(" \t")
            c = self.peek()
            if c == "}":
                self.at += 1
                return made
            if c != ",":
                raise self.error("Unclosed inline table")
            if isinstance(value, _TABLE_KINDS):
                marks.make(key).frozen = True
            self.at += 1
            self.skip(" \t")

    def digits(self, at, count):
        """So many digits as a number, or None."""
        text = self.text[at:at + count]
        if len(text) == count and _DIGITS.issuperset(text):
            return int(text)
        return None

    def time_at(self, at):
        """(hour, minute, second, microsecond, end) of a time, or None."""
        text = self.text
        hour, minute, second = (self.digits(at + 3 * i, 2) for i in range(3))
        if None in (hour, minute, second) or hour > 23 or minute > 59 or second > 59:
            return None
        if text[at + 2] != ":" or text[at + 5] != ":":
            return None
        end = at + 8
        micro = 0
        if text[end:end + 1] == "." and text[end + 1:end + 2] in _DIGITS:
            begin = end + 1
            end = begin
            while text[end:end + 1] in _DIGITS:
                end += 1
            micro = int(text[begin:min(end, begin + 6)].ljust(6, "0"))
        return hour, minute, second, micro, end

    def date_or_time(self):
        at, text = self.at, self.text
        year, month, day = self.digits(at, 4), self.digits(at + 5, 2), self.digits(at + 8, 2)
        is_date = (None not in (year, month, day) and text[at + 4] == "-" and text[at + 7] == "-"
                   and 1 <= month <= 12 and 1 <= day <= 31)
        if not is_date:
            found = self.time_at(at)
            if found is None:
                return None
            import datetime
            self.at = found[4]
            return datetime.time(*found[:4])
        import datetime
        end = at + 10
        found = self.time_at(end + 1) if text[end:end + 1] in ("T", "t", " ") else None
        zone = None
        if found is not None:
            end = found[4]
            sign = text[end:end + 1]
            if sign in ("Z", "z"):
                zone = datetime.timezone.utc
                end += 1
            elif sign in ("+", "-"):
                hours, minutes = self.digits(end + 1, 2), self.digits(end + 4, 2)
                if (None not in (hours, minutes) and text[end + 3] == ":" and hours < 24
                        and minutes < 60):
                    offset = datetime.timedelta(hours=hours, minutes=minutes)
                    zone = datetime.timezone(offset if sign == "+" else -offset)
                    end += 6
        try:
            if found is None:
                made = datetime.date(year, month, day)
            else:
                made = datetime.datetime(year, month, day, *found[:4], tzinfo=zone)
        except ValueError as e:
            raise self.error("Invalid date or datetime") from e
        self.at = end
        return made

    def run(self, at, allowed):
        """Where a run of digits with single underscores between them ends; `at` if there is none."""
        text = self.text
        if text[at:at + 1] not in allowed:
            return at
        at += 1
        while True:
            if text[at:at + 1] in allowed:
                at += 1
            elif text[at:at + 1] == "_" and text[at + 1:at + 2] in allowed:
                at += 2
            else:
                return at

    def number(self):
        text, begin = self.text, self.at
        if text[begin] == "0":
            allowed = {"x": _HEX, "b": frozenset("01"), "o": frozenset("01234567")}.get(
                text[begin + 1:begin + 2])
            if allowed is not None:
                end = self.run(begin + 2, allowed)
                if end > begin + 2:
                    self.at = end
                    return int(text[begin:end], 0)
        at = begin + (text[begin] in "+-")
        if text[at:at + 1] == "0":
            end = at + 1
        else:
            end = self.run(at, _DIGITS)
            if end == at:
                return None
        whole = end
        if text[end:end + 1] == ".":
            after = self.run(end + 1, _DIGITS)
            if after > end + 1:
                end = after
        if text[end:end + 1] in ("e", "E"):
            start = end + 1 + (text[end + 1:end + 2] in ("+", "-"))
            after = self.run(start, _DIGITS)
            if after > start:
                end = after
        self.at = end
        if end > whole:
            return self.parse_float(text[begin:end])
        return int(text[begin:end], 0)


def load(fp, /, *, parse_float=float):
    """Parse TOML from a binary file object."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, "
                        "e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse TOML from a string."""
    text = s.replace("\r\n", "\n")
    if parse_float is not float:
        given = parse_float

        def parse_float(text):
            value = given(text)
            if isinstance(value, _TABLE_KINDS):
                raise ValueError("parse_float must not return dicts or lists")
            return value
    return _Reader(text, parse_float).document()
