"""Property lists of macOS, as XML and as binary data: plain values and back."""

import binascii
import enum
import re
import struct
from _datetime import datetime as _datetime, timedelta as _timedelta
from io import BytesIO
from xml.etree.ElementTree import XMLParser as _XMLParser

__all__ = ["InvalidFileException", "FMT_XML", "FMT_BINARY", "load", "dump", "loads", "dumps",
           "UID"]

PlistFormat = enum.Enum("PlistFormat", "FMT_XML FMT_BINARY", module=__name__)
FMT_XML = PlistFormat.FMT_XML
FMT_BINARY = PlistFormat.FMT_BINARY


class InvalidFileException(ValueError):
    def __init__(self, message="Invalid file"):
        ValueError.__init__(self, message)


class UID:
    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError("data must be an int")
        if data >= 1 << 64:
            raise ValueError("UIDs cannot be >= 2**64")
        if data < 0:
            raise ValueError("UIDs must be positive")
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f"{type(self).__name__}({self.data!r})"

    def __reduce__(self):
        return type(self), (self.data,)

    def __eq__(self, other):
        if not isinstance(other, UID):
            return NotImplemented
        return self.data == other.data

    def __hash__(self):
        return hash(self.data)


_DOCTYPE = ('<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" '
            '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">')
PLISTHEADER = f'<?xml version="1.0" encoding="UTF-8"?>\n{_DOCTYPE}\n'.encode()

_control = re.compile("[\0-\b\v\f\x0e-\x1f]").search
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z", re.ASCII)


def _date(text):
    parts = [int(part) for part in _DATE.match(text).groups() if part is not None]
    return _datetime(*parts)


def _escape(text):
    if _control(text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class _XMLReader:
    """Takes the elements of a document and makes the values."""

    def __init__(self, dict_type):
        self._dict_type = dict_type
        self._stack = []
        self._key = None
        self._root = None
        self._text = []
        self._aware = False
        self.parser = None

    def _line(self):
        return self.parser._line + self.parser._text.count("\n", 0, self.parser.place)

    def start(self, tag, attributes):
        self._text = []
        if tag == "dict":
            value = self._dict_type()
            self._add(value)
            self._stack.append(value)
        elif tag == "array":
            value = []
            self._add(value)
            self._stack.append(value)

    def data(self, text):
        self._text.append(text)

    def comment(self, text):
        pass

    def _taken(self):
        text = "".join(self._text)
        self._text = []
        return text

    def _add(self, value):
        if self._key is not None:
            if not isinstance(self._stack[-1], dict):
                raise ValueError("unexpected element at line %d" % self._line())
            self._stack[-1][self._key] = value
            self._key = None
        elif not self._stack:
            self._root = value
        else:
            if not isinstance(self._stack[-1], list):
                raise ValueError("unexpected element at line %d" % self._line())
            self._stack[-1].append(value)

    def end(self, tag):
        if tag == "dict":
            if self._key:
                raise ValueError("missing value for key '%s' at line %d"
                                 % (self._key, self._line()))
            self._stack.pop()
        elif tag == "array":
            self._stack.pop()
        elif tag == "key":
            if self._key or not isinstance(self._stack[-1], dict):
                raise ValueError("unexpected key at line %d" % self._line())
            self._key = self._taken()
        elif tag == "true" or tag == "false":
            self._add(tag == "true")
        elif tag == "integer":
            text = self._taken()
            hexadecimal = text.startswith(("0x", "0X"))
            self._add(int(text, 16) if hexadecimal else int(text))
        elif tag == "real":
            self._add(float(self._taken()))
        elif tag == "string":
            self._add(self._taken())
        elif tag == "data":
            self._add(binascii.a2b_base64(self._taken().encode("utf-8")))
        elif tag == "date":
            self._add(_date(self._taken()))

    def close(self):
        return self._root


class _Parser(_XMLParser):
    """A parser that knows where in its text it is, and takes no entities."""

    def _markup(self, text, at, final):
        self.place = at
        return _XMLParser._markup(self, text, at, final)

    def _entities(self, text):
        if "<!ENTITY" in text:
            raise InvalidFileException("XML entity declarations are not supported in plist files")
        return _XMLParser._entities(self, text)


def _read_xml(fp, dict_type):
    reader = _XMLReader(dict_type)
    reader.parser = parser = _Parser(target=reader)
    parser.feed(fp.read())
    return parser.close()


class _XMLWriter:
    def __init__(self, file, sort_keys, skipkeys):
        self._file = file
        self._level = 0
        self._sort = sort_keys
        self._skip = skipkeys

    def _line(self, text):
        self._file.write(b"\t" * self._level + text.encode("utf-8") + b"\n")

    def _simple(self, tag, text):
        self._line(f"<{tag}>{_escape(text)}</{tag}>")

    def document(self, value):
        self._file.write(PLISTHEADER)
        self._line('<plist version="1.0">')
        self.value(value)
        self._line("</plist>")

    def value(self, value):
        if isinstance(value, str):
            self._simple("string", value)
        elif value is True or value is False:
            self._line("<true/>" if value else "<false/>")
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self._simple("integer", "%d" % value)
        elif isinstance(value, float):
            self._simple("real", repr(value))
        elif isinstance(value, dict):
            self._dict(value)
        elif isinstance(value, (bytes, bytearray)):
            self._data(value)
        elif isinstance(value, _datetime):
            self._simple("date", "%04d-%02d-%02dT%02d:%02d:%02dZ" % (
                value.year, value.month, value.day, value.hour, value.minute, value.second))
        elif isinstance(value, (tuple, list)):
            self._nested("array", value, self.value)
        else:
            raise TypeError("unsupported type: %s" % type(value))

    def _nested(self, tag, items, write):
        if not items:
            self._line(f"<{tag}/>")
            return
        self._line(f"<{tag}>")
        self._level += 1
        for item in items:
            write(item)
        self._level -= 1
        self._line(f"</{tag}>")

    def _dict(self, value):
        def write(pair):
            key, its_value = pair
            if not isinstance(key, str):
                if self._skip:
                    return
                raise TypeError("keys must be strings")
            self._simple("key", key)
            self.value(its_value)
        items = value.items()
        self._nested("dict", sorted(items) if self._sort else items, write)

    def _data(self, data):
        self._line("<data>")
        width = max(16, 76 - 8 * self._level)
        size = width // 4 * 3
        for at in range(0, len(data), size):
            self._line(binascii.b2a_base64(data[at:at + size], newline=False).decode("ascii"))
        self._line("</data>")


_EPOCH = _datetime(2001, 1, 1)
_FORMATS = {1: "B", 2: "H", 4: "L", 8: "Q"}


def _width(count):
    return 1 if count < 1 << 8 else 2 if count < 1 << 16 else 4 if count < 1 << 32 else 8


class _BinaryReader:
    def __init__(self, dict_type):
        self._dict_type = dict_type

    def read(self, fp):
        try:
            self._fp = fp
            fp.seek(-32, 2)
            trailer = fp.read(32)
            if len(trailer) != 32:
                raise InvalidFileException()
            size, self._ref_size, count, top, table = struct.unpack(">6xBBQQQ", trailer)
            fp.seek(table)
            self._places = self._numbers(count, size)
            self._made = [_nothing] * count
            return self._object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException() from None

    def _numbers(self, count, size):
        data = self._fp.read(size * count)
        if len(data) != size * count:
            raise InvalidFileException()
        if size in _FORMATS:
            return struct.unpack(f">{count}{_FORMATS[size]}", data)
        if not size:
            raise InvalidFileException()
        return tuple(int.from_bytes(data[i:i + size], "big") for i in range(0, size * count, size))

    def _size(self, low):
        if low != 15:
            return low
        wide = 1 << (self._fp.read(1)[0] & 3)
        return int.from_bytes(self._data(wide), "big")

    def _data(self, size):
        data = self._fp.read(size)
        if len(data) != size:
            raise InvalidFileException()
        return data

    def _object(self, ref):
        made = self._made[ref]
        if made is not _nothing:
            return made
        self._fp.seek(self._places[ref])
        token = self._fp.read(1)[0]
        high, low = token & 0xF0, token & 0x0F
        if token in (0x00, 0x08, 0x09, 0x0F):
            made = {0x00: None, 0x08: False, 0x09: True, 0x0F: b""}[token]
        elif high == 0x10:
            made = int.from_bytes(self._fp.read(1 << low), "big", signed=low >= 3)
        elif token == 0x22:
            made = struct.unpack(">f", self._fp.read(4))[0]
        elif token == 0x23:
            made = struct.unpack(">d", self._fp.read(8))[0]
        elif token == 0x33:
            made = _EPOCH + _timedelta(seconds=struct.unpack(">d", self._fp.read(8))[0])
        elif high == 0x40:
            made = self._data(self._size(low))
        elif high == 0x50:
            made = self._data(self._size(low)).decode("ascii")
        elif high == 0x60:
            made = self._data(self._size(low) * 2).decode("utf-16be")
        elif high == 0x80:
            made = UID(int.from_bytes(self._fp.read(1 + low), "big"))
        elif high == 0xA0:
            refs = self._numbers(self._size(low), self._ref_size)
            self._made[ref] = made = []
            for its_ref in refs:
                made.append(self._object(its_ref))
        elif high == 0xD0:
            count = self._size(low)
            keys = self._numbers(count, self._ref_size)
            values = self._numbers(count, self._ref_size)
            self._made[ref] = made = self._dict_type()
            try:
                for key, value in zip(keys, values):
                    made[self._object(key)] = self._object(value)
            except TypeError:
                raise InvalidFileException() from None
        else:
            raise InvalidFileException()
        self._made[ref] = made
        return made


_nothing = object()
_SCALARS = (str, int, float, _datetime, bytes)


class _BinaryWriter:
    def __init__(self, file, sort_keys, skipkeys):
        self._file = file
        self._sort = sort_keys
        self._skip = skipkeys

    def document(self, value):
        self._objects = []
        self._known = {}
        self._add(value)
        count = len(self._objects)
        self._ref_size = _width(count)
        self._file.write(b"bplist00")
        places = []
        for one in self._objects:
            places.append(self._file.tell())
            self._object(one)
        table = self._file.tell()
        size = _width(table)
        self._file.write(struct.pack(f">{count}{_FORMATS[size]}", *places))
        self._file.write(struct.pack(">5xBBBQQQ", 0, size, self._ref_size, count,
                                     self._ref(value), table))

    def _name(self, value):
        """What tells values apart: equal plain ones are written once."""
        if isinstance(value, _SCALARS):
            return type(value), value
        return id(value)

    def _ref(self, value):
        return self._known[self._name(value)]

    def _add(self, value):
        name = self._name(value)
        if name in self._known:
            return
        self._known[name] = len(self._objects)
        self._objects.append(value)
        if isinstance(value, dict):
            keys, values = self._pairs(value)
            for one in keys:
                self._add(one)
            for one in values:
                self._add(one)
        elif isinstance(value, (list, tuple)):
            for one in value:
                self._add(one)

    def _pairs(self, value):
        keys, values = [], []
        items = value.items()
        for key, its_value in sorted(items) if self._sort else items:
            if not isinstance(key, str):
                if self._skip:
                    continue
                raise TypeError("keys must be strings")
            keys.append(key)
            values.append(its_value)
        return keys, values

    def _sized(self, token, size):
        if size < 15:
            self._file.write(struct.pack(">B", token | size))
        else:
            wide = _width(size)
            mark = 0x10 | (1, 2, 4, 8).index(wide)
            self._file.write(struct.pack(f">BB{_FORMATS[wide]}", token | 15, mark, size))

    def _refs(self, values):
        refs = [self._ref(value) for value in values]
        self._file.write(struct.pack(f">{len(refs)}{_FORMATS[self._ref_size]}", *refs))

    def _object(self, value):
        write = self._file.write
        if value is None:
            write(b"\x00")
        elif value is False:
            write(b"\x08")
        elif value is True:
            write(b"\x09")
        elif isinstance(value, int):
            if value < 0:
                try:
                    write(struct.pack(">Bq", 0x13, value))
                except struct.error:
                    raise OverflowError(value) from None
            elif value < 1 << 63:
                wide = _width(value)
                mark = 0x10 | (1, 2, 4, 8).index(wide)
                write(struct.pack(f">B{_FORMATS[wide]}", mark, value))
            elif value < 1 << 64:
                write(b"\x14" + value.to_bytes(16, "big", signed=True))
            else:
                raise OverflowError(value)
        elif isinstance(value, float):
            write(struct.pack(">Bd", 0x23, value))
        elif isinstance(value, _datetime):
            write(struct.pack(">Bd", 0x33, (value - _EPOCH).total_seconds()))
        elif isinstance(value, (bytes, bytearray)):
            self._sized(0x40, len(value))
            write(value)
        elif isinstance(value, str):
            try:
                data = value.encode("ascii")
                self._sized(0x50, len(data))
            except UnicodeEncodeError:
                data = value.encode("utf-16be")
                self._sized(0x60, len(data) // 2)
            write(data)
        elif isinstance(value, UID):
            if value.data < 0:
                raise ValueError("UIDs must be positive")
            if value.data >= 1 << 64:
                raise OverflowError(value)
            wide = _width(value.data)
            write(struct.pack(f">B{_FORMATS[wide]}", 0x80 | wide - 1, value.data))
        elif isinstance(value, (list, tuple)):
            self._sized(0xA0, len(value))
            self._refs(value)
        elif isinstance(value, dict):
            keys, values = self._pairs(value)
            self._sized(0xD0, len(keys))
            self._refs(keys)
            self._refs(values)
        else:
            raise TypeError(value)


_XML_MARKS = [mark.encode(encoding) for mark in ("<?xml", "<plist")
              for encoding in ("utf-8", "utf-8-sig", "utf-16-be", "utf-16-le")]
_XML_MARKS += [b"\xfe\xff\0<", b"\xff\xfe<\0"]


def load(fp, *, fmt=None, dict_type=dict):
    """Read a .plist file. 'fp' should be a readable and binary file object.
    Return the unpacked root object (which usually is a dictionary).
    """
    if fmt is None:
        header = fp.read(32)
        fp.seek(0)
        if header.startswith(tuple(_XML_MARKS)):
            fmt = FMT_XML
        elif header.startswith(b"bplist00"):
            fmt = FMT_BINARY
        else:
            raise InvalidFileException()
    if fmt is FMT_XML:
        return _read_xml(fp, dict_type)
    if fmt is FMT_BINARY:
        return _BinaryReader(dict_type).read(fp)
    raise KeyError(fmt)


def loads(value, *, fmt=None, dict_type=dict):
    """Read a .plist file from a bytes object.
    Return the unpacked root object (which usually is a dictionary).
    """
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False):
    """Write 'value' to a .plist file. 'fp' should be a writable,
    binary file object.
    """
    if not isinstance(fmt, PlistFormat):
        raise ValueError("Unsupported format: %r" % (fmt,))
    writer = _XMLWriter if fmt is FMT_XML else _BinaryWriter
    writer(fp, sort_keys, skipkeys).document(value)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True):
    """Return a bytes object with the contents for a .plist file.
    """
    fp = BytesIO()
    dump(value, fp, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys)
    return fp.getvalue()
