"""Files: text (StringIO) and bytes (BytesIO) in memory, those of the directories that the host
granted or of a raw object, and the abstract classes of all.
"""

from _io import BytesIO, StringIO
from _buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from _filebase import (BufferedIOBase, DEFAULT_BUFFER_SIZE, IOBase, RawIOBase, TextIOBase,
                       UnsupportedOperation)
from _files import FileIO, TextIOWrapper

__all__ = ["BlockingIOError", "open", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
           "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRandom", "BufferedRWPair",
           "IncrementalNewlineDecoder", "TextIOBase", "TextIOWrapper", "UnsupportedOperation",
           "SEEK_SET", "SEEK_CUR", "SEEK_END", "text_encoding", "DEFAULT_BUFFER_SIZE"]

BlockingIOError = BlockingIOError
open = open
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


def text_encoding(encoding, stacklevel=2, /):
    """Return the encoding, or "locale" if there is none."""
    if type(stacklevel) is not int:
        range(stacklevel)
    return "locale" if encoding is None else encoding


class IncrementalNewlineDecoder:
    r"""Codec used when reading a file in universal newlines mode.

It wraps another incremental decoder, or none for what is text already, and makes \n of \r\n and
\r if it is to translate. Without, a \r\n comes in one piece. What ends of lines there were is in
`newlines`."""

    __module__ = "_io"
    _KINDS = (None, "\n", "\r", ("\r", "\n"), "\r\n", ("\n", "\r\n"), ("\r", "\r\n"),
              ("\r", "\n", "\r\n"))

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translate = bool(translate)
        self._seen = 0
        self._waiting = False

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, bool(final))
        if not isinstance(text, str):
            raise TypeError("decoder should return a string result, not "
                            f"{type(text).__name__!r}")
        if self._waiting and (final or text):
            text = "\r" + text
            self._waiting = False
        if text.endswith("\r") and not final:
            # What comes next may be its \n.
            text = text[:-1]
            self._waiting = True
        both = text.count("\r\n")
        if both:
            self._seen |= 4
        if text.count("\r") > both:
            self._seen |= 2
        if text.count("\n") > both:
            self._seen |= 1
        if self._translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        held, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return held, flag << 1 | self._waiting

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        if len(state) != 2 or not isinstance(state[1], int):
            raise TypeError("setstate(): illegal state argument")
        held, flag = state
        self._waiting = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((held, flag >> 1))

    def reset(self):
        self._seen = 0
        self._waiting = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return self._KINDS[self._seen]
