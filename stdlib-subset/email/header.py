"""Header values of several character sets, written in encoded words and over lines (RFC 2047)."""

import base64
import binascii
import re

from email import _octets, charset as _charset, errors, quoprimime

__all__ = ["Header", "decode_header", "make_header"]

NL = "\n"
SPACE = " "
BSPACE = b" "
SPACE8 = " " * 8
EMPTYSTRING = ""
MAXLINELEN = 78
FWS = " \t"

Charset = _charset.Charset
USASCII = Charset("us-ascii")
UTF8 = Charset("utf-8")

ecre = re.compile(r"=\?(?P<charset>[^?]*?)\?(?P<encoding>[qQbB])\?(?P<encoded>.*?)\?=",
                  re.MULTILINE)
fcre = re.compile(r"[\041-\176]+:$")
_embedded_header = re.compile(r"\n[^ \t]+:")


def decode_header(header):
    """Decode a message header value without converting charset.

    Returns a list of (string, charset) pairs containing each of the decoded
    parts of the header.  Charset is None for non-encoded parts of the header,
    otherwise a lower-case string containing the name of the character set
    specified in the encoded string.

    header may be a string that may or may not contain RFC2047 encoded words,
    or it may be a Header object.

    An email.errors.HeaderParseError may be raised when certain decoding error
    occurs (e.g. a base64 decoding exception).
    """
    if hasattr(header, "_chunks"):
        return [(_charset._encode(string, str(charset)), str(charset))
                for string, charset in header._chunks]
    if not ecre.search(header):
        return [(header, None)]
    words = []
    for line in header.splitlines():
        parts = ecre.split(line)
        for at in range(0, len(parts), 4):
            plain = parts[at].lstrip() if at == 0 else parts[at]
            if plain:
                words.append((plain, None, None))
            if at + 3 < len(parts):
                charset, encoding, encoded = parts[at + 1:at + 4]
                words.append((encoded, encoding.lower(), charset.lower()))
    # Blanks between two encoded words mean nothing.
    words = [word for at, word in enumerate(words)
             if not (0 < at < len(words) - 1 and word[1] is None and word[0].isspace()
                     and words[at - 1][1] and words[at + 1][1])]
    decoded = []
    for text, encoding, charset in words:
        if encoding is None:
            decoded.append((text, charset))
        elif encoding == "q":
            decoded.append((quoprimime.header_decode(text), charset))
        else:
            # What is missing at the end is taken for granted.
            text += "==="[:(4 - len(text) % 4) % 4]
            try:
                data = base64.b64decode(text.encode("ascii", "replace"))
            except binascii.Error:
                raise errors.HeaderParseError("Base64 decoding error")
            decoded.append((data, charset))
    joined = []
    for text, charset in decoded:
        if isinstance(text, str):
            text = bytes(_octets.as_bytes(text, "raw-unicode-escape"))
        if joined and joined[-1][1] == charset:
            between = b" " if charset is None else b""
            joined[-1] = joined[-1][0] + between + text, charset
        else:
            joined.append((text, charset))
    return joined


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=" "):
    """Create a Header from a sequence of pairs as returned by decode_header()

    decode_header() takes a header value string and returns a sequence of
    pairs of the format (decoded_string, charset) where charset is the string
    name of the character set.

    This function takes one of those sequence of pairs and returns a Header
    instance.  Optional maxlinelen, header_name, and continuation_ws are as in
    the Header constructor.
    """
    made = Header(maxlinelen=maxlinelen, header_name=header_name,
                  continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        if charset is not None and not isinstance(charset, Charset):
            charset = Charset(charset)
        made.append(text, charset)
    return made


def _apart(c):
    """Whether a character keeps apart what stands on both sides."""
    return c.isspace() or c in "()\\"


class Header:
    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None,
                 continuation_ws=" ", errors="strict"):
        """Create a MIME-compliant header that can contain many character sets.

        Optional s is the initial header value.  If None, the initial header
        value is not set.  You can later append to the header with .append()
        method calls.  s may be a byte string or a Unicode string, but see the
        .append() documentation for semantics.

        Optional charset is both the character set of s and the default for
        all that is appended. Lines are at most maxlinelen long (78 if it is
        not given); the first leaves room for header_name; the others begin
        with continuation_ws. errors is passed to append().
        """
        if charset is None:
            charset = USASCII
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        self._continuation_ws = continuation_ws
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)
        self._maxlinelen = MAXLINELEN if maxlinelen is None else maxlinelen
        self._headerlen = 0 if header_name is None else len(header_name) + 2

    def __str__(self):
        """Return the string value of the header."""
        self._normalize()
        done = []
        before, blank_before = None, None
        for string, charset in self._chunks:
            kind = charset
            if kind == _charset.UNKNOWN8BIT:
                string = _octets.replaced(string)
            if done:
                blank = string and _apart(string[0])
                if before not in (None, "us-ascii"):
                    if kind in (None, "us-ascii") and not blank:
                        done.append(SPACE)
                        kind = None
                elif kind not in (None, "us-ascii") and not blank_before:
                    done.append(SPACE)
            blank_before = string and _apart(string[-1])
            before = kind
            done.append(string)
        return "".join(done)

    def __eq__(self, other):
        return other == str(self)

    def append(self, s, charset=None, errors="strict"):
        """Append a string to the MIME header.

        Optional charset, if given, should be a Charset instance or the name
        of a character set (which will be converted to a Charset instance).  A
        value of None (the default) means that the charset given in the
        constructor is used.

        s may be a byte string or a Unicode string.  If it is a byte string
        (i.e. isinstance(s, str) is false), then charset is the encoding of
        that byte string, and a UnicodeError will be raised if the string
        cannot be decoded with that charset.  If s is a Unicode string, then
        charset is a hint specifying the character set of the characters in
        the string.

        Optional `errors' is passed as the third argument to any unicode
        encode or decode call.
        """
        if charset is None:
            charset = self._charset
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        if not isinstance(s, str):
            codec = charset.input_codec or "us-ascii"
            s = _octets.as_text(s) if codec == _charset.UNKNOWN8BIT else s.decode(codec, errors)
        codec = charset.output_codec or "us-ascii"
        if codec != _charset.UNKNOWN8BIT:
            try:
                s.encode(codec, errors)
            except UnicodeEncodeError:
                if codec != "us-ascii":
                    raise
                charset = UTF8
        self._chunks.append((s, charset))

    def encode(self, splitchars=";, \t", maxlinelen=None, linesep="\n"):
        r"""Encode a message header into an RFC-compliant format.

        There are many issues involved in converting a given string for use in
        an email header.  Only certain character sets are readable in most
        email clients, and as header strings can only contain a subset of
        7-bit ASCII, care must be taken to properly convert and encode (with
        Base64 or quoted-printable) header strings.  In addition, there is a
        75-character length limit on any given encoded header field, so
        line-wrapping must be performed, even with double-byte character sets.

        Optional maxlinelen specifies the maximum length of each generated
        line; 0 means there is none. Lines are split behind splitchars, the
        first of them by preference. linesep is what lines end with.
        """
        self._normalize()
        if maxlinelen is None:
            maxlinelen = self._maxlinelen
        lines = _Lines(self._headerlen, maxlinelen or 1_000_000, self._continuation_ws,
                       splitchars)
        before = blank_before = None
        first = True
        for string, charset in self._chunks:
            plain = charset in (None, "us-ascii")
            if not first:
                blank = string and _apart(string[0])
                if before not in (None, "us-ascii"):
                    if not blank or not plain:
                        lines.transition()
                elif not plain and not blank_before:
                    lines.transition()
            first = False
            blank_before = string and _apart(string[-1])
            before = charset
            rows = string.splitlines()
            lines.feed("", rows[0] if rows else "", charset)
            for row in rows[1:]:
                lines.newline()
                bare = row.lstrip()
                if charset.header_encoding is not None:
                    lines.feed(self._continuation_ws, " " + bare, charset)
                else:
                    lines.feed(row[:len(row) - len(bare)], bare, charset)
            if len(rows) > 1:
                lines.newline()
        if self._chunks:
            lines.transition()
        value = lines.text(linesep)
        if _embedded_header.search(value):
            raise errors.HeaderParseError("header value appears to contain an embedded header: "
                                          "{!r}".format(value))
        return value

    def _normalize(self):
        """Puts together what stands side by side in one character set."""
        chunks = []
        for string, charset in self._chunks:
            if chunks and chunks[-1][1] == charset:
                chunks[-1][0].append(string)
            else:
                chunks.append(([string], charset))
        self._chunks = [(SPACE.join(strings), charset) for strings, charset in chunks]


class _Lines:
    """The lines of a header's value. A line is a list of (blanks, text)."""

    def __init__(self, name_size, most, continuation, split_at):
        self.most = most
        self.continuation = continuation
        self.split_at = split_at
        self.done = []
        self.start = name_size
        self.line = []

    def size(self):
        return self.start + sum([len(blanks) + len(text) for blanks, text in self.line])

    def line_text(self):
        return "".join([blanks + text for blanks, text in self.line])

    def text(self, linesep):
        self.newline()
        return linesep.join(self.done)

    def newline(self):
        """Ends the line, if there is something on it."""
        if self.line and self.line[-1] == (" ", ""):
            self.line.pop()
        if self.size() > 0:
            text = self.line_text()
            if self.done and self.start == 0 and text.isspace():
                self.done[-1] += text
            else:
                self.done.append(text)
        self.line = []
        self.start = 0

    def transition(self):
        self.line.append((" ", ""))

    def feed(self, blanks, string, charset):
        if charset.header_encoding is None:
            self._plain(blanks, string)
            return
        pieces = charset.header_encode_lines(string, self._room())
        first = pieces.pop(0) if pieces else None
        if first is not None:
            self._put(blanks, first)
        if not pieces:
            return
        last = pieces.pop()
        self.newline()
        for piece in pieces:
            self.done.append(self.continuation + piece)
        self.line.append((self.continuation, last))

    def _room(self):
        yield self.most - self.size()
        while True:
            yield self.most - len(self.continuation)

    def _plain(self, blanks, string):
        parts = re.split("([" + FWS + "]+)", blanks + string)
        parts = parts[1:] if not parts[0] else ["", *parts]
        for at in range(0, len(parts) - 1, 2):
            self._put(parts[at], parts[at + 1])

    def _put(self, blanks, text):
        self.line.append((blanks, text))
        if self.size() <= self.most:
            return
        # Where the line may end: behind the sign that is liked best, as far right as it can be.
        for sign in self.split_at:
            for at in range(len(self.line) - 1, 0, -1):
                if sign.isspace():
                    space = self.line[at][0]
                    if space and space[0] == sign:
                        break
                before = self.line[at - 1][1]
                if before and before[-1] == sign:
                    break
            else:
                continue
            break
        else:
            blanks, text = self.line.pop()
            if self.start > 0:
                self.newline()
                blanks = blanks or " "
            self.line.append((blanks, text))
            return
        rest = self.line[at:]
        self.line = self.line[:at]
        self.done.append(self.line_text())
        self.start = 0
        self.line = rest
