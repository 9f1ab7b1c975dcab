"""Base16, Base32, Base64 (RFC 3548), Base85 and Ascii85 data encodings"""

import binascii

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode",
           "b32encode", "b32decode", "b32hexencode", "b32hexdecode", "b16encode", "b16decode",
           "b85encode", "b85decode", "a85encode", "a85decode", "standard_b64encode",
           "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

bytes_types = (bytes, bytearray)

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _data(s):
    """The bytes of what is to be decoded."""
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, bytes_types):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError("argument should be a bytes-like object or ASCII "
                        "string, not %r" % type(s).__name__) from None


def b64encode(s, altchars=None):
    """Encode the bytes-like object s using Base64 and return a bytes object."""
    made = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return made.translate(bytes.maketrans(b"+/", altchars))
    return made


def b64decode(s, altchars=None, validate=False):
    """Decode the Base64 encoded bytes-like object or ASCII string s."""
    s = _data(s)
    if altchars is not None:
        altchars = _data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Encode bytes-like object s using the standard Base64 alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode bytes encoded with the standard Base64 alphabet."""
    return b64decode(s)


_SAFE = bytes.maketrans(b"+/", b"-_")
_UNSAFE = bytes.maketrans(b"-_", b"+/")


def urlsafe_b64encode(s):
    """Encode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64encode(s).translate(_SAFE)


def urlsafe_b64decode(s):
    """Decode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64decode(_data(s).translate(_UNSAFE))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    pairs = [bytes((a, b)) for a in alphabet for b in alphabet]
    made = []
    for i in range(0, len(s), 5):
        word = int.from_bytes(s[i:i + 5].ljust(5, b"\0"), "big")
        made += (pairs[word >> 30], pairs[word >> 20 & 1023], pairs[word >> 10 & 1023],
                 pairs[word & 1023])
    made = b"".join(made)
    missing = (0, 6, 4, 3, 1)[len(s) % 5]
    if missing:
        made = made[:-missing] + b"=" * missing
    return made


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _data(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    padded = size - len(s)
    values = {c: n for n, c in enumerate(alphabet)}
    made = bytearray()
    word = 0
    for i in range(0, len(s), 8):
        word = 0
        for c in s[i:i + 8]:
            n = values.get(c)
            if n is None:
                raise binascii.Error("Non-base32 digit found") from None
            word = word << 5 | n
        made += word.to_bytes(5, "big") if len(s) - i >= 8 else b""
    if size % 8 or padded not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if padded and size:
        word <<= 5 * padded
        made += word.to_bytes(5, "big")[:(43 - 5 * padded) // 8]
    return bytes(made)


def b32encode(s):
    """Encode the bytes-like objects using base32 and return a bytes object."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """Decode the base32 encoded bytes-like object or ASCII string s."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Encode the bytes-like objects using base32hex and return a bytes object."""
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    """Decode the base32hex encoded bytes-like object or ASCII string s."""
    return _b32decode(_B32HEX, s, casefold)


def b16encode(s):
    """Encode the bytes-like object s using Base16 and return a bytes object."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode the Base16 encoded bytes-like object or ASCII string s."""
    s = _data(s)
    if casefold:
        s = s.upper()
    if bytes(s).strip(b"0123456789ABCDEF") or s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _words(b):
    """The four-byte words of data, filled up with zeros, and how many zeros these were."""
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    if padding:
        b = b + b"\0" * padding
    return [int.from_bytes(b[i:i + 4], "big") for i in range(0, len(b), 4)], padding


def _85(words, letters):
    made = []
    for word in words:
        word, e = divmod(word, 85)
        word, d = divmod(word, 85)
        word, c = divmod(word, 85)
        a, b = divmod(word, 85)
        made.append(bytes((letters[a], letters[b], letters[c], letters[d], letters[e])))
    return made


_A85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode bytes-like object b using Ascii85 and return a bytes object."""
    words, padding = _words(b)
    made = []
    for word, five in zip(words, _85(words, _A85)):
        if not word:
            five = b"z"
        elif foldspaces and word == 0x20202020:
            five = b"y"
        made.append(five)
    if padding and not pad:
        if made[-1] == b"z":
            made[-1] = b"!!!!!"
        made[-1] = made[-1][:-padding]
    result = b"".join(made)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe:
            if len(lines[-1]) + 2 > wrapcol:
                lines.append(b"")
        result = b"\n".join(lines)
    if adobe:
        result += b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Decode the Ascii85 encoded bytes-like object or ASCII string b."""
    b = _data(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end "
                             "with {!r}".format(b"~>"))
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    made = []
    word = count = 0
    for x in b + b"u" * 4:
        if 33 <= x <= 117:
            word = word * 85 + x - 33
            count += 1
            if count == 5:
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow") from None
                made.append(word.to_bytes(4, "big"))
                word = count = 0
        elif x == 122:
            if count:
                raise ValueError("z inside Ascii85 5-tuple")
            made.append(b"\0\0\0\0")
        elif foldspaces and x == 121:
            if count:
                raise ValueError("y inside Ascii85 5-tuple")
            made.append(b"    ")
        elif x in ignorechars:
            continue
        else:
            raise ValueError("Non-Ascii85 digit found: %c" % x)
    result = b"".join(made)
    padding = 4 - count
    if padding:
        result = result[:-padding]
    return result


_B85 = (b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        b"!#$%&()*+-;<=>?@^_`{|}~")


def b85encode(b, pad=False):
    """Encode bytes-like object b in base85 format and return a bytes object."""
    words, padding = _words(b)
    result = b"".join(_85(words, _B85))
    if padding and not pad:
        result = result[:-padding]
    return result


def b85decode(b):
    """Decode the base85-encoded bytes-like object or ASCII string b"""
    b = _data(b)
    values = {c: n for n, c in enumerate(_B85)}
    padding = -len(b) % 5
    b = b + b"~" * padding
    made = []
    for i in range(0, len(b), 5):
        word = 0
        for j, c in enumerate(b[i:i + 5]):
            n = values.get(c)
            if n is None:
                raise ValueError("bad base85 character at position %d" % (i + j)) from None
            word = word * 85 + n
        if word > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i) from None
        made.append(word.to_bytes(4, "big"))
    result = b"".join(made)
    if padding:
        result = result[:-padding]
    return result


def encode(input, output):
    """Encode a file; input and output are binary files."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Decode a file; input and output are binary files."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError("expected bytes-like object, not %s" % type(s).__name__) from error
    if view.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s"
                        % (view.format, type(s).__name__))
    if view.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s"
                        % (view.ndim, type(s).__name__))


def encodebytes(s):
    """Encode a bytestring into a bytes object containing multiple lines of base-64 data."""
    _check(s)
    return b"".join([binascii.b2a_base64(s[i:i + MAXBINSIZE])
                     for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """Decode a bytestring of base-64 data into a bytes object."""
    _check(s)
    return binascii.a2b_base64(s)
