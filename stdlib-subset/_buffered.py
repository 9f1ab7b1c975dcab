"""Buffers over a raw object of the program's own: `io.BufferedReader(raw)` and its kind."""

from _filebase import BufferedIOBase, DEFAULT_BUFFER_SIZE, UnsupportedOperation, _integer


_SIZE_MAX = 1 << 40


class _Buffered(BufferedIOBase):
    """What the buffers have in common: a raw object, and a place in it."""

    _raw = None
    # Bytes that were read ahead, how many of them are used, and bytes that wait to be written.
    _bytes = b""
    _used = 0
    _waiting = b""

    def _over(self, raw, buffer_size):
        buffer_size = _integer(buffer_size)
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        if buffer_size > _SIZE_MAX:
            raise MemoryError
        self._raw = raw
        self._size = buffer_size
        self._bytes, self._used, self._waiting = b"", 0, bytearray()

    @property
    def raw(self):
        return self._below()

    def _below(self):
        if self._raw is None:
            if "_size" in vars(self):
                raise ValueError("raw stream has been detached")
            raise ValueError("I/O operation on uninitialized object")
        return self._raw

    @property
    def closed(self):
        return self._below().closed

    @property
    def name(self):
        return self._below().name

    @property
    def mode(self):
        return self._below().mode

    def _open(self, what):
        if self._below().closed:
            raise ValueError(what)

    def readable(self):
        return self._below().readable()

    def writable(self):
        return self._below().writable()

    def seekable(self):
        return self._below().seekable()

    def fileno(self):
        return self._below().fileno()

    def isatty(self):
        return self._below().isatty()

    def detach(self):
        """Disconnect this buffer from its underlying raw stream and return it."""
        raw = self._below()
        self.flush()
        self._raw = None
        return raw

    def flush(self):
        """Write what waits to the raw object."""
        self._open("flush of closed file")
        self._write_out()
        self._below().flush()

    def _write_out(self):
        while self._waiting:
            count = self._raw.write(bytes(self._waiting))
            if count is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            if not 0 <= count <= len(self._waiting):
                raise OSError(f"raw write() returned invalid length {count} "
                              f"(should have been between 0 and {len(self._waiting)})")
            del self._waiting[:count]

    def close(self):
        """Flush and close the raw object."""
        raw = self._below()
        if not raw.closed:
            try:
                self.flush()
            finally:
                raw.close()

    def tell(self):
        """Return the current stream position."""
        place = self._below().tell()
        if place < 0:
            raise OSError(f"Raw stream returned invalid position {place}")
        return place - (len(self._bytes) - self._used) + len(self._waiting)

    def seek(self, target, whence=0, /):
        """Change the stream position."""
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._open("seek of closed file")
        if not self._raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        self._write_out()
        if whence == 1:
            target -= len(self._bytes) - self._used
        self._bytes, self._used = b"", 0
        place = self._raw.seek(target, whence)
        if place < 0:
            raise OSError(f"Raw stream returned invalid position {place}")
        return place

    def truncate(self, pos=None, /):
        """Truncate the raw object to size bytes."""
        self._open("truncate of closed file")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        self.flush()
        if pos is None:
            pos = self.tell()
        return self._raw.truncate(pos)

    def __repr__(self):
        cls = type(self)
        shown = f"{cls.__module__}.{cls.__qualname__}"
        try:
            name = self.name
        except (AttributeError, ValueError):
            return f"<{shown}>"
        return f"<{shown} name={name!r}>"

    def _take(self, count):
        data = self._bytes[self._used:self._used + count]
        self._used += len(data)
        return data

    def _fill(self, count):
        """One more piece of the raw object: False at its end, None if it has nothing now."""
        data = self._raw_read(count)
        if data is None:
            return None
        self._bytes, self._used = self._bytes[self._used:] + data, 0
        return bool(data)

    def _raw_read(self, count):
        """So many bytes of the raw object, or less; None if it has nothing now."""
        room = bytearray(count)
        got = self._raw.readinto(room)
        if got is None:
            return None
        try:
            got = _integer(got)
        except TypeError as error:
            raise OSError("raw readinto() failed") from error
        if not 0 <= got <= count:
            raise OSError(f"raw readinto() returned invalid length {got} "
                          f"(should have been between 0 and {count})")
        return bytes(room[:got])


class _Reads(_Buffered):
    """What reads through a buffer."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        self._over(raw, buffer_size)

    def read(self, size=-1, /):
        """Read and return up to size bytes; all of them if size is negative or None."""
        size = _integer(size)
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._open("read of closed file")
        self._write_out()
        if size is None or size < 0:
            return self._read_all()
        got = True
        while len(self._bytes) - self._used < size and got:
            got = self._fill(max(size - (len(self._bytes) - self._used), self._size))
        if got is None and self._used == len(self._bytes) and size:
            return None
        return self._take(size)

    def _read_all(self):
        if hasattr(self._raw, "readall"):
            rest = self._raw.readall()
            if rest is None:
                return self._take(len(self._bytes)) or None
            if not isinstance(rest, (bytes, bytearray)):
                raise TypeError("readall() should return bytes")
            return self._take(len(self._bytes)) + rest
        got = True
        while got:
            got = self._fill(self._size)
        data = self._take(len(self._bytes))
        return None if got is None and not data else data

    def peek(self, size=0, /):
        """Return bytes from the stream without moving on."""
        self._open("peek of closed file")
        self._write_out()
        if self._used == len(self._bytes):
            self._fill(self._size)
        return self._bytes[self._used:]

    def read1(self, size=-1, /):
        """Read and return up to size bytes, with at most one read of the raw object."""
        self._open("read of closed file")
        self._write_out()
        if size < 0:
            size = self._size
        if size and self._used == len(self._bytes):
            self._fill(size)
        return self._take(size)

    def readinto1(self, buffer, /):
        """Read into a buffer, with at most one read of the raw object."""
        view = memoryview(buffer).cast("B")
        self._open("readinto of closed file")
        self._write_out()
        size = len(view)
        if size and self._used == len(self._bytes) and size <= self._size:
            self._fill(self._size)
        data = self._take(size)
        if size - len(data) > self._size:
            data += self._raw_read(size - len(data)) or b""
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        """Read and return a line from the stream."""
        self._open("readline of closed file")
        self._write_out()
        size = -1 if size is None else _integer(size)
        line = bytearray()
        while size < 0 or len(line) < size:
            if self._used == len(self._bytes) and not self._fill(self._size):
                break
            end = self._bytes.find(b"\n", self._used) + 1 or len(self._bytes)
            line += self._take(end - self._used if size < 0
                               else min(end - self._used, size - len(line)))
            if line.endswith(b"\n"):
                break
        return bytes(line)


class _Writes(_Buffered):
    """What writes through a buffer."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._over(raw, buffer_size)

    def write(self, b, /):
        """Write the given buffer, when there is enough of it."""
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._open("write to closed file")
        data = bytes(memoryview(b).cast("B")) if not isinstance(b, bytes) else b
        if self._used != len(self._bytes):
            self._raw.seek(self._used - len(self._bytes), 1)
        self._bytes, self._used = b"", 0
        if self._waiting and len(self._waiting) + len(data) > self._size:
            self._write_out()
        self._waiting += data
        if len(self._waiting) > self._size:
            self._write_out()
        return len(data)


class BufferedReader(_Reads):
    """Create a new buffered reader using the given readable raw IO object."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        super().__init__(raw, buffer_size)

    def writable(self):
        return False


class BufferedWriter(_Writes):
    """A buffer for a writeable sequential RawIO object."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        super().__init__(raw, buffer_size)

    def readable(self):
        return False


class BufferedRandom(_Reads, _Writes):
    """A buffered interface to random access streams."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        _Reads.__init__(self, raw, buffer_size)
        _Writes.__init__(self, raw, buffer_size)


class BufferedRWPair(BufferedIOBase):
    """A buffered reader and writer object together."""

    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def readinto(self, b, /):
        return self._reader.readinto(b)

    def readinto1(self, b, /):
        return self._reader.readinto1(b)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def write(self, b, /):
        return self._writer.write(b)

    def flush(self):
        return self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    @property
    def closed(self):
        return self._writer.closed

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()
