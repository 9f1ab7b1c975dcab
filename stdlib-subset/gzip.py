"""Functions that compress and decompress gzip data in memory."""

import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9


class BadGzipFile(OSError):
    """Exception raised in some cases for invalid gzip files."""


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=None):
    """Compress data in one shot and return the compressed string."""
    if mtime is None:
        import time
        try:
            mtime = time.time()
        except PermissionError:
            mtime = 0
    if mtime == 0:
        return zlib.compress(data, compresslevel, 31)
    body = zlib.compress(data, compresslevel, -15)
    extra = b"\002" if compresslevel == _COMPRESS_LEVEL_BEST else (
        b"\004" if compresslevel == _COMPRESS_LEVEL_FAST else b"\000")
    head = b"\037\213\010\000" + (int(mtime) & 0xFFFFFFFF).to_bytes(4, "little") + extra + b"\377"
    size = len(data) if isinstance(data, bytes) else memoryview(data).nbytes
    return (head + body + zlib.crc32(data).to_bytes(4, "little")
            + (size & 0xFFFFFFFF).to_bytes(4, "little"))


def decompress(data):
    """Decompress a gzip compressed string in one shot."""
    parts = []
    data = bytes(data)
    while True:
        data = data.lstrip(b"\0") if parts else data
        if not data:
            return b"".join(parts)
        if data[:2] != b"\037\213":
            raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
        if len(data) >= 3 and data[2:3] != b"\010":
            raise BadGzipFile("Unknown compression method")
        machine = zlib.decompressobj(31)
        try:
            parts.append(machine.decompress(data))
        except zlib.error as error:
            text = str(error)
            if text.endswith("incorrect data check"):
                raise BadGzipFile("CRC check failed") from None
            if text.endswith("incorrect length check"):
                raise BadGzipFile("Incorrect length of data produced") from None
            raise
        if not machine.eof:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        data = machine.unused_data


class GzipFile:
    """A gzip file by name, or over an object that has read() or write()."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None,
                 mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: {!r}".format(mode))
        if fileobj is None:
            import io
            mode = mode or "rb"
            fileobj = self.myfileobj = io.open(filename, mode if "b" in mode else mode + "b")
        mode = mode or getattr(fileobj, "mode", "rb")
        self.name = filename or ""
        self.fileobj = fileobj
        self.mtime = mtime
        self._level = compresslevel
        if mode.startswith("r"):
            self.mode = 1
            self._data = None
        elif mode.startswith(("w", "a", "x")):
            self.mode = 2
            self._data = bytearray()
        else:
            raise ValueError("Invalid mode: {!r}".format(mode))
        self._at = 0
        self.closed = False

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _read_all(self):
        self._open()
        if self.mode != 1:
            raise OSError(9, "read() on write-only GzipFile object")
        if self._data is None:
            self._data = decompress(self.fileobj.read())

    def readable(self):
        return self.mode == 1

    def writable(self):
        return self.mode == 2

    def seekable(self):
        return True

    def read(self, size=-1):
        """Reads up to so many uncompressed bytes."""
        self._read_all()
        end = len(self._data) if size is None or size < 0 else self._at + size
        made = self._data[self._at:end]
        self._at += len(made)
        return made

    read1 = read

    def peek(self, n):
        self._read_all()
        return self._data[self._at:]

    def readline(self, size=-1):
        self._read_all()
        end = self._data.find(b"\n", self._at) + 1 or len(self._data)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        return self.read(end - self._at)

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def tell(self):
        return self._at

    def seek(self, offset, whence=0):
        self._read_all()
        if whence == 1:
            offset += self._at
        elif whence == 2:
            offset += len(self._data)
        self._at = max(0, min(offset, len(self._data)))
        return self._at

    def rewind(self):
        self.seek(0)

    def write(self, data):
        """Adds data to what will be compressed."""
        self._open()
        if self.mode != 2:
            raise OSError(9, "write() on read-only GzipFile object")
        self._data += data
        self._at = len(self._data)
        return len(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._open()

    def close(self):
        """Writes what was collected, all at once."""
        if self.closed:
            return
        if self.mode == 2:
            self.fileobj.write(compress(bytes(self._data), self._level, mtime=self.mtime))
        self.closed = True
        if self.myfileobj is not None:
            self.myfileobj.close()
            self.myfileobj = None

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *exc_info):
        self.close()


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None,
         newline=None):
    """Open a gzip-compressed file in binary or text mode."""
    if "t" in mode and "b" in mode:
        raise ValueError("Invalid mode: %r" % (mode,))
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        made = GzipFile(filename, mode.replace("t", ""), compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        made = GzipFile(None, mode.replace("t", ""), compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    if "t" in mode:
        import io
        return io.TextIOWrapper(made, encoding, errors, newline)
    return made
