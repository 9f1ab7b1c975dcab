"""Values of headers as trees, and trees as lines.

A tree is a list of parts, a part a word or a tree of its own. A line ends before a part that does
not fit any more, the outermost first; what can be told in no other way becomes encoded words.
"""

import base64
import re
import sys
import urllib.parse

from email import _octets, errors

_BLANKS = " \t"
_SPECIALS = set('()<>@,:;.\\"[]')
_encoded_word = re.compile(r"=\?[^?]*\?[qQbB]\?.*?\?=", re.DOTALL)
_blanks = re.compile(r"([ \t]+)")
_plain = frozenset(b"-!*+/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_in_word = {byte: chr(byte) if byte in _plain else "_" if byte == 32 else f"={byte:02X}"
            for byte in range(256)}


class Word(str):
    """A part that is text."""

    # Whether it may become an encoded word.
    encodes = True
    # Whether a line may end before it.
    breaks = True
    # Whether it is part of a phrase, in which special signs are encoded.
    phrase = False
    # Whether it was no encoding's text.
    octets = False


class Phrase(Word):
    phrase = True


class Sign(Word):
    """A sign between parts, which nothing parts from what is before it."""
    encodes = False
    breaks = False


class Tree(list):
    """A part that is made of others."""
    breaks = True
    phrase = False

    @property
    def encodes(self):
        return all([part.encodes for part in self])

    def __str__(self):
        return "".join([str(part) for part in self])


class Fixed(Tree):
    """A tree in which nothing is encoded: an address, a type."""
    encodes = False


class Whole(Fixed):
    """What is never folded."""


class Parameterized(Fixed):
    """A value with parameters."""
    breaks = False


class Parameters(Parameterized):
    """Parameters: pairs of name and value."""

    def __init__(self, pairs):
        super().__init__()
        self.pairs = pairs

    def __str__(self):
        parts = []
        for name, value in self.pairs:
            parts.append(f"{name}={_quoted(value)}" if value else name)
        return " " + "; ".join(parts) if parts else ""


def _quoted(text):
    return '"' + str(text).replace("\\", "\\\\").replace('"', r"\"") + '"'


def word_of(text, charset="utf-8"):
    """An encoded word, in the shorter of the two ways."""
    if charset == "unknown-8bit":
        data = _octets.as_bytes(text)
    else:
        data = text.encode(charset)
    quoted = "".join([_in_word[byte] for byte in data])
    if len(quoted) - (len(data) + 2) // 3 * 4 < 5:
        return f"=?{charset}?q?{quoted}?="
    return f"=?{charset}?b?{base64.b64encode(data).decode('ascii')}?="


def decoded_word(word):
    """The text of an encoded word, and its defects; ValueError if it is none."""
    parts = word.split("?")
    if len(parts) != 5:
        raise ValueError(word)
    charset, _, _ = parts[1].partition("*")
    defects = []
    data = _octets.as_bytes(parts[3], "ascii", "replace")
    if parts[2].lower() == "q":
        data = re.sub(b"=([a-fA-F0-9]{2})", lambda found: bytes.fromhex(
            found.group(1).decode()), data.replace(b"_", b" "))
    else:
        from email.message import _decode_base64
        data, defects = _decode_base64(data)
    try:
        text = data.decode(charset)
    except UnicodeDecodeError:
        defects.append(errors.UndecodableBytesDefect(
            f"Encoded word contains bytes not decodable using {charset!r} charset"))
        text = data.decode(charset, "replace")
    except LookupError:
        text = _octets.as_text(data)
        if charset.lower() != "unknown-8bit":
            defects.append(errors.CharsetError(f"Unknown charset {charset!r} in encoded word; "
                                               "decoded as unknown bytes"))
    return text, defects


def unstructured(value, defects=None, word=Word):
    """The tree of a text: words and blanks, encoded words decoded."""
    defects = [] if defects is None else defects
    tree = Tree()
    # Whether the last part was an encoded word, and the one before the last blanks.
    after_encoded = False
    at = 0
    while at < len(value):
        if value[at] in _BLANKS:
            blanks = _blanks.match(value, at).group()
            tree.append(word(blanks))
            at += len(blanks)
            continue
        if value.startswith("=?", at):
            found = _encoded_word.match(value, at)
            if found:
                try:
                    text, wrong = decoded_word(found.group())
                except (ValueError, LookupError):
                    found = None
            if found:
                defects += wrong
                if after_encoded and len(tree) > 1 and str(tree[-1]).isspace():
                    tree.pop()
                elif after_encoded and not str(tree[-1]).isspace():
                    defects.append(errors.InvalidHeaderDefect(
                        "missing whitespace before encoded word"))
                tree.append(Tree([word(part) for part in _blanks.split(text) if part]))
                after_encoded = True
                at = found.end()
                continue
        end = _blanks.search(value, at)
        end = end.start() if end else len(value)
        inner = _encoded_word.search(value, at, end)
        if inner and inner.start() > at:
            end = inner.start()
        tree.append(word(value[at:end]))
        after_encoded = False
        at = end
    return tree


def fold(tree, policy):
    """The lines of a header, each with its end."""
    most = policy.max_line_length or sys.maxsize
    encoding = "utf-8" if policy.utf8 else "us-ascii"
    lines = [""]
    last = last_charset = None
    blocked = 0
    wanted = False
    end_of_block = Word("")
    todo = list(reversed(tree))
    while todo:
        part = todo.pop()
        if part is end_of_block:
            blocked -= 1
            continue
        text = str(part)
        if part.phrase and set(text) & _SPECIALS:
            wanted = True
        charset = encoding
        if not (text.isascii() if encoding == "us-ascii" else not _octets.has_octets(text)):
            charset = "unknown-8bit" if _octets.has_octets(text) else "utf-8"
            wanted = True
        if isinstance(part, Parameters):
            _fold_parameters(part, lines, most, encoding)
            continue
        if isinstance(part, Whole):
            lines[-1] += text
            continue
        leaf = isinstance(part, str)
        if wanted and not blocked:
            if not part.encodes:
                wanted = False
                last = None
                if part.breaks and not leaf:
                    folded = fold(part, policy)[:-len(policy.linesep)]
                    if policy.linesep not in folded:
                        if len(folded) > most - len(lines[-1]):
                            lines.append(_taken_blank(lines))
                        lines[-1] += folded
                        continue
            if not leaf:
                todo.extend(reversed(part))
                wanted = False
                continue
            if part.encodes:
                if (last is not None and charset != last_charset
                        and (last_charset == "unknown-8bit"
                             or last_charset == "utf-8" and charset != "us-ascii")):
                    last = None
                last = _fold_encoded(text, lines, most, last, charset)
                last_charset = charset
                wanted = False
                continue
        if len(text) <= most - len(lines[-1]):
            lines[-1] += text
            continue
        if part.breaks and len(text) + 1 <= most:
            blank = _taken_blank(lines)
            if blank or text[:1] in _BLANKS:
                lines.append(blank + text)
                last = None
                continue
        if not leaf:
            if not part.encodes:
                blocked += 1
                todo.append(end_of_block)
            todo.extend(reversed(part))
            continue
        if part.encodes and not blocked:
            todo.append(part)
            wanted = True
            continue
        blank = _taken_blank(lines)
        if blank or text[:1] in _BLANKS:
            lines.append(blank + text)
        else:
            lines[-1] += text
    return policy.linesep.join(lines) + policy.linesep


def _taken_blank(lines):
    """The blank at the end of the last line, taken away."""
    if lines[-1] and lines[-1][-1] in _BLANKS:
        blank = lines[-1][-1]
        lines[-1] = lines[-1][:-1]
        return blank
    return ""


def _fold_encoded(text, lines, most, last, charset):
    """Puts a text on the lines in encoded words, together with the one that began at `last`.
    Gives where the last of them begins."""
    if last is not None:
        text = str(unstructured(lines[-1][last:] + text))
        lines[-1] = lines[-1][:last]
    if text[0] in _BLANKS:
        blank, text = text[0], text[1:]
        if len(lines[-1]) == most:
            lines.append(_taken_blank(lines))
        lines[-1] += blank
    ends = ""
    if text and text[-1] in _BLANKS:
        ends, text = text[-1], text[:-1]
    begins = len(lines[-1]) if last is None else last
    charset = "utf-8" if charset == "us-ascii" else charset
    around = len(charset) + 7
    if around + 1 >= most:
        raise errors.HeaderParseError("max_line_length is too small to fit an encoded word")
    while text:
        room = most - len(lines[-1])
        if room - around <= 0:
            lines.append(" ")
            continue
        piece = text[:room - around]
        word = word_of(piece, charset)
        while len(word) > room:
            piece = piece[:-1]
            word = word_of(piece, charset)
        lines[-1] += word
        text = text[len(piece):]
        if text:
            lines.append(" ")
            begins = len(lines[-1])
    lines[-1] += ends
    return begins


def _fold_parameters(part, lines, most, encoding):
    """Puts parameters on the lines; long ones and those that are no ASCII as RFC 2231 has it."""
    for name, value in part.pairs:
        if not lines[-1].rstrip().endswith(";"):
            lines[-1] += ";"
        charset = encoding
        errors_ = "strict"
        if _octets.has_octets(value):
            charset, errors_, strange = "unknown-8bit", "strict", True
        elif encoding == "us-ascii" and not value.isascii():
            charset, strange = "utf-8", True
        else:
            strange = False
        if strange:
            data = _octets.as_bytes(value, "utf-8" if charset == "utf-8" else "ascii")
            quoted = urllib.parse.quote(data, safe="")
            text = f"{name}*={charset}''{quoted}"
        else:
            text = f"{name}={_quoted(value)}"
        if len(lines[-1]) + len(text) + 1 < most:
            lines[-1] += " " + text
            continue
        if len(text) + 2 <= most:
            lines.append(" " + text)
            continue
        # It takes several, with numbers.
        number = 0
        extra = charset + "''"
        while value:
            around = len(name) + len(str(number)) + 3 + len(extra)
            if most <= around + 3:
                most = 78
            room = most_at = most - around - 2
            while True:
                piece = value[:most_at]
                if charset == "unknown-8bit":
                    data = _octets.as_bytes(piece)
                else:
                    data = piece.encode("utf-8")
                quoted = urllib.parse.quote(data, safe="")
                if len(quoted) <= room:
                    break
                most_at -= 1
            lines.append(f" {name}*{number}*={extra}{quoted}")
            extra = ""
            number += 1
            value = value[most_at:]
            if value:
                lines[-1] += ";"
