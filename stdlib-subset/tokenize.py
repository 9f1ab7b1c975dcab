"""Python's text taken apart into tokens, and put together again.

What is read is text like any other: nothing of it is run. A line is looked through with one
pattern, whose groups say what kind of token was found; what reaches over lines (strings in three
quotes, what stands in brackets, lines ended by a backslash) is kept between lines.
"""

import io
import re
import token
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from token import (
    tok_name, ISTERMINAL, ISNONTERMINAL, ISEOF, ENDMARKER, NAME, NUMBER, STRING, NEWLINE, INDENT,
    DEDENT, LPAR, RPAR, LSQB, RSQB, COLON, COMMA, SEMI, PLUS, MINUS, STAR, SLASH, VBAR, AMPER,
    LESS, GREATER, EQUAL, DOT, PERCENT, LBRACE, RBRACE, EQEQUAL, NOTEQUAL, LESSEQUAL,
    GREATEREQUAL, TILDE, CIRCUMFLEX, LEFTSHIFT, RIGHTSHIFT, DOUBLESTAR, PLUSEQUAL, MINEQUAL,
    STAREQUAL, SLASHEQUAL, PERCENTEQUAL, AMPEREQUAL, VBAREQUAL, CIRCUMFLEXEQUAL, LEFTSHIFTEQUAL,
    RIGHTSHIFTEQUAL, DOUBLESTAREQUAL, DOUBLESLASH, DOUBLESLASHEQUAL, AT, ATEQUAL, RARROW,
    ELLIPSIS, COLONEQUAL, OP, AWAIT, ASYNC, TYPE_IGNORE, TYPE_COMMENT, SOFT_KEYWORD, ERRORTOKEN,
    COMMENT, NL, ENCODING, N_TOKENS, NT_OFFSET)
from token import EXACT_TOKEN_TYPES

__all__ = token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize",
                           "TokenInfo"]

cookie_re = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
blank_re = re.compile(br"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)

tabsize = 8


class TokenError(Exception):
    pass


class StopTokenizing(Exception):
    pass


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):

    def __repr__(self):
        return (f"TokenInfo(type={self.type} ({tok_name[self.type]}), string={self.string!r}, "
                f"start={self.start!r}, end={self.end!r}, line={self.line!r})")

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


# What may stand before a string's quotes, in either case.
_PREFIX = "(?:|[bB][rR]?|[rR][bB]?|[uU]|[fF][rR]?|[rR][fF])"
_DIGITS = "[0-9](?:_?[0-9])*"
_EXPONENT = f"[eE][-+]?{_DIGITS}"
_FLOAT = f"(?:(?:{_DIGITS}\\.(?:{_DIGITS})?|\\.{_DIGITS})(?:{_EXPONENT})?|{_DIGITS}{_EXPONENT})"
_INT = "(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?0)*|[1-9](?:_?[0-9])*)"
_OPERATOR = "|".join(map(re.escape, sorted(EXACT_TOKEN_TYPES, reverse=True)))

# Blanks and what comes after them. A name's first character is looked at when it was found.
_next_token = re.compile(
    "[ \\f\\t]*(?:"
    "(?P<continuation>\\\\\\r?\\n)"
    "|(?P<nothing>\\Z)"
    "|(?P<comment>#[^\\r\\n]*)"
    f"|(?P<long>{_PREFIX}(?:'''|\"\"\"))"
    f"|(?P<number>{_DIGITS}[jJ]|{_FLOAT}[jJ]|{_FLOAT}|{_INT})"
    "|(?P<newline>\\r?\\n)"
    f"|(?P<operator>{_OPERATOR})"
    f"|(?P<string>{_PREFIX}(?:'[^\\n'\\\\]*(?:\\\\.[^\\n'\\\\]*)*(?:'|\\\\\\r?\\n)"
    f"|\"[^\\n\"\\\\]*(?:\\\\.[^\\n\"\\\\]*)*(?:\"|\\\\\\r?\\n)))"
    "|(?P<name>\\w+)"
    ")")

# Where a string ends that began on a line before, by its quotes.
_end_of = {quotes: re.compile(pattern) for quotes, pattern in (
    ("'", r"[^'\\]*(?:\\.[^'\\]*)*'"),
    ('"', r'[^"\\]*(?:\\.[^"\\]*)*"'),
    ("'''", r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''"),
    ('"""', r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""'))}


def _quotes_of(text):
    """The quotes with which a string begins."""
    text = text.lstrip("bBrRuUfF")
    return text[:3] if text[:3] in ("'''", '"""') else text[:1]


def tokenize(readline):
    """
    The tokenize() generator requires one argument, readline, which
    must be a callable object which provides the same interface as the
    readline() method of built-in file objects.  Each call to the function
    should return one line of input as bytes.

    The generator produces 5-tuples: the kind of the token, its text, the
    (row, column) where it begins and the one where it ends, and the line
    on which it was found.  The first is of the kind ENCODING.
    """
    encoding, consumed = detect_encoding(readline)
    return _tokens(_lines(readline, consumed), encoding)


def generate_tokens(readline):
    """Tokenize a source reading Python code as unicode strings.

    This has the same API as tokenize(), except that it expects the *readline*
    callable to return str objects instead of bytes.
    """
    return _tokens(_lines(readline, ()), None)


def _lines(readline, first):
    """The lines read already, and those still to be read."""
    yield from first
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line


def _tokens(lines, encoding):
    """The tokens of lines, of bytes if there is an encoding."""
    if encoding is not None:
        if encoding == "utf-8-sig":
            encoding = "utf-8"
        yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    indents = [0]
    row = brackets = 0
    line = before = ""
    continued = False
    # A string that is not at its end: where it began, its text, its lines, where it will end.
    begun = text = text_lines = end_of = None
    # Whether only a backslash carries it over the line. Once it did not, no string after it may
    # go over a line without one, as in CPython.
    carried = False
    while True:
        before = line
        line = next(lines, "" if encoding is None else b"")
        if encoding is not None:
            line = line.decode(encoding)
        row += 1
        at, size = 0, len(line)

        if begun:
            if not line:
                raise TokenError("EOF in multi-line string", begun)
            end = end_of.match(line)
            if end:
                at = end.end()
                yield TokenInfo(STRING, text + line[:at], begun, (row, at), text_lines + line)
                begun = None
                carried = False
            elif carried and not line.endswith(("\\\n", "\\\r\n")):
                yield TokenInfo(ERRORTOKEN, text + line, begun, (row, size), text_lines)
                begun = None
                continue
            else:
                text += line
                text_lines += line
                continue
        elif brackets or continued:
            if not line:
                raise TokenError("EOF in multi-line statement", (row, 0))
            continued = False
        else:
            at, column = _indentation(line)
            if at == size:
                # Nothing, or blanks without an end of the line: there are no more lines.
                break
            if line[at] in "#\r\n":
                if line[at] == "#":
                    comment = line[at:].rstrip("\r\n")
                    yield TokenInfo(COMMENT, comment, (row, at), (row, at + len(comment)), line)
                    at += len(comment)
                yield TokenInfo(NL, line[at:], (row, at), (row, size), line)
                continue
            if column > indents[-1]:
                indents.append(column)
                yield TokenInfo(INDENT, line[:at], (row, 0), (row, at), line)
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError(
                        "unindent does not match any outer indentation level",
                        ("<tokenize>", row, at, line))
                indents.pop()
                yield TokenInfo(DEDENT, "", (row, at), (row, at), line)

        while at < size:
            found = _next_token.match(line, at)
            if not found:
                yield TokenInfo(ERRORTOKEN, line[at], (row, at), (row, at + 1), line)
                at += 1
                continue
            kind = found.lastgroup
            start, end = found.span(kind)
            string = line[start:end]
            at = end
            if kind == "name":
                if not string[0].isidentifier():
                    kind = OP
                else:
                    kind = NAME
            elif kind == "operator":
                if string in "([{":
                    brackets += 1
                elif string in ")]}":
                    brackets -= 1
                kind = OP
            elif kind == "newline":
                kind = NL if brackets > 0 else NEWLINE
            elif kind == "number":
                kind = NUMBER
            elif kind == "comment":
                kind = COMMENT
            elif kind == "string" and string[-1] != "\n":
                kind = STRING
            elif kind == "continuation":
                continued = True
                continue
            elif kind == "nothing":
                continue
            else:
                quotes = _quotes_of(string)
                end_of = _end_of[quotes]
                last = None
                if kind == "string":
                    carried = True
                else:
                    last = end_of.match(line, at)
                if not last:
                    begun, text, text_lines = (row, start), line[start:], line
                    break
                at = end = last.end()
                string = line[start:end]
                kind = STRING
            yield TokenInfo(kind, string, (row, start), (row, end), line)

    # The last line ends, whether or not it says so.
    if before and before[-1] not in "\r\n" and not before.strip().startswith("#"):
        yield TokenInfo(NEWLINE, "", (row - 1, len(before)), (row - 1, len(before) + 1), "")
    for _ in indents[1:]:
        yield TokenInfo(DEDENT, "", (row, 0), (row, 0), "")
    yield TokenInfo(ENDMARKER, "", (row, 0), (row, 0), "")


def _indentation(line):
    """How many characters of a line are its indentation, and which column that is."""
    at = column = 0
    for character in line:
        if character == " ":
            column += 1
        elif character == "\t":
            column = (column // tabsize + 1) * tabsize
        elif character == "\f":
            column = 0
        else:
            break
        at += 1
    return at, column


class Untokenizer:
    """The text that tokens were taken from, or one that gives the same tokens."""

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.encoding = None

    def add_whitespace(self, start):
        row, column = start
        if (row, column) < (self.prev_row, self.prev_col):
            raise ValueError(f"start ({row},{column}) precedes previous end "
                             f"({self.prev_row},{self.prev_col})")
        if row > self.prev_row:
            self.tokens.append("\\\n" * (row - self.prev_row))
            self.prev_col = 0
        if column > self.prev_col:
            self.tokens.append(" " * (column - self.prev_col))

    def untokenize(self, iterable):
        tokens = iter(iterable)
        indents = []
        begins = False
        for item in tokens:
            if len(item) == 2:
                self.compat(item, tokens)
                break
            kind, string, start, end, _ = item
            if kind == ENDMARKER:
                break
            if kind == ENCODING:
                self.encoding = string
                continue
            if kind == INDENT:
                indents.append(string)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind == NEWLINE or kind == NL:
                begins = True
            elif begins and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                begins = False
            self.add_whitespace(start)
            self.tokens.append(string)
            self.prev_row, self.prev_col = end
            if kind == NEWLINE or kind == NL:
                self.prev_row += 1
                self.prev_col = 0
        return "".join(self.tokens)

    def compat(self, token, iterable):
        """Adds tokens of which only kind and text are known."""
        indents = []
        begins = token[0] in (NEWLINE, NL)
        after_string = False
        one = token
        rest = iter(iterable)
        while one is not None:
            kind, string = one[:2]
            one = next(rest, None)
            if kind == ENCODING:
                self.encoding = string
                continue
            if kind == NAME or kind == NUMBER:
                string += " "
            if kind == STRING and after_string:
                # Two strings side by side must not become one in three quotes.
                string = " " + string
            after_string = kind == STRING
            if kind == INDENT:
                indents.append(string)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind == NEWLINE or kind == NL:
                begins = True
            elif begins and indents:
                self.tokens.append(indents[-1])
                begins = False
            self.tokens.append(string)


def untokenize(iterable):
    """Transform tokens back into Python source code.
    It returns a bytes object, encoded using the ENCODING
    token, which is the first token sequence output by tokenize.

    Each element returned by the iterable must be a token sequence
    with at least two elements, a token number and token value.  If
    only two tokens are passed, the resulting output is poor.
    """
    maker = Untokenizer()
    text = maker.untokenize(iterable)
    return text if maker.encoding is None else text.encode(maker.encoding)


def _normal_name(encoding):
    """One name for the usual ones of UTF-8 and of Latin-1."""
    name = encoding[:12].lower().replace("_", "-")
    if name == "utf-8" or name.startswith("utf-8-"):
        return "utf-8"
    for latin in ("latin-1", "iso-8859-1", "iso-latin-1"):
        if name == latin or name.startswith(latin + "-"):
            return "iso-8859-1"
    return encoding


def detect_encoding(readline):
    """
    The detect_encoding() function is used to detect the encoding that should
    be used to decode a Python source file.  It requires one argument, readline,
    in the same way as the tokenize() generator.

    It will call readline a maximum of twice, and return the encoding used
    (as a string) and a list of any lines (left as bytes) it has read in.

    A byte order mark and a comment that names the encoding are looked for; if
    they disagree, or what is named is unknown, a SyntaxError is raised.
    Without either it is 'utf-8', and 'utf-8-sig' if there is a mark.
    """
    try:
        name = readline.__self__.name
    except AttributeError:
        name = None

    def read():
        try:
            return readline()
        except StopIteration:
            return b""

    def declared(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            message = "invalid or missing encoding declaration"
            raise SyntaxError(message if name is None else f"{message} for {name!r}")
        found = cookie_re.match(text)
        if not found:
            return None
        encoding = _normal_name(found.group(1))
        try:
            codec = lookup(encoding)
        except LookupError:
            if name is None:
                raise SyntaxError("unknown encoding: " + encoding)
            raise SyntaxError(f"unknown encoding for {name!r}: {encoding}")
        if marked:
            if encoding != "utf-8":
                if name is None:
                    raise SyntaxError("encoding problem: utf-8")
                raise SyntaxError(f"encoding problem for {name!r}: utf-8")
            encoding += "-sig"
        return encoding

    first = read()
    marked = first.startswith(BOM_UTF8)
    usual = "utf-8"
    if marked:
        first = first[3:]
        usual = "utf-8-sig"
    if not first:
        return usual, []
    encoding = declared(first)
    if encoding:
        return encoding, [first]
    if not blank_re.match(first):
        return usual, [first]
    second = read()
    if not second:
        return usual, [first]
    return declared(second) or usual, [first, second]


def open(filename):
    """Open a file in read only mode using the encoding detected by
    detect_encoding().
    """
    file = io.open(filename, "rb")
    try:
        encoding, _ = detect_encoding(file.readline)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        file.close()
        raise
