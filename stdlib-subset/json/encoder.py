"""Writing JSON."""

import _json
from _json import encode_basestring, encode_basestring_ascii

INFINITY = float("inf")


class JSONEncoder:
    """Extensible JSON <https://json.org> encoder for Python data structures."""

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a serializable object for o, or raise TypeError."""
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        if isinstance(o, str):
            if self.ensure_ascii:
                return encode_basestring_ascii(o)
            return encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        flags = 0
        if self.ensure_ascii:
            flags |= 1
        if self.check_circular:
            flags |= 2
        if self.allow_nan:
            flags |= 4
        if self.sort_keys:
            flags |= 8
        if self.skipkeys:
            flags |= 16
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        if not _one_shot:
            return _pieces(self, o, indent, set() if self.check_circular else None, 0)
        for at, text in ((5, self.key_separator), (6, self.item_separator)):
            if not isinstance(text, str):
                raise TypeError(f"make_encoder() argument {at} must be str, "
                                f"not {type(text).__name__}")
        written = _json.encode(
            o, self.default, flags, indent, self.item_separator, self.key_separator
        )
        return (written,)


def _plain(encoder, value):
    """The text of a value that is no container; None for others."""
    flags = (1 if encoder.ensure_ascii else 0) | (4 if encoder.allow_nan else 0)
    if value is None or isinstance(value, (str, bool, int, float)):
        return _json.encode(value, None, flags, None, "", "")
    return None


def _key(encoder, key):
    if isinstance(key, str):
        text = key
    elif key is None or isinstance(key, (bool, int, float)):
        text = _plain(encoder, key)
    elif encoder.skipkeys:
        return None
    else:
        raise TypeError("keys must be str, int, float, bool or None, "
                        f"not {type(key).__name__}")
    return _plain(encoder, text)


def _pieces(encoder, value, indent, open_, depth):
    """A value's text, piece by piece: a scalar in a list comes with what stands before it."""
    text = _plain(encoder, value)
    if text is not None:
        yield text
        return
    number = id(value)
    if open_ is not None:
        if number in open_:
            raise ValueError("Circular reference detected")
        open_.add(number)
    if isinstance(value, (list, tuple)):
        yield from _list_pieces(encoder, value, indent, open_, depth + 1)
    elif isinstance(value, dict):
        yield from _dict_pieces(encoder, value, indent, open_, depth + 1)
    else:
        yield from _pieces(encoder, encoder.default(value), indent, open_, depth)
    if open_ is not None:
        open_.discard(number)


def _list_pieces(encoder, items, indent, open_, depth):
    if not items:
        yield "[]"
        return
    line = "" if indent is None else "\n" + indent * depth
    before, following = "[" + line, encoder.item_separator + line
    for item in items:
        text = _plain(encoder, item)
        if text is not None:
            yield before + text
        else:
            yield before
            yield from _pieces(encoder, item, indent, open_, depth)
        before = following
    if indent is not None:
        yield "\n" + indent * (depth - 1)
    yield "]"


def _dict_pieces(encoder, entries, indent, open_, depth):
    if not entries:
        yield "{}"
        return
    yield "{"
    line = "" if indent is None else "\n" + indent * depth
    following = encoder.item_separator + line
    if line:
        yield line
    first = True
    for key, item in sorted(entries.items()) if encoder.sort_keys else entries.items():
        name = _key(encoder, key)
        if name is None:
            continue
        if not first:
            yield following
        first = False
        yield name
        yield encoder.key_separator
        text = _plain(encoder, item)
        if text is not None:
            yield text
        else:
            yield from _pieces(encoder, item, indent, open_, depth)
    if indent is not None:
        yield "\n" + indent * (depth - 1)
    yield "}"
