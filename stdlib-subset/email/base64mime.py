"""Base64 in headers and bodies."""

from base64 import b64encode
from binascii import a2b_base64

__all__ = ["body_decode", "body_encode", "decode", "decodestring", "header_encode",
           "header_length"]

CRLF = "\r\n"
NL = "\n"
EMPTYSTRING = ""


def header_length(bytearray):
    """Return the length of s when it is encoded with base64."""
    return (len(bytearray) + 2) // 3 * 4


def header_encode(header_bytes, charset="iso-8859-1"):
    """Encode a single header line with Base64 encoding in a given charset.

    charset names the character set to use to encode the header. It defaults
    to iso-8859-1.
    """
    if not header_bytes:
        return ""
    if isinstance(header_bytes, str):
        header_bytes = header_bytes.encode(charset)
    return f"=?{charset}?b?{b64encode(header_bytes).decode('ascii')}?="


def body_encode(s, maxlinelen=76, eol=NL):
    r"""Encode a string with base64.

    Each line will be wrapped at, at most, maxlinelen characters (defaults to
    76 characters).
    """
    if not s:
        return ""
    most = maxlinelen * 3 // 4
    lines = [b64encode(s[at:at + most]).decode("ascii") for at in range(0, len(s), most)]
    return eol.join(lines) + eol


def decode(string):
    """Decode a raw base64 string, returning a bytes object.

    This function does not parse a full MIME header value encoded with
    base64 (for example =?iso-8859-1?b?bmloISBuaWgh?=).
    """
    if not string:
        return bytes()
    if isinstance(string, str):
        string = string.encode("ascii")
    return a2b_base64(string)


body_decode = decode
decodestring = decode
