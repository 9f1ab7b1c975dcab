"""Regular expressions: patterns of str and bytes, with CPython's syntax, flags and results."""

import enum

from _re import (
    Match,
    Pattern,
    _setup,
    compile,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    purge,
    search,
    split,
)

__version__ = "2.2.1"

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split",
    "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U",
    "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", "NOFLAG", "RegexFlag",
]


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    TEMPLATE = T = 1
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


NOFLAG = RegexFlag.NOFLAG
ASCII = RegexFlag.ASCII
A = RegexFlag.A
IGNORECASE = RegexFlag.IGNORECASE
I = RegexFlag.I
LOCALE = RegexFlag.LOCALE
L = RegexFlag.L
UNICODE = RegexFlag.UNICODE
U = RegexFlag.U
MULTILINE = RegexFlag.MULTILINE
M = RegexFlag.M
DOTALL = RegexFlag.DOTALL
S = RegexFlag.S
VERBOSE = RegexFlag.VERBOSE
X = RegexFlag.X
TEMPLATE = RegexFlag.TEMPLATE
T = RegexFlag.T
DEBUG = RegexFlag.DEBUG


class error(Exception):
    """Exception raised for invalid regular expressions.

    Attributes:

        msg: The unformatted error message
        pattern: The regular expression pattern
        pos: The index in the pattern where compilation failed (may be None)
        lineno: The line corresponding to pos (may be None)
        colno: The column corresponding to pos (may be None)
    """

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


_setup(error)


def sub(pattern, repl, string, count=0, flags=0):
    """Return the string obtained by replacing the leftmost non-overlapping occurrences of the
    pattern in string by the replacement repl, a template or a function of the Match."""
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """The same as sub, but return a 2-tuple of the new string and the number of substitutions."""
    return compile(pattern, flags).subn(repl, string, count)


class Scanner:
    """Takes a text apart: `lexicon` is pairs of a pattern and what becomes of what it matches, a
    function of the scanner and the text, a value, or None for nothing."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._patterns = [compile(phrase, flags) for phrase, _ in lexicon]

    def scan(self, string):
        """What was made of the parts, and the rest where no pattern matches."""
        made, at = [], 0
        while True:
            for pattern, (_, action) in zip(self._patterns, self.lexicon):
                found = pattern.match(string, at)
                if found:
                    break
            else:
                break
            if found.end() == at:
                break
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                made.append(action)
            at = found.end()
        return made, string[at:]
