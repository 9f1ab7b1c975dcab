"""Rows of fields as text: reading and writing, by dialects."""

import re
from _io import StringIO

from _csv import Dialect as _Dialect, _join, _make_reader, _set_error, _set_limit

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect",
           "__doc__", "excel", "excel_tab", "field_size_limit", "reader", "writer",
           "register_dialect", "get_dialect", "list_dialects", "Sniffer", "unregister_dialect",
           "DictReader", "DictWriter", "unix_dialect"]

__version__ = "1.0"
QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3

_dialects = {}
_limit = 128 * 1024


class Error(Exception):
    """What is wrong with a row or a dialect."""

    __module__ = "_csv"


_set_error(Error)


class Dialect:
    """Describe a CSV dialect: derive from it and set its attributes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if type(self) is not Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e))


class excel(Dialect):
    """Describe the usual properties of Excel-generated CSV files."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Describe the usual properties of Excel-generated TAB-delimited files."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Describe the usual properties of Unix-generated CSV files."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


def register_dialect(name, dialect=None, **fmtparams):
    """Create a mapping from a string name to a dialect class."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _resolve(dialect, fmtparams)


def unregister_dialect(name):
    """Delete the name/dialect mapping associated with a string name."""
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    """Return the dialect instance associated with name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """Return a list of all known dialect names."""
    return list(_dialects)


def field_size_limit(limit=..., /):
    """Sets an upper limit on parsed fields; returns the old limit."""
    global _limit
    old = _limit
    if limit is not ...:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _set_limit(limit)
        _limit = limit
    return old


_SETTINGS = frozenset(("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar",
                       "quoting", "skipinitialspace", "strict"))


def _resolve(dialect, fmtparams):
    for name in fmtparams:
        if name not in _SETTINGS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    return _Dialect(dialect, **fmtparams)


def reader(iterable, /, dialect="excel", **fmtparams):
    """Return a reader object that gives a list of strings for each row in the given lines."""
    lines = iter(iterable)
    return _make_reader(lines, _resolve(dialect, fmtparams))


class _Writer:
    """CSV writer

Writer objects are responsible for generating tabular data
in CSV format from sequence input.
"""

    __slots__ = ("_write", "dialect")

    def writerow(self, row, /):
        """Construct and write a CSV record from an iterable of fields."""
        return self._write(_join(row, self.dialect))

    def writerows(self, rows, /):
        """Construct and write a series of iterables to a csv file."""
        write = self._write
        dialect = self.dialect
        for row in rows:
            write(_join(row, dialect))


_Writer.__name__ = _Writer.__qualname__ = "writer"
_Writer.__module__ = "_csv"


def writer(fileobj, /, dialect="excel", **fmtparams):
    """Return a writer object that writes rows to a file as delimited strings."""
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    made = _Writer()
    made.dialect = _resolve(dialect, fmtparams)
    made._write = write
    return made


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Rows as dicts, whose keys are the first row or `fieldnames`."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel",
                 *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            # The first row may be the names.
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        # An empty line is no row.
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        known = len(names)
        found = len(row)
        if known < found:
            made[self.restkey] = row[known:]
        elif known > found:
            for name in names[found:]:
                made[name] = self.restval
        return made

    __class_getitem__ = classmethod(type(list[int]))


class DictWriter:
    """Writes dicts as rows, in the order of `fieldnames`."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel",
                 *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the names as a row."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            unknown = rowdict.keys() - self.fieldnames
            if unknown:
                raise ValueError("dict contains fields not in fieldnames: "
                                 + ", ".join([repr(name) for name in unknown]))
        rest = self.restval
        return [rowdict.get(name, rest) for name in self.fieldnames]

    def writerow(self, rowdict):
        """Write a dict as a row."""
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        """Write dicts as rows."""
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(type(list[int]))


class Sniffer:
    """Guesses the dialect of a sample."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """Return a dialect (or None) that fits the sample."""
        quote, doubled, delimiter, blank = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, blank = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doubled
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = blank
        return dialect

    def _by_quotes(self, data, delimiters):
        """What stands around quoted fields: quote, whether quotes are doubled, delimiter, blank."""
        delim, quot = r"(?P<delim>[^\w\n\"'])", r"(?P<quote>[\"'])"
        shapes = (
            rf"{delim}(?P<space> ?){quot}.*?(?P=quote)(?P=delim)",   # ,"...",
            rf"(?:^|\n){quot}.*?(?P=quote){delim}(?P<space> ?)",      #  "...",
            rf"{delim}(?P<space> ?){quot}.*?(?P=quote)(?:$|\n)",      # ,"..."
            rf"(?:^|\n){quot}.*?(?P=quote)(?:$|\n)",                  #  "..."
        )
        found = []
        for shape in shapes:
            pattern = re.compile(shape, re.DOTALL | re.MULTILINE)
            found = list(pattern.finditer(data))
            if found:
                break
        if not found:
            return ("", False, None, 0)
        quotes, delims, blanks = {}, {}, 0
        for match in found:
            groups = match.groupdict()
            quote = groups["quote"]
            quotes[quote] = quotes.get(quote, 0) + 1
            if "delim" not in groups:
                continue
            mark = groups["delim"]
            if mark and (delimiters is None or mark in delimiters):
                delims[mark] = delims.get(mark, 0) + 1
            if groups["space"]:
                blanks += 1
        quote = max(quotes, key=quotes.get)
        if delims:
            delimiter = max(delims, key=delims.get)
            blank = delims[delimiter] == blanks
            if delimiter == "\n":
                # A single quoted column.
                delimiter = ""
        else:
            delimiter, blank = "", 0
        mark = re.escape(delimiter)
        doubled = re.compile(
            rf"(({mark})|^)\W*{quote}[^{mark}\n]*{quote}[^{mark}\n]*{quote}\W*(({mark})|$)",
            re.MULTILINE)
        return (quote, bool(doubled.search(data)), delimiter, blank)

    def _by_counts(self, data, delimiters):
        """The character that stands equally often in (nearly) all lines: delimiter, blank."""
        lines = list(filter(None, data.split("\n")))
        ascii_chars = [chr(code) for code in range(127)]
        # Ten lines at a time, until one is sure enough.
        chunk = min(10, len(lines))
        tallies, modes, delims = {}, {}, {}
        round_, start, end = 0, 0, chunk
        while start < len(lines):
            round_ += 1
            for line in lines[start:end]:
                for char in ascii_chars:
                    tally = tallies.setdefault(char, {})
                    often = line.count(char)
                    tally[often] = tally.get(often, 0) + 1
            for char, tally in tallies.items():
                items = list(tally.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    best = max(items, key=lambda item: item[1])
                    items.remove(best)
                    modes[char] = (best[0], best[1] - sum(item[1] for item in items))
                else:
                    modes[char] = items[0]
            total = float(min(chunk * round_, len(lines)))
            sure = 1.0
            while not delims and sure >= 0.9:
                for char, (often, lines_with) in modes.items():
                    if often > 0 and lines_with > 0:
                        if lines_with / total >= sure and (delimiters is None
                                                           or char in delimiters):
                            delims[char] = (often, lines_with)
                sure -= 0.01
            if len(delims) == 1:
                delimiter = list(delims)[0]
                return (delimiter, self._blank_follows(lines[0], delimiter))
            start = end
            end += chunk
        if not delims:
            return ("", 0)
        for delimiter in self.preferred:
            if delimiter in delims:
                return (delimiter, self._blank_follows(lines[0], delimiter))
        delimiter = max((often, char) for char, often in delims.items())[1]
        return (delimiter, self._blank_follows(lines[0], delimiter))

    @staticmethod
    def _blank_follows(line, delimiter):
        return line.count(delimiter) == line.count(delimiter + " ")

    def has_header(self, sample):
        """Guess whether the first row names the columns."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        columns = len(header)
        kinds = {at: None for at in range(columns)}
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != columns:
                continue
            for at in list(kinds):
                kind = complex
                try:
                    kind(row[at])
                except (ValueError, OverflowError):
                    # A text: its length may say something.
                    kind = len(row[at])
                if kind != kinds[at]:
                    if kinds[at] is None:
                        kinds[at] = kind
                    else:
                        del kinds[at]
        votes = 0
        for at, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[at]) != kind else -1
            else:
                try:
                    kind(header[at])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
