"""The abstract classes of files."""

import abc
import _sys
from _io import BytesIO, StringIO, _set_unsupported

DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    """What a file of this kind cannot do."""

    __module__ = "io"


_set_unsupported(UnsupportedOperation)


class IOBase(metaclass=abc.ABCMeta):
    """The abstract base class of all files."""

    __module__ = "io"

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

    __module__ = "io"

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

    __module__ = "io"

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

    __module__ = "io"

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


def _integer(value):
    if value is None or isinstance(value, int):
        return value
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not {type(value).__name__!r}")


BufferedIOBase.register(BytesIO)
TextIOBase.register(StringIO)
TextIOBase.register(type(_sys.stream(1)))
