"""Character sets, and how text in them is written in headers and bodies."""

import base64
from functools import partial

from email import _octets, errors, quoprimime
from email.encoders import encode_7or8bit

__all__ = ["Charset", "add_alias", "add_charset", "add_codec"]

QP = 1
BASE64 = 2
SHORTEST = 3

RFC2047_CHROME_LEN = 7

DEFAULT_CHARSET = "us-ascii"
UNKNOWN8BIT = "unknown-8bit"
EMPTYSTRING = ""

CHARSETS = {f"iso-8859-{number}": (QP, QP, None)
            for number in (1, 2, 3, 4, 9, 10, 13, 14, 15, 16)}
CHARSETS.update({
    "windows-1252": (QP, QP, None),
    "viscii": (QP, QP, None),
    "us-ascii": (None, None, None),
    "big5": (BASE64, BASE64, None),
    "gb2312": (BASE64, BASE64, None),
    "euc-jp": (BASE64, None, "iso-2022-jp"),
    "shift_jis": (BASE64, None, "iso-2022-jp"),
    "iso-2022-jp": (BASE64, None, None),
    "koi8-r": (BASE64, BASE64, None),
    "utf-8": (SHORTEST, BASE64, "utf-8"),
})

ALIASES = {}
for _number, _part in enumerate((1, 2, 3, 4, 9, 10, 13, 14, 15, 16), 1):
    ALIASES[f"latin_{_number}"] = ALIASES[f"latin-{_number}"] = f"iso-8859-{_part}"
ALIASES.update({"cp949": "ks_c_5601-1987", "euc_jp": "euc-jp", "euc_kr": "euc-kr",
                "ascii": "us-ascii"})

CODEC_MAP = {"gb2312": "eucgb2312_cn", "big5": "big5_tw", "us-ascii": None}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    """Add character set properties to the global registry.

    header_enc and body_enc are Charset.QP, Charset.BASE64 or None; header_enc
    may be Charset.SHORTEST as well. output_charset is what text is converted to.
    """
    if body_enc == SHORTEST:
        raise ValueError("SHORTEST not allowed for body_enc")
    CHARSETS[charset] = header_enc, body_enc, output_charset


def add_alias(alias, canonical):
    """Add a character set alias: another name of the canonical one."""
    ALIASES[alias] = canonical


def add_codec(charset, codecname):
    """Add a codec that map characters in the given charset to/from Unicode."""
    CODEC_MAP[charset] = codecname


def _encode(string, codec):
    if codec == UNKNOWN8BIT:
        return _octets.as_bytes(string)
    return string.encode(codec)


def _base64_size(data):
    return (len(data) + 2) // 3 * 4


class Charset:
    """Map character sets to their email properties.

    It says how text in a character set is written in headers (header_encoding)
    and bodies (body_encoding), and what it is converted to before
    (output_charset).
    """

    def __init__(self, input_charset=DEFAULT_CHARSET):
        try:
            if isinstance(input_charset, str):
                input_charset.encode("ascii")
            else:
                input_charset = str(input_charset, "ascii")
        except UnicodeError:
            raise errors.CharsetError(input_charset)
        input_charset = input_charset.lower()
        self.input_charset = ALIASES.get(input_charset, input_charset)
        header, body, output = CHARSETS.get(self.input_charset, (SHORTEST, BASE64, None))
        self.header_encoding = header
        self.body_encoding = body
        self.output_charset = ALIASES.get(output or self.input_charset,
                                          output or self.input_charset)
        self.input_codec = CODEC_MAP.get(self.input_charset, self.input_charset)
        self.output_codec = CODEC_MAP.get(self.output_charset, self.output_charset)

    def __repr__(self):
        return self.input_charset.lower()

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def get_body_encoding(self):
        """Return the content-transfer-encoding used for body encoding: a name,
        or a function that is called with the message.
        """
        assert self.body_encoding != SHORTEST
        if self.body_encoding == QP:
            return "quoted-printable"
        if self.body_encoding == BASE64:
            return "base64"
        return encode_7or8bit

    def get_output_charset(self):
        """Return the output character set."""
        return self.output_charset or self.input_charset

    def header_encode(self, string):
        """Header-encode a string by converting it first to bytes."""
        data = _encode(string, self.output_codec or "us-ascii")
        write = self._writer(data)
        return string if write is None else write(data)

    def header_encode_lines(self, string, maxlengths):
        """Header-encode a string by converting it first to bytes.

        The pieces are as long as the lengths that `maxlengths` gives allow.
        """
        codec = self.output_codec or "us-ascii"
        write = self._writer(_encode(string, codec))
        charset = self.get_output_charset()
        lines, current = [], []
        room = next(maxlengths) - len(charset) - RFC2047_CHROME_LEN
        for character in string:
            current.append(character)
            size = self._size(write, _encode("".join(current), charset))
            if size > room:
                current.pop()
                if not lines and not current:
                    lines.append(None)
                else:
                    lines.append(write(_encode("".join(current), codec)))
                current = [character]
                room = next(maxlengths) - len(charset) - RFC2047_CHROME_LEN
        lines.append(write(_encode("".join(current), codec)))
        return lines

    def _is_base64(self, data):
        if self.header_encoding == SHORTEST:
            return _base64_size(data) < quoprimime.header_length(data)
        return self.header_encoding == BASE64

    def _writer(self, data):
        """What writes bytes as an encoded word; None for what is written as it is."""
        if self.header_encoding not in (QP, BASE64, SHORTEST):
            return None
        charset = self.get_output_charset()
        if self._is_base64(data):
            def write(data):
                return f"=?{charset}?b?{base64.b64encode(data).decode('ascii')}?=" if data else ""
            write.size = _base64_size
            return write
        write = partial(quoprimime.header_encode, charset=charset)
        return write

    @staticmethod
    def _size(write, data):
        return getattr(write, "size", quoprimime.header_length)(data)

    def body_encode(self, string):
        """Body-encode a string by converting it first to bytes.

        The type of encoding (base64 or quoted-printable) is that of the charset.
        """
        if not string:
            return string
        if self.body_encoding == BASE64:
            if isinstance(string, str):
                string = string.encode(self.output_charset)
            return base64.encodebytes(string).decode("ascii") if len(string) else ""
        if self.body_encoding == QP:
            if isinstance(string, str):
                string = string.encode(self.output_charset)
            return quoprimime.body_encode(string.decode("latin1"))
        if isinstance(string, str):
            string = string.encode(self.output_charset).decode("ascii")
        return string
