"""Messages written as text or as bytes."""

import re
import sys
import zlib
from copy import deepcopy
from io import BytesIO, StringIO

from email import _octets

__all__ = ["Generator", "DecodedGenerator", "BytesGenerator"]

UNDERSCORE = "_"
NL = "\n"

NLCRE = re.compile(r"\r\n|\r|\n")
fcre = re.compile(r"^From ", re.MULTILINE)


class Generator:
    """Generates output from a Message object tree.

    This basic generator writes the message to the given file object as plain
    text.
    """

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        """Create the generator for message flattening.

        outfp is the output file-like object for writing the message to.  It
        must have a write() method.

        Optional mangle_from_ is a flag that, when True (the default if policy
        is not set), escapes From_ lines in the body of the message by putting
        a `>' in front of them.

        Optional maxheaderlen specifies the longest length for a non-continued
        header.  When a header line is longer (in characters, with tabs
        expanded to 8 spaces) than maxheaderlen, the header will split as
        defined in the Header class.  Set maxheaderlen to zero to disable
        header wrapping.

        The policy keyword specifies a policy object that controls a number of
        aspects of the generator's operation.  If no policy is specified,
        the policy associated with the Message object passed to the
        flatten method is used.
        """
        if mangle_from_ is None:
            mangle_from_ = True if policy is None else policy.mangle_from_
        self._fp = outfp
        self._mangle_from_ = mangle_from_
        self.maxheaderlen = maxheaderlen
        self.policy = policy

    def write(self, s):
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        r"""Print the message object tree rooted at msg to the output file
        specified when the Generator instance was created.

        unixfrom is a flag that forces the printing of a Unix From_ delimiter
        before the first object in the message tree.  If the original message
        has no From_ delimiter, a `standard' one is crafted.  By default, this
        is False to inhibit the printing of any From_ delimiter.

        linesep specifies the characters used to indicate a new line in
        the output.  The default value is determined by the policy specified
        when the Generator instance was created or, if none was specified,
        from the policy associated with the msg.
        """
        policy = msg.policy if self.policy is None else self.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        if self.maxheaderlen is not None:
            policy = policy.clone(max_line_length=self.maxheaderlen)
        self._nl = policy.linesep
        before = self.policy, msg.policy
        try:
            self.policy = msg.policy = policy
            if unixfrom:
                line = msg.get_unixfrom()
                if not line:
                    import time
                    line = "From nobody " + time.ctime(time.time())
                self.write(line + self._nl)
            self._write(msg)
        finally:
            self.policy, msg.policy = before

    def clone(self, fp):
        """Clone this generator with the exact same options."""
        return type(self)(fp, self._mangle_from_, None, policy=self.policy)

    # What differs where bytes are written.

    def _buffer(self):
        return StringIO()

    def _encoded(self, text):
        return text

    def _lines(self, text):
        """Writes a text, its lines ended as the policy has it."""
        if text:
            self.write(NLCRE.sub(lambda _: self._nl, text))

    def _write(self, msg):
        # The body goes first: its encoding may change headers.
        out = self._fp
        self._new_headers = None
        try:
            self._fp = body = self._buffer()
            self._body(msg)
        finally:
            self._fp = out
        changed, self._new_headers = self._new_headers, None
        if changed:
            msg = deepcopy(msg)
            if msg.get("content-transfer-encoding") is None:
                msg["Content-Transfer-Encoding"] = changed[0]
            else:
                msg.replace_header("content-transfer-encoding", changed[0])
            msg.replace_header("content-type", changed[1])
        own = getattr(msg, "_write_headers", None)
        if own is None:
            self._write_headers(msg)
        else:
            own(self)
        self._fp.write(body.getvalue())

    def _body(self, msg):
        main, sub = msg.get_content_maintype(), msg.get_content_subtype()
        name = f"{main}_{sub}".replace("-", "_")
        for one in (name, main.replace("-", "_")):
            own = getattr(self, "_handle_" + one, None)
            if own is not None:
                own(msg)
                return
        self._handle_text(msg)

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            self.write(self.policy.fold(name, value))
        self.write(self._nl)

    def _handle_text(self, msg):
        payload = msg.get_payload()
        if payload is None:
            return
        if not isinstance(payload, str):
            raise TypeError("string payload expected: %s" % type(payload))
        if _octets.has_octets(msg._payload):
            charset = msg.get_param("charset")
            if charset is not None:
                # Text has no bytes: they are encoded.
                msg = deepcopy(msg)
                del msg["content-transfer-encoding"]
                msg.set_payload(payload, charset)
                payload = msg.get_payload()
                self._new_headers = msg["content-transfer-encoding"], msg["content-type"]
        self._text(payload)

    def _text(self, payload):
        if self._mangle_from_:
            payload = fcre.sub(">From ", payload)
        self._lines(payload)

    def _handle_multipart(self, msg):
        parts = msg.get_payload()
        if parts is None:
            parts = []
        elif isinstance(parts, str):
            self.write(parts)
            return
        elif not isinstance(parts, list):
            parts = [parts]
        texts = []
        for part in parts:
            out = self._buffer()
            self.clone(out).flatten(part, unixfrom=False, linesep=self._nl)
            texts.append(out.getvalue())
        boundary = msg.get_boundary()
        if not boundary:
            boundary = self._make_boundary(self._encoded(self._nl).join(texts))
            msg.set_boundary(boundary)
        if msg.preamble is not None:
            self._text(msg.preamble)
            self.write(self._nl)
        self.write("--" + boundary + self._nl)
        for at, text in enumerate(texts):
            if at:
                self.write(self._nl + "--" + boundary + self._nl)
            self._fp.write(text)
        self.write(self._nl + "--" + boundary + "--" + self._nl)
        if msg.epilogue is not None:
            self._text(msg.epilogue)

    def _handle_multipart_signed(self, msg):
        # What is signed must stay as it is.
        before = self.policy
        self.policy = before.clone(max_line_length=0)
        try:
            self._handle_multipart(msg)
        finally:
            self.policy = before

    def _handle_message_delivery_status(self, msg):
        blocks = []
        for part in msg.get_payload():
            out = self._buffer()
            self.clone(out).flatten(part, unixfrom=False, linesep=self._nl)
            text = out.getvalue()
            # The empty line behind the headers is put between the blocks.
            end = self._encoded(self._nl)
            if text.endswith(end):
                text = text[:-len(end)]
            blocks.append(text)
        self._fp.write(self._encoded(self._nl).join(blocks))

    def _handle_message(self, msg):
        payload = msg.get_payload()
        if isinstance(payload, list):
            out = self._buffer()
            self.clone(out).flatten(msg.get_payload(0), unixfrom=False, linesep=self._nl)
            self._fp.write(out.getvalue())
        else:
            self._fp.write(self._encoded(payload))

    @classmethod
    def _make_boundary(cls, text=None):
        """A boundary that no line of the text is, made of the text."""
        data = b"" if text is None else text if isinstance(text, bytes) else text.encode()
        number = (zlib.crc32(data) << 32 | zlib.adler32(data)) % sys.maxsize
        boundary = "=" * 15 + "%019d" % number + "=="
        if text is None:
            return boundary
        tried = boundary
        counter = 0
        while re.search(b"^--" + re.escape(tried).encode() + b"(--)?$", data, re.MULTILINE):
            tried = f"{boundary}.{counter}"
            counter += 1
        return tried


class BytesGenerator(Generator):
    """Generates a bytes version of a Message object tree.

    Functionally identical to the base Generator except that the output is
    bytes and not string. Bytes of the message that are no ASCII are kept,
    where the policy does not say 7bit.
    """

    def write(self, s):
        self._fp.write(_octets.as_bytes(s))

    def _buffer(self):
        return BytesIO()

    def _encoded(self, text):
        return text.encode("ascii")

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            self._fp.write(self.policy.fold_binary(name, value))
        self.write(self._nl)

    def _handle_text(self, msg):
        if msg._payload is None:
            return
        if (isinstance(msg._payload, str) and _octets.has_octets(msg._payload)
                and self.policy.cte_type != "7bit"):
            self._text(msg._payload)
        else:
            super()._handle_text(msg)


_FMT = "[Non-text (%(type)s) part of message omitted, filename %(filename)s]"


class DecodedGenerator(Generator):
    """Generates a text representation of a message.

    Like the Generator base class, except that non-text parts are substituted
    with a format string representing the part.
    """

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, fmt=None, *, policy=None):
        """Like Generator.__init__() except that an additional optional
        argument is allowed.

        Walks through all subparts of a message.  If the subpart is of main
        type `text', then it prints the decoded payload of the subpart.

        Otherwise, fmt is a format string that is used instead of the message
        payload.  fmt is expanded with the following keywords (in
        %(keyword)s format): type, maintype, subtype, filename, description,
        encoding.
        """
        Generator.__init__(self, outfp, mangle_from_, maxheaderlen, policy=policy)
        self._fmt = _FMT if fmt is None else fmt

    def _body(self, msg):
        for part in msg.walk():
            main = part.get_content_maintype()
            if main == "text":
                print(part.get_payload(decode=False), file=self)
            elif main != "multipart":
                print(self._fmt % {
                    "type": part.get_content_type(),
                    "maintype": main,
                    "subtype": part.get_content_subtype(),
                    "filename": part.get_filename("[no filename]"),
                    "description": part.get("Content-Description", "[no description]"),
                    "encoding": part.get("Content-Transfer-Encoding", "[no encoding]"),
                }, file=self)
