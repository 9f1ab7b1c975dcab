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
           "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
           "text_encoding", "DEFAULT_BUFFER_SIZE"]

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
