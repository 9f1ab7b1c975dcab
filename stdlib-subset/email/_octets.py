"""Bytes that are no ASCII, in text.

A message that is read from bytes is text; CPython keeps the bytes above 127 as halves of surrogate
pairs, which no text can hold here. They are the last 128 characters of Unicode, which are nobody's.
"""

import re

_FIRST = 0x10FF80
_to_text = {byte: _FIRST + byte - 0x80 for byte in range(0x80, 0x100)}
_to_byte = {character: byte for byte, character in _to_text.items()}
_found = re.compile("[\U0010ff80-\U0010ffff]")
_runs = re.compile("([\U0010ff80-\U0010ffff]+)")


def as_text(data):
    """Bytes as text."""
    data = bytes(data)
    if data.isascii():
        return data.decode("ascii")
    return data.decode("latin-1").translate(_to_text)


def has_octets(text):
    """Whether a text has bytes that are no ASCII."""
    return _found.search(text) is not None


def as_bytes(text, encoding="ascii", errors="strict"):
    """A text as bytes, what were bytes as these."""
    if not has_octets(text):
        return text.encode(encoding, errors)
    parts = _runs.split(text)
    return b"".join([part.translate(_to_byte).encode("latin-1") if at % 2
                     else part.encode(encoding, errors) for at, part in enumerate(parts)])


def replaced(text):
    """A text with what were bytes as signs that say nothing."""
    return _found.sub("\ufffd", text)


def sanitized(text):
    """A text with what were bytes as the text that they are in UTF-8."""
    return as_bytes(text, "utf-8").decode("utf-8", "replace")
