"""Conversion between binary data and ASCII"""

import _binascii
from _binascii import buffer as _buffer
from _binascii import crc_hqx

__all__ = ["Error", "Incomplete", "a2b_base64", "a2b_hex", "a2b_qp", "a2b_uu", "b2a_base64",
           "b2a_hex", "b2a_qp", "b2a_uu", "crc32", "crc_hqx", "hexlify", "unhexlify"]


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def a2b_base64(data, /, *, strict_mode=False):
    """Decode a line of base64 data."""
    made = _binascii.a2b_base64(data, strict_mode)
    if type(made) is str:
        raise Error(made)
    return made


def b2a_base64(data, /, *, newline=True):
    """Base64-code line of data."""
    return _binascii.b2a_base64(data, newline)


def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""
    made = _binascii.unhexlify(hexstr)
    if type(made) is str:
        raise Error(made)
    return made


def a2b_hex(hexstr, /):
    """Binary data of hexadecimal representation."""
    return unhexlify(hexstr)


_MISSING = object()


def hexlify(data, sep=_MISSING, bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    if type(data) is not bytes:
        data = _buffer(data)
    text = data.hex() if sep is _MISSING else data.hex(sep, bytes_per_sep)
    return text.encode("ascii")


def b2a_hex(data, sep=_MISSING, bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    return hexlify(data, sep, bytes_per_sep)


def crc32(data, crc=0, /):
    """Compute CRC-32 incrementally."""
    if type(crc) is not int:
        data = _buffer(data)
        crc = int(hex(crc), 16)
    return _binascii.crc32(data, crc & 0xFFFFFFFF)


def _ascii(data):
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("argument should be bytes, buffer or ASCII string, "
                        f"not '{type(data).__name__}'") from None


def a2b_uu(data, /):
    """Decode a line of uuencoded data."""
    data = _ascii(data)
    if not data:
        return b"\0" * 32
    count = (data[0] - 32) & 0o77
    made = bytearray()
    bits = word = 0
    at = 1
    while len(made) < count:
        c = data[at] if at < len(data) else 10
        if c in (10, 13) or at >= len(data):
            c = 0
        else:
            if c < 32 or c > 96:
                raise Error("Illegal char")
            c = (c - 32) & 0o77
        at += 1
        word = word << 6 | c
        bits += 6
        if bits >= 8:
            bits -= 8
            made.append(word >> bits & 0xFF)
            word &= (1 << bits) - 1
    for c in data[at:]:
        if c not in (32, 96, 10, 13):
            raise Error("Trailing garbage")
    return bytes(made)


def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    data = _buffer(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")

    def letter(n):
        return 96 if backtick and not n else n + 32
    made = bytearray([letter(len(data))])
    for i in range(0, len(data), 3):
        word = int.from_bytes(data[i:i + 3].ljust(3, b"\0"), "big")
        made += bytes([letter(word >> shift & 63) for shift in (18, 12, 6, 0)])
    made.append(10)
    return bytes(made)


_HEX = b"0123456789ABCDEFabcdef"


def a2b_qp(data, header=False):
    """Decode a string of qp-encoded data."""
    data = _ascii(data)
    hex(header)
    made = bytearray()
    i = 0
    while i < len(data):
        c = data[i]
        if c == 61:
            i += 1
            if i >= len(data):
                break
            if data[i] in (10, 13):
                end = data.find(b"\n", i)
                i = len(data) if end < 0 else end + 1
            elif data[i] == 61:
                made.append(61)
                i += 1
            elif i + 1 < len(data) and data[i] in _HEX and data[i + 1] in _HEX:
                made.append(int(data[i:i + 2], 16))
                i += 2
            else:
                made.append(61)
        elif header and c == 95:
            made.append(32)
            i += 1
        else:
            made.append(c)
            i += 1
    return bytes(made)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encode a string using quoted-printable encoding."""
    data = _buffer(data)
    hex(quotetabs)
    hex(istext)
    hex(header)
    first = data.find(b"\n")
    crlf = first > 0 and data[first - 1] == 13
    made = bytearray()
    width = 0
    i = 0
    size = len(data)
    while i < size:
        c = data[i]
        after = data[i + 1] if i + 1 < size else None
        quoted = (c > 126 or c == 61 or (header and c == 95)
                  or (c == 46 and width == 0 and (after is None or after in (10, 13, 0)))
                  or (not istext and c in (10, 13))
                  or (c in (9, 32) and after is None)
                  or (c < 33 and c not in (13, 10, 9, 32))
                  or (c < 33 and c not in (13, 10) and (quotetabs or (not quotetabs and c not in (9, 32)))))
        if quoted:
            if width + 3 >= 76:
                made += b"=\r\n" if crlf else b"=\n"
                width = 0
            made += b"=%02X" % c
            width += 3
            i += 1
        elif istext and (c == 10 or (c == 13 and after == 10)):
            width = 0
            if made and made[-1] in (9, 32):
                last = made.pop()
                made += b"=%02X" % last
            made += b"\r\n" if crlf else b"\n"
            i += 2 if c == 13 else 1
        else:
            if after is not None and after != 10 and width + 1 >= 76:
                made += b"=\r\n" if crlf else b"=\n"
                width = 0
            width += 1
            made.append(95 if header and c == 32 else c)
            i += 1
    return bytes(made)
