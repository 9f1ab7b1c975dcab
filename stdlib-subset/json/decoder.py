"""Reading JSON."""

import _json
from sys import maxsize

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")


class JSONDecodeError(ValueError):
    """Subclass of ValueError with the following additional properties:

    msg: The unformatted error message
    doc: The JSON document being parsed
    pos: The start index of doc where parsing failed
    lineno: The line corresponding to pos
    colno: The column corresponding to pos
    """

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        errmsg = "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos)
        ValueError.__init__(self, errmsg)
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


def scanstring(s, end, strict=True, /):
    """scanstring(string, end, strict=True) -> (string, end)

    Scan the string s for a JSON string. End is the index of the character in s after the quote
    that started the JSON string.
    """
    if end > maxsize:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if not isinstance(s, str):
        raise TypeError(f"first argument must be a string, not {type(s).__name__}")
    if not 0 <= end <= len(s):
        raise ValueError("end is out of bounds")
    try:
        value, used = _json.decode('"' + s[end:], 0, strict, None, JSONDecodeError)
    except JSONDecodeError as error:
        raise JSONDecodeError(error.msg, s, error.pos + end - 1) from None
    return value, used + end - 1


class JSONDecoder:
    """Simple JSON <https://json.org> decoder"""

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}
        hooks = (
            object_hook,
            object_pairs_hook,
            None if self.parse_float is float else parse_float,
            None if self.parse_int is int else parse_int,
            parse_constant,
        )
        self._hooks = None if hooks == (None, None, None, None, None) else hooks

    def decode(self, s, _w=None):
        """Return the Python representation of s (a str instance containing a JSON document)."""
        if not isinstance(s, str):
            if isinstance(s, (bytes, bytearray, memoryview)):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            raise TypeError(f"expected string or bytes-like object, got {type(s).__name__!r}")
        return _json.decode(s, None, self.strict, self._hooks, JSONDecodeError)

    def raw_decode(self, s, idx=0):
        """Decode a JSON document from s (a str beginning with a JSON document) and return a
        2-tuple of the Python representation and the index in s where the document ended."""
        return _json.decode(s, idx, self.strict, self._hooks, JSONDecodeError)
