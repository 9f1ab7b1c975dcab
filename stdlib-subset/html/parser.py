"""A parser for HTML and XHTML."""

import re

from html import unescape

__all__ = ["HTMLParser"]

_space = re.compile(r"\s*")
_tag_name = re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_attribute_name = re.compile(r"[^\s/>][^\s/=>]*")
_equals = re.compile(r"\s*(=+)")
_bare_value = re.compile(r"[^>\s]*")
_end_tag = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
_comment_end = re.compile(r"--\s*>")
_section_name = re.compile(r"[a-zA-Z][-_.a-zA-Z0-9]*\s*")
_section_ends = {"temp": re.compile(r"]\s*]\s*>"), "if": re.compile(r"]\s*>")}
_section_ends |= {name: _section_ends["temp"] for name in ("cdata", "ignore", "include", "rcdata")}
_section_ends |= {name: _section_ends["if"] for name in ("else", "endif")}
_markup = re.compile("[&<]")
_number = re.compile("&#([0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])")
_entity = re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)(?=[^a-zA-Z0-9])")
_reference_begun = re.compile("&[a-zA-Z#]")
_reference_over = re.compile(r"[\s;]")


class HTMLParser:
    """Find tags and other markup and call handler functions.

    Usage:
        p = HTMLParser()
        p.feed(data)
        ...
        p.close()

    Start tags are handled by calling self.handle_starttag() or
    self.handle_startendtag(); end tags by self.handle_endtag().  The
    data between tags is passed from the parser to the derived class
    by calling self.handle_data() with the data as argument (the data
    may be split up in arbitrary chunks).  If convert_charrefs is
    True the character references are converted automatically to the
    corresponding Unicode character (and self.handle_data() is no
    longer split in chunks), otherwise they are passed by calling
    self.handle_entityref() or self.handle_charref() with the string
    containing respectively the named or numeric reference as the
    argument.
    """

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        """Initialize and reset this instance.

        If convert_charrefs is True (the default), all character references
        are automatically converted to the corresponding Unicode characters.
        """
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Reset this instance.  Loses all unprocessed data."""
        self.rawdata = ""
        self.lasttag = "???"
        self.interesting = _markup
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._start_tag = None

    def feed(self, data):
        r"""Feed data to the parser.

        Call this as often as you want, with as little or as much text
        as you want (may include '\n').
        """
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """Handle any buffered data."""
        self.goahead(1)

    def get_starttag_text(self):
        """Return full source of start tag: '<...>'."""
        return self._start_tag

    def getpos(self):
        """Return current line number and offset."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex("\n", i, j) - 1
            else:
                self.offset += j - i
        return j

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = re.compile(rf"</\s*{self.cdata_elem}\s*>", re.IGNORECASE)

    def clear_cdata_mode(self):
        self.interesting = _markup
        self.cdata_elem = None

    def _give(self, text):
        """Hands on text; references in it are replaced where that is wanted."""
        if self.convert_charrefs and not self.cdata_elem:
            text = unescape(text)
        self.handle_data(text)

    def goahead(self, end):
        """Handles what is whole; with `end`, everything that is left as well."""
        text = self.rawdata
        at, size = 0, len(text)
        while at < size:
            stop = self._text_end(text, at)
            if stop is None:
                break
            if at < stop:
                self._give(text[at:stop])
                at = self.updatepos(at, stop)
                if at == size:
                    break
            if text[at] == "<":
                after = self._markup_at(text, at, end)
            else:
                after = self._reference_at(text, at, end)
            if after is None:
                break
            at = self.updatepos(at, abs(after))
            if after < 0:
                break
        if end and at < size and not self.cdata_elem:
            self._give(text[at:])
            at = self.updatepos(at, size)
        self.rawdata = text[at:]

    def _text_end(self, text, at):
        """Where the text that begins here ends; None if more has to come before that is known."""
        if self.convert_charrefs and not self.cdata_elem:
            stop = text.find("<", at)
            if stop >= 0:
                return stop
            # A reference may be cut in half.
            reference = text.rfind("&", max(at, len(text) - 34))
            if reference >= 0 and not _reference_over.search(text, reference):
                return None
            return len(text)
        match = self.interesting.search(text, at)
        if match:
            return match.start()
        return None if self.cdata_elem else len(text)

    def _markup_at(self, text, at, end):
        """Handles what a `<` begins; gives where it ends, None if it is not whole."""
        if _tag_name.match(text, at + 1):
            after = self.parse_starttag(at)
        elif text.startswith("</", at):
            after = self.parse_endtag(at)
        elif text.startswith("<!--", at):
            after = self.parse_comment(at)
        elif text.startswith("<?", at):
            after = self.parse_pi(at)
        elif text.startswith("<!", at):
            after = self.parse_html_declaration(at)
        elif at + 1 < len(text):
            self.handle_data("<")
            after = at + 1
        else:
            return None
        if after < 0:
            if not end:
                return None
            after = text.find(">", at + 1) + 1
            if not after:
                after = text.find("<", at + 1)
                if after < 0:
                    after = at + 1
            self._give(text[at:after])
        return after

    def _reference_at(self, text, at, end):
        """The same of an `&`; negative if nothing after it can be handled yet."""
        if text.startswith("&#", at):
            match = _number.match(text, at)
            if match:
                self.handle_charref(match[1])
            else:
                if text.find(";", at) < 0:
                    return None
                self.handle_data(text[at:at + 2])
                return -(at + 2)
        else:
            match = _entity.match(text, at)
            if match:
                self.handle_entityref(match[1])
        if match:
            after = match.end()
            return after + 1 if text.startswith(";", after) else after
        if _reference_begun.match(text, at):
            return -(at + 1) if end and len(text) == at + 2 else None
        if at + 1 == len(text):
            return None
        self.handle_data("&")
        return at + 1

    def parse_html_declaration(self, i):
        text = self.rawdata
        if text.startswith("<!--", i):
            return self.parse_comment(i)
        if text.startswith("<![", i):
            return self.parse_marked_section(i)
        if text[i:i + 9].lower() == "<!doctype":
            stop = text.find(">", i + 9)
            if stop >= 0:
                self.handle_decl(text[i + 2:stop])
                stop += 1
            return stop
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:stop])
        return stop + 1

    def parse_comment(self, i, report=1):
        match = _comment_end.search(self.rawdata, i + 4)
        if not match:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:match.start()])
        return match.end()

    def parse_marked_section(self, i, report=1):
        text = self.rawdata
        if i + 3 == len(text):
            return -1
        match = _section_name.match(text, i + 3)
        if not match:
            self.updatepos(i, i + 3)
            raise AssertionError(f"expected name token at {text[i:i + 20]!r}")
        if match.end() == len(text):
            return -1
        ends = _section_ends.get(match[0].strip().lower())
        if ends is None:
            raise AssertionError(f"unknown status keyword {match[0]!r} in marked section")
        found = ends.search(text, i + 3)
        if not found:
            return -1
        if report:
            self.unknown_decl(text[i + 3:found.start()])
        return found.end()

    def parse_pi(self, i):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:stop])
        return stop + 1

    def parse_starttag(self, i):
        self._start_tag = None
        text = self.rawdata
        match = _tag_name.match(text, i + 1)
        attrs = []
        at = self._past_space(match.end())
        while text[at - 1] in "'\"/" or text[at - 1].isspace():
            name = _attribute_name.match(text, at)
            if not name:
                break
            value, at = self._attribute_value(name.end())
            attrs.append((name[0].lower(), value))
            at = self._past_space(at)
        tail = text[at:at + 2]
        if tail[:1] == ">":
            stop = at + 1
        elif tail == "/>":
            stop = at + 2
        elif tail[:1] in ("", "/", "="):
            return -1
        else:
            # Something that belongs in no tag.
            stop = at
        self._start_tag = text[i:stop]
        self.lasttag = tag = match[0].lower()
        if stop == at:
            self.handle_data(self._start_tag)
        elif tail == "/>":
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop

    def _past_space(self, at):
        """Skips white space, and slashes that do not end the tag."""
        text = self.rawdata
        while True:
            at = _space.match(text, at).end()
            if not text.startswith("/", at) or text.startswith("/>", at):
                return at
            at += 1

    def _attribute_value(self, at):
        """The value that follows an attribute's name, or None, and where it ends."""
        text = self.rawdata
        equals = _equals.match(text, at)
        if not equals:
            return None, at
        start = _space.match(text, equals.end()).end()
        quote = text[start:start + 1]
        if quote in ("'", '"') and quote:
            stop = text.find(quote, start + 1)
            if stop >= 0:
                return unescape(text[start + 1:stop]), stop + 1
            # The quote is never closed.
            if start > equals.end():
                return "", start - 1
            if len(equals[1]) == 1:
                return None, at
            start -= 1
        value = _bare_value.match(text, start)
        return unescape(value[0]), value.end()

    def parse_endtag(self, i):
        text = self.rawdata
        stop = text.find(">", i + 1) + 1
        if not stop:
            return -1
        match = _end_tag.match(text, i)
        if not match:
            if self.cdata_elem is not None:
                self.handle_data(text[i:stop])
                return stop
            name = _tag_name.match(text, i + 2)
            if not name:
                return i + 3 if text.startswith("</>", i) else self.parse_bogus_comment(i)
            self.handle_endtag(name[0].lower())
            return text.find(">", self._past_space(name.end())) + 1
        tag = match[1].lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(text[i:stop])
            return stop
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return stop

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
