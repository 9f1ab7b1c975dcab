"""Quoted-printable in headers and bodies."""

import re
from string import ascii_letters, digits, hexdigits

__all__ = ["body_decode", "body_encode", "body_length", "decode", "decodestring",
           "header_decode", "header_encode", "header_length", "quote", "unquote"]

CRLF = "\r\n"
NL = "\n"
EMPTYSTRING = ""

_in_header = {byte: f"={byte:02X}" for byte in range(256)}
_in_body = dict(_in_header)
for _byte in (b"-!*+/" + ascii_letters.encode() + digits.encode()):
    _in_header[_byte] = chr(_byte)
_in_header[ord(" ")] = "_"
for _byte in b' !"#$%&\'()*+,-./0123456789:;<>?@[\\]^_`{|}~\t' + ascii_letters.encode():
    _in_body[_byte] = chr(_byte)


def header_check(octet):
    """Return True if the octet should be escaped with header quopri."""
    return chr(octet) != _in_header[octet]


def body_check(octet):
    """Return True if the octet should be escaped with body quopri."""
    return chr(octet) != _in_body[octet]


def header_length(bytearray):
    """Return a header quoted-printable encoding length."""
    return sum(len(_in_header[byte]) for byte in bytearray)


def body_length(bytearray):
    """Return a body quoted-printable encoding length."""
    return sum(len(_in_body[byte]) for byte in bytearray)


def unquote(s):
    """Turn a string in the form =AB to the ASCII character with value 0xab"""
    return chr(int(s[1:3], 16))


def quote(c):
    return f"={ord(c):02X}"


def header_encode(header_bytes, charset="iso-8859-1"):
    """Encode a single header line with quoted-printable (like) encoding.

    charset names the character set to use in the RFC 2046 header. It
    defaults to iso-8859-1.
    """
    if not header_bytes:
        return ""
    return f"=?{charset}?q?{header_bytes.decode('latin1').translate(_in_header)}?="


_of_body = {byte: text for byte, text in _in_body.items() if byte not in b"\r\n"}


def body_encode(body, maxlinelen=76, eol=NL):
    """Encode with quoted-printable, wrapping at maxlinelen characters.

    Each line of encoded text will end with eol, which defaults to "\\n".
    Each line will be wrapped at, at most, maxlinelen characters before the
    eol string (maxlinelen defaults to 76 characters, the maximum value
    permitted by RFC 2045).
    """
    if maxlinelen < 4:
        raise ValueError("maxlinelen must be at least 4")
    if not body:
        return body
    body = body.translate(_of_body)
    # A soft break takes one character of the line.
    most = maxlinelen - 1
    done = []
    for line in body.splitlines():
        start, last = 0, len(line) - 1 - maxlinelen
        while start <= last:
            stop = start + most
            # No escape is taken apart.
            if line[stop - 2] == "=":
                stop -= 2
            elif line[stop - 1] == "=":
                stop -= 1
            done.append(line[start:stop] + "=")
            start = stop
        rest = line[start:]
        if rest and rest[-1] in " \t":
            # Blanks at the end of a line are lost on the way.
            room = start - last
            if room >= 3:
                rest = rest[:-1] + quote(rest[-1])
            elif room == 2:
                rest += "=" + NL
            else:
                rest = rest[:-1] + "=" + NL + quote(rest[-1])
        done.append(rest)
    if body[-1] in CRLF:
        done.append("")
    return eol.join(done)


def decode(encoded, eol=NL):
    """Decode a quoted-printable string.

    Lines are separated with eol, which defaults to \\n.
    """
    if not encoded:
        return encoded
    decoded = ""
    for line in encoded.splitlines():
        line = line.rstrip()
        if not line:
            decoded += eol
            continue
        at, size = 0, len(line)
        while at < size:
            c = line[at]
            if c != "=":
                decoded += c
                at += 1
            elif at + 1 == size:
                at += 1
                continue
            elif at + 2 < size and line[at + 1] in hexdigits and line[at + 2] in hexdigits:
                decoded += unquote(line[at:at + 3])
                at += 3
            else:
                decoded += c
                at += 1
            if at == size:
                decoded += eol
    # What did not end with an end of line does not get one.
    if encoded[-1] not in "\r\n" and decoded.endswith(eol):
        decoded = decoded[:-1]
    return decoded


body_decode = decode
decodestring = decode


def header_decode(s):
    """Decode a string encoded with RFC 2045 MIME header `Q' encoding.

    This function does not parse a full MIME header value encoded with
    quoted-printable (for example =?iso-8859-1?q?Hello_World?=).
    """
    s = s.replace("_", " ")
    return re.sub(r"=[a-fA-F0-9]{2}", lambda found: unquote(found.group(0)), s)
