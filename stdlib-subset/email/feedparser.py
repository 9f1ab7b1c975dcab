"""The parser of messages, which is given its text in pieces and reads it when all is there."""

import re

from email import _octets, errors
from email._policybase import compat32

__all__ = ["FeedParser", "BytesFeedParser"]

_header = re.compile(r"From |[\041-\071\073-\176]*:|[\t ]")
_blank = re.compile(r"\r\n|\r|\n")
_line = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_end = re.compile(r"(\r\n|\r|\n)\Z")


class FeedParser:
    """A feed-style parser of email."""

    def __init__(self, _factory=None, *, policy=compat32):
        """_factory is called with no arguments to create a new message obj

        The policy keyword specifies a policy object that controls a number of
        aspects of the parser's operation.  The default policy maintains
        backward compatibility.
        """
        self.policy = policy
        self._policy_to_factory = False
        if _factory is None:
            if policy.message_factory is None:
                from email.message import Message
                _factory = Message
            else:
                _factory = policy.message_factory
        self._factory = _factory
        try:
            _factory(policy=policy)
            self._policy_to_factory = True
        except TypeError:
            pass
        self._pieces = []
        self._headers_only = False

    def _set_headersonly(self):
        self._headers_only = True

    def feed(self, data):
        """Push more data into the parser."""
        self._pieces.append(data)

    def close(self):
        """Parse all remaining data and return the root message object."""
        reader = _Reader(self, "".join(self._pieces))
        self._pieces = []
        root = reader.message(None)
        if root.get_content_maintype() == "multipart" and not root.is_multipart() \
                and not self._headers_only:
            self.policy.handle_defect(root, errors.MultipartInvariantViolationDefect())
        return root

    def _new(self, above):
        made = self._factory(policy=self.policy) if self._policy_to_factory else self._factory()
        if above is not None and above.get_content_type() == "multipart/digest":
            made.set_default_type("message/rfc822")
        return made


class BytesFeedParser(FeedParser):
    """Like FeedParser, but feed accepts bytes."""

    def feed(self, data):
        super().feed(_octets.as_text(data))


class _Reader:
    """The lines of a text, which seem to end where an outer part has its boundary."""

    def __init__(self, parser, text):
        self.parser = parser
        self.policy = parser.policy
        self.lines = _line.findall(text)
        self.at = 0
        # What ends a part, the innermost last.
        self.ends = []

    def next(self):
        """The next line; None at the end, or before the boundary of an outer part."""
        if self.at >= len(self.lines):
            return None
        line = self.lines[self.at]
        for ends in reversed(self.ends):
            if ends(line):
                return None
        self.at += 1
        return line

    def rest(self):
        lines = []
        while (line := self.next()) is not None:
            lines.append(line)
        return lines

    def message(self, above):
        """Reads a message and all that is in it."""
        message = self.parser._new(above)
        self.headers(message)
        if self.parser._headers_only:
            message.set_payload("".join(self.rest()))
        elif message.get_content_type() == "message/delivery-status":
            self.blocks(message)
        elif message.get_content_maintype() == "message":
            message.attach(self.message(message))
        elif message.get_content_maintype() == "multipart":
            self.multipart(message)
        else:
            message.set_payload("".join(self.rest()))
        return message

    def headers(self, message):
        lines = []
        while (line := self.next()) is not None:
            if not _header.match(line):
                # The end of the headers; the empty line is no part of the body.
                if not _blank.match(line):
                    self.policy.handle_defect(message, errors.MissingHeaderBodySeparatorDefect())
                    self.at -= 1
                break
            lines.append(line)
        kept = []
        for number, line in enumerate(lines):
            if line[0] in " \t":
                if kept:
                    kept.append(line)
                else:
                    self.policy.handle_defect(
                        message, errors.FirstHeaderLineIsContinuationDefect(line))
                continue
            if kept:
                message.set_raw(*self.policy.header_source_parse(kept))
                kept = []
            if line.startswith("From "):
                if number == 0:
                    message.set_unixfrom(_end.sub("", line))
                elif number == len(lines) - 1:
                    # The body begins with it; the empty line behind it is gone.
                    self.at -= 1
                    self.lines[self.at] = line
                    return
                else:
                    message.defects.append(errors.MisplacedEnvelopeHeaderDefect(line))
                continue
            if line.startswith(":"):
                message.defects.append(errors.InvalidHeaderDefect("Missing header name."))
                continue
            kept = [line]
        if kept:
            message.set_raw(*self.policy.header_source_parse(kept))

    def blocks(self, message):
        """Reads blocks of headers, each a message."""
        while True:
            self.ends.append(lambda line: _blank.match(line) is not None)
            message.attach(self.message(message))
            self.ends.pop()
            # The empty line that ended it; another one may follow.
            if self.next() is None:
                return
            line = self.next()
            if line is None:
                return
            self.at -= 1

    def multipart(self, message):
        boundary = message.get_boundary()
        if boundary is None:
            self.policy.handle_defect(message, errors.NoBoundaryInMultipartDefect())
            message.set_payload("".join(self.rest()))
            return
        if str(message.get("content-transfer-encoding", "8bit")).lower() not in (
                "7bit", "8bit", "binary"):
            self.policy.handle_defect(message,
                                      errors.InvalidMultipartContentTransferEncodingDefect())
        mark = "--" + boundary
        mark_line = re.compile("(?P<sep>" + re.escape(mark) + r")(?P<end>--)?(?P<ws>[ \t]*)"
                               r"(?P<linesep>\r\n|\r|\n)?$")
        preamble = []
        parts = 0
        closed = False
        end_of_line = ""
        while (line := self.next()) is not None:
            found = mark_line.match(line)
            if not found:
                preamble.append(line)
                continue
            if found.group("end"):
                closed = True
                end_of_line = found.group("linesep")
                break
            if preamble and parts == 0:
                # The last end of a line belongs to the boundary.
                preamble[-1] = _end.sub("", preamble[-1])
                message.preamble = "".join(preamble)
            parts += 1
            # Several boundaries one after the other are one.
            while (line := self.next()) is not None:
                if not mark_line.match(line):
                    self.at -= 1
                    break
            self.ends.append(mark_line.match)
            part = self.message(message)
            # What the part left before the boundary is its epilogue.
            self.ends.pop()
            self.trim(part)
            message.attach(part)
        if parts == 0:
            self.policy.handle_defect(message, errors.StartBoundaryNotFoundDefect())
            message.set_payload("".join(preamble))
            self.rest()
            message.epilogue = ""
            return
        if not closed:
            self.policy.handle_defect(message, errors.CloseBoundaryNotFoundDefect())
            return
        epilogue = self.rest()
        if end_of_line:
            epilogue = [""] + epilogue
        if epilogue:
            # An end of a line right behind the boundary is its own.
            first = epilogue[0]
            found = _blank.match(first)
            if found:
                epilogue[0] = first[found.end():]
        message.epilogue = "".join(epilogue)

    def trim(self, part):
        """Takes away the end of the last line, which belongs to the boundary."""
        while part.get_content_maintype() == "message" and part.is_multipart():
            part = part.get_payload()[-1]
        if part.get_content_maintype() == "multipart":
            if part.epilogue == "":
                part.epilogue = None
            elif part.epilogue is not None:
                part.epilogue = _end.sub("", part.epilogue)
        elif isinstance(part._payload, str):
            part._payload = _end.sub("", part._payload)
