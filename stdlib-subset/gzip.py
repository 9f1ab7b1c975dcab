"""Functions that compress and decompress gzip data.

A file is compressed when it is closed, and decompressed whole when it is first read.
"""

import zlib

from _filebase import BufferedIOBase
from _io import BytesIO

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

READ, WRITE = 1, 2
FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16

_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9


class BadGzipFile(OSError):
    """Exception raised in some cases for invalid gzip files."""


def _now():
    import time
    try:
        return time.time()
    except PermissionError:
        return 0


def _header(level, mtime, name=b""):
    extra = b"\002" if level == _COMPRESS_LEVEL_BEST else (
        b"\004" if level == _COMPRESS_LEVEL_FAST else b"\000")
    return (b"\037\213\010" + (b"\010" if name else b"\000")
            + (int(mtime) & 0xFFFFFFFF).to_bytes(4, "little") + extra + b"\377"
            + (name + b"\000" if name else b""))


def _body(data, level):
    """What follows the header."""
    size = len(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).nbytes
    return (zlib.compress(data, level, -15) + zlib.crc32(data).to_bytes(4, "little")
            + (size & 0xFFFFFFFF).to_bytes(4, "little"))


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=None):
    """Compress data in one shot and return the compressed string.

    compresslevel sets the compression level in range of 0-9.
    mtime can be used to set the modification time. The modification time is
    set to the current time by default.
    """
    if mtime is None:
        mtime = _now()
    if mtime == 0:
        return zlib.compress(data, compresslevel, 31)
    return _header(compresslevel, mtime) + _body(data, compresslevel)


_CUT = "Compressed file ended before the end-of-stream marker was reached"


def _take_header(data):
    """The modification time of a header at the beginning of data, and where it ends."""
    if data[:2] != b"\037\213":
        raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
    if len(data) < 10:
        raise EOFError(_CUT)
    if data[2] != 8:
        raise BadGzipFile("Unknown compression method")
    flag, end = data[3], 10
    if flag & FEXTRA:
        if len(data) < 12:
            raise EOFError(_CUT)
        end = 12 + int.from_bytes(data[10:12], "little")
    for bit in (FNAME, FCOMMENT):
        if flag & bit:
            end = data.find(b"\0", end) + 1 or len(data)
    if flag & FHCRC:
        end += 2
    if end > len(data):
        raise EOFError(_CUT)
    return int.from_bytes(data[4:8], "little"), end


def _members(data):
    """The members one after the other: modification time, what is in it, and what is wrong."""
    while data:
        try:
            mtime, end = _take_header(data)
        except (EOFError, BadGzipFile) as error:
            yield None, b"", error
            return
        machine = zlib.decompressobj(-15)
        try:
            made = machine.decompress(data[end:])
        except zlib.error as error:
            yield mtime, b"", error
            return
        rest = machine.unused_data
        if not machine.eof or len(rest) < 8:
            yield mtime, made, EOFError(_CUT)
            return
        crc, size = int.from_bytes(rest[:4], "little"), int.from_bytes(rest[4:8], "little")
        wrong = None
        if crc != zlib.crc32(made):
            wrong = BadGzipFile(f"CRC check failed {hex(crc)} != {hex(zlib.crc32(made))}")
        elif size != len(made) & 0xFFFFFFFF:
            wrong = BadGzipFile("Incorrect length of data produced")
        yield mtime, made, wrong
        if wrong:
            return
        data = rest[8:].lstrip(b"\0")


def decompress(data):
    """Decompress a gzip compressed string in one shot.
    Return the decompressed string.
    """
    if type(data) is not bytes:
        data = BytesIO(data).getvalue()
    parts = []
    for _, made, wrong in _members(data):
        if wrong is not None:
            if str(wrong).startswith("CRC check failed"):
                wrong = BadGzipFile("CRC check failed")
            raise wrong
        parts.append(made)
    return b"".join(parts)


class GzipFile(BufferedIOBase):
    """The GzipFile class simulates most of the methods of a file object with
    the exception of the truncate() method.

    This class only supports opening files in binary mode. If you need to open a
    compressed file in text mode, use the gzip.open() function.

    """

    # The file to be closed with this one, if it was opened by its name.
    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None,
                 mtime=None):
        import io
        import os

        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: {!r}".format(mode))
        if mode and "b" not in mode:
            mode += "b"
        if fileobj is None:
            fileobj = self.myfileobj = io.open(filename, mode or "rb")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            if not isinstance(filename, (str, bytes)):
                filename = ""
        else:
            filename = os.fspath(filename)
        origmode = mode
        if mode is None:
            mode = getattr(fileobj, "mode", "rb")
        self.name = filename
        self._at = 0
        if mode.startswith("r"):
            self.mode = READ
            self._data = None
            self._wrong = self._last_mtime = None
        elif mode.startswith(("w", "a", "x")):
            if origmode is None:
                import warnings
                warnings.warn(
                    "GzipFile was opened for writing, but this will "
                    "change in future Python releases.  "
                    "Specify the mode argument for opening it for writing.",
                    FutureWarning, 2)
            if not -1 <= compresslevel <= 9:
                raise ValueError("Invalid initialization option")
            self.mode = WRITE
            self._data = bytearray()
            self._level = compresslevel
        else:
            raise ValueError("Invalid mode: {!r}".format(mode))
        self.fileobj = fileobj
        if self.mode == WRITE:
            name = os.path.basename(filename)
            try:
                name = name if isinstance(name, bytes) else name.encode("latin-1")
            except UnicodeEncodeError:
                name = b""
            fileobj.write(_header(compresslevel, _now() if mtime is None else mtime,
                                  name.removesuffix(b".gz")))

    @property
    def filename(self):
        import warnings
        warnings.warn("use the name attribute", DeprecationWarning, 2)
        if self.mode == WRITE and self.name[-3:] != ".gz":
            return self.name + ".gz"
        return self.name

    @property
    def mtime(self):
        """Last modification time read from stream, or None"""
        return self._last_mtime

    def __repr__(self):
        return "<gzip " + repr(self.fileobj)[1:-1] + " " + hex(id(self)) + ">"

    @property
    def closed(self):
        return self.fileobj is None

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _read_all(self, name="read"):
        self._open()
        if self.mode != READ:
            raise OSError(9, f"{name}() on write-only GzipFile object")
        if self._data is not None:
            return
        parts = []
        data = self.fileobj.read()
        for mtime, made, wrong in _members(data):
            if mtime is not None:
                self._last_mtime = mtime
            parts.append(made)
            self._wrong = wrong
        self._data = b"".join(parts)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def _take(self, end):
        """What lies between the place in the file and `end`. What is wrong with the data is said
        when all before it has been read."""
        made = self._data[self._at:end]
        if self._wrong is not None and (end > len(self._data) or not made and end > self._at):
            raise self._wrong
        self._at += len(made)
        return made

    def read(self, size=-1):
        """Reads up to so many uncompressed bytes."""
        self._read_all()
        if size is None or size < 0:
            return self._take(len(self._data) + (self._wrong is not None))
        return self._take(self._at + size)

    def read1(self, size=-1):
        """Implements BufferedIOBase.read1()

        Reads up to a buffer's worth of data if size is negative."""
        self._read_all("read1")
        if size < 0:
            size = 8192
        return self._take(min(self._at + size, max(len(self._data), self._at + 1)))

    def peek(self, n):
        self._read_all("peek")
        if self._at == len(self._data) and self._wrong is not None:
            raise self._wrong
        return self._data[self._at:self._at + max(n, 8192)]

    def readline(self, size=-1):
        self._read_all()
        end = self._data.find(b"\n", self._at) + 1 or len(self._data) + (self._wrong is not None)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        return self._take(end)

    def tell(self):
        self._open()
        return self._at

    def seek(self, offset, whence=0):
        if self.mode == WRITE:
            if whence == 1:
                offset += self._at
            elif whence:
                raise ValueError("Seek from end not supported")
            if offset < self._at:
                raise OSError("Negative seek in write mode")
            self.write(b"\0" * (offset - self._at))
            return self._at
        self._read_all()
        if whence == 1:
            offset += self._at
        elif whence == 2:
            offset += len(self._data)
        elif whence:
            raise ValueError("Invalid value for whence: {}".format(whence))
        self._at = max(0, min(offset, len(self._data)))
        return self._at

    def rewind(self):
        """Return the uncompressed stream file position indicator to the
        beginning of the file"""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.seek(0)

    def write(self, data):
        """Adds data to what will be compressed."""
        self._open()
        if self.mode != WRITE:
            raise OSError(9, "write() on read-only GzipFile object")
        length = len(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).nbytes
        self._data += data if isinstance(data, (bytes, bytearray)) else memoryview(data).tobytes()
        self._at = len(self._data)
        return length

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._open()

    def close(self):
        """Writes what was collected, all at once."""
        fileobj = self.fileobj
        if fileobj is None:
            return
        self.fileobj = None
        try:
            if self.mode == WRITE:
                fileobj.write(_body(bytes(self._data), self._level))
        finally:
            self._data = None
            myfileobj = self.myfileobj
            if myfileobj:
                self.myfileobj = None
                myfileobj.close()


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None,
         newline=None):
    """Open a gzip-compressed file in binary or text mode."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    gz_mode = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        made = GzipFile(filename, gz_mode, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        made = GzipFile(None, gz_mode, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    if "t" in mode:
        import io
        return io.TextIOWrapper(made, encoding, errors, newline)
    return made
