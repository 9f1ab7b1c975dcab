"""Files in memory: text (StringIO) and bytes (BytesIO), and the abstract classes of all files.

There are no files beneath: `open` asks for a granted directory.
"""

import abc
import _sys
from _io import BytesIO, StringIO, _set_unsupported

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO",
           "StringIO", "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair",
           "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET",
           "SEEK_CUR", "SEEK_END", "text_encoding", "DEFAULT_BUFFER_SIZE",
           "IncrementalNewlineDecoder"]
__all__ = [name for name in __all__ if name not in (
    "open_code", "FileIO", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom",
    "IncrementalNewlineDecoder")]

BlockingIOError = BlockingIOError
DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    """What a file of this kind cannot do."""

    __module__ = "io"


_set_unsupported(UnsupportedOperation)


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
         opener=None):
    """Refuse: files are a grant of the host's."""
    raise PermissionError(f"cannot open {file!r}: no directory was granted; the host hands in data "
                          "as inputs")


def text_encoding(encoding, stacklevel=2, /):
    """Return the encoding, or "locale" if there is none."""
    return "locale" if encoding is None else encoding


class IOBase(metaclass=abc.ABCMeta):
    """The abstract base class of all files."""

    __closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, pos, whence=0, /):
        """Change the stream position."""
        self._unsupported("seek")

    def tell(self):
        """Return the current stream position."""
        return self.seek(0, 1)

    def truncate(self, pos=None, /):
        """Truncate file to size bytes."""
        self._unsupported("truncate")

    def flush(self):
        """Flush write buffers, if applicable."""
        self._checkClosed()

    def close(self):
        """Flush and close the IO object."""
        if not self.__closed:
            try:
                self.flush()
            finally:
                self.__closed = True

    @property
    def closed(self):
        return self.__closed

    def readable(self):
        """Return whether object was opened for reading."""
        return False

    def writable(self):
        """Return whether object was opened for writing."""
        return False

    def seekable(self):
        """Return whether object supports random access."""
        return False

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def fileno(self):
        """Returns underlying file descriptor if one exists."""
        self._unsupported("fileno")

    def isatty(self):
        """Return whether this is an 'interactive' stream."""
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def readline(self, size=-1, /):
        """Read and return a line from the stream."""
        if size is None:
            size = -1
        line = bytearray()
        while size < 0 or len(line) < size:
            piece = self.read(1)
            if not isinstance(piece, bytes):
                raise OSError(f"read() should have returned a bytes object, "
                              f"not '{type(piece).__name__}'")
            if not piece:
                break
            line += piece
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1, /):
        """Return a list of lines from the stream."""
        if hint is None or hint <= 0:
            return list(self)
        total = 0
        lines = []
        for line in self:
            lines.append(line)
            total += len(line)
            if total > hint:
                break
        return lines

    def writelines(self, lines, /):
        """Write a list of lines to stream."""
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Base class for raw binary I/O."""

    def read(self, size=-1, /):
        """Read and return up to size bytes."""
        if size is None or size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        if count is None:
            return None
        return bytes(room[:count])

    def readall(self):
        """Read until EOF, using multiple read() call."""
        whole = bytearray()
        while piece := self.read(DEFAULT_BUFFER_SIZE):
            whole += piece
        return bytes(whole) if whole else piece

    def readinto(self, buffer, /):
        self._unsupported("readinto")

    def write(self, b, /):
        self._unsupported("write")


class BufferedIOBase(IOBase):
    """Base class for buffered IO objects."""

    def detach(self):
        """Disconnect this buffer from its underlying raw stream and return it."""
        self._unsupported("detach")

    def read(self, size=-1, /):
        """Read and return up to n bytes."""
        self._unsupported("read")

    def read1(self, size=-1, /):
        """Read and return up to n bytes, with at most one read() call."""
        self._unsupported("read1")

    def readinto(self, buffer, /):
        return self._into(buffer, self.read)

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1)

    def _into(self, buffer, read):
        view = memoryview(buffer).cast("B")
        data = read(len(view))
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        """Write the given buffer to the IO stream."""
        self._unsupported("write")


class TextIOBase(IOBase):
    """Base class for text I/O."""

    def detach(self):
        """Separate the underlying buffer from the TextIOBase and return it."""
        self._unsupported("detach")

    def read(self, size=-1, /):
        """Read at most n characters from stream."""
        self._unsupported("read")

    def readline(self, size=-1, /):
        """Read until newline or EOF."""
        self._unsupported("readline")

    def write(self, s, /):
        """Write string to stream."""
        self._unsupported("write")

    @property
    def encoding(self):
        return None

    @property
    def newlines(self):
        return None

    @property
    def errors(self):
        return None


class TextIOWrapper(TextIOBase):
    """Character and line based layer over a binary file in memory."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"TextIOWrapper() argument 'newline' must be str or None, "
                            f"not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        "".encode(encoding or "utf-8")
        self._buffer = buffer
        self._encoding = encoding or "utf-8"
        self._errors = errors or "strict"
        self._newline = newline
        self._text = None
        self._line_buffering = line_buffering

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def closed(self):
        return self._buffer.closed

    @property
    def newlines(self):
        return None if self._text is None else self._text.newlines

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def _reading(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self._text is None:
            data = self._buffer.read()
            self._text = StringIO(data.decode(self._encoding, self._errors), self._newline)
        return self._text

    def read(self, size=-1, /):
        return self._reading().read(size)

    def readline(self, size=-1, /):
        return self._reading().readline(size)

    def write(self, s, /):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s
        if self._newline in ("\r", "\r\n"):
            text = s.replace("\n", self._newline)
        self._buffer.write(text.encode(self._encoding, self._errors))
        self._text = None
        return len(s)

    def seek(self, cookie, whence=0, /):
        """Set the stream position: the beginning, or the end."""
        if cookie != 0:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks" if whence == 1
                                       else "only the beginning and the end can be sought here")
        if whence == 1:
            return self.tell()
        self._text = None
        return self._buffer.seek(0, whence)

    def tell(self):
        if self._text is not None:
            raise OSError("telling position disabled by next() call")
        return self._buffer.tell()

    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(pos)

    def flush(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        self._buffer.flush()

    def detach(self):
        buffer, self._buffer = self._buffer, None
        return buffer

    def close(self):
        if not self.closed:
            self._buffer.close()

    def __repr__(self):
        return f"<_io.TextIOWrapper encoding={self._encoding!r}>"


BufferedIOBase.register(BytesIO)
TextIOBase.register(StringIO)
TextIOBase.register(type(_sys.stream(1)))
