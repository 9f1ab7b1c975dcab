"""The functions in this module allow compression and decompression using the
zlib library, which is based on GNU zip.
"""

import _binascii
import _zlib
from _binascii import buffer as _buffer

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_RUNTIME_VERSION = "1.2.13"
ZLIB_VERSION = "1.2.13"
Z_BEST_COMPRESSION = 9
Z_BEST_SPEED = 1
Z_BLOCK = 5
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_FINISH = 4
Z_FIXED = 4
Z_FULL_FLUSH = 3
Z_HUFFMAN_ONLY = 2
Z_NO_COMPRESSION = 0
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_RLE = 3
Z_SYNC_FLUSH = 2
Z_TREES = 6
__version__ = "1.0"


class error(Exception):
    pass


def _begun(data, value):
    """Data, and the check sum of what was before it."""
    if type(value) is not int:
        data = _buffer(data)
        value = _whole(value)
    return data, value & 0xFFFFFFFF


def adler32(data, value=1, /):
    """Compute an Adler-32 checksum of data."""
    return _binascii.adler32(*_begun(data, value))


def crc32(data, value=0, /):
    """Compute a CRC-32 checksum of data."""
    return _binascii.crc32(*_begun(data, value))


def _whole(number):
    """An argument that must be an integer, or stand for one."""
    if isinstance(number, int):
        return number
    method = getattr(type(number), "__index__", None)
    if method is None:
        raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer")
    return method(number)


def _size(number):
    """A number of bytes."""
    number = _whole(number)
    if not -1 << 63 <= number < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return number


def _head(level, wbits, zdict):
    """What stands before compressed data."""
    if wbits < 0:
        return b""
    if wbits > 15:
        extra = 2 if level == 9 else 4 if level == 1 else 0
        return bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, extra, 3])
    speed = 2 if level in (-1, 6) else 3 if level > 6 else 1 if level > 1 else 0
    head = (max(wbits, 8) - 8 << 4 | 8) << 8 | speed << 6 | (32 if zdict is not None else 0)
    head += 31 - head % 31
    made = head.to_bytes(2, "big")
    return made if zdict is None else made + adler32(zdict).to_bytes(4, "big")


def _tail(wbits, sum, length):
    """What stands behind compressed data."""
    if wbits < 0:
        return b""
    if wbits > 15:
        return sum.to_bytes(4, "little") + (length & 0xFFFFFFFF).to_bytes(4, "little")
    return sum.to_bytes(4, "big")


def compress(data, /, level=-1, wbits=15):
    """Returns a bytes object containing compressed data."""
    data = _buffer(data)
    level, wbits = _whole(level), _whole(wbits)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    if not (8 <= wbits <= 15 or 24 <= wbits <= 31 or -15 <= wbits <= -8):
        raise error("Error -2 while compressing data: inconsistent stream state")
    sum = crc32(data) if wbits > 15 else adler32(data)
    return _head(level, wbits, None) + _zlib.deflate(data, level, True) + _tail(
        wbits, sum, len(data))


def _inflate(data, wbits, skip, most, zdict):
    made = _zlib.inflate(data, wbits, skip, most, zdict)
    if type(made) is str:
        raise error(made)
    return made


def _wbits_fit(wbits):
    return wbits == 0 or 8 <= wbits <= 15 or 24 <= wbits <= 31 or wbits == 32 or (
        40 <= wbits <= 47) or -15 <= wbits <= -8


def decompress(data, /, wbits=15, bufsize=16384):
    """Returns a bytes object containing the uncompressed data."""
    data = _buffer(data)
    wbits, bufsize = _whole(wbits), _whole(bufsize)
    if bufsize < 0:
        raise ValueError("bufsize must be non-negative")
    if not _wbits_fit(wbits):
        raise error("Error -2 while preparing to decompress data: inconsistent stream state")
    made, _, ended = _inflate(data, wbits, 0, 0, None)
    if not ended:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return made


class Compress:
    """Compresses data in pieces; what it makes of them comes with flush()."""

    __slots__ = ("_level", "_wbits", "_zdict", "_data", "_ended", "_begun", "_sum", "_length")
    __module__ = "zlib"

    def compress(self, data, /):
        """Returns a bytes object containing compressed data."""
        if self._ended:
            raise error("Error -2 while compressing data: inconsistent stream state")
        self._data += _buffer(data)
        return self._begin()

    def _begin(self):
        if self._begun:
            return b""
        self._begun = True
        return _head(self._level, self._wbits, self._zdict)

    def flush(self, mode=Z_FINISH, /):
        """Return a bytes object containing any remaining compressed data."""
        mode = _whole(mode)
        if mode == Z_NO_FLUSH:
            return b""
        if self._ended or not 0 <= mode <= 6:
            raise error("Error -2 while flushing: inconsistent stream state")
        data = bytes(self._data)
        if mode != Z_FINISH and not data and self._begun:
            return b""
        # A piece does not refer to the one before, so that none need be kept.
        made = self._begin() + _zlib.deflate(data, self._level, mode == Z_FINISH)
        self._data.clear()
        self._length += len(data)
        self._sum = crc32(data, self._sum) if self._wbits > 15 else adler32(data, self._sum)
        if mode == Z_FINISH:
            self._ended = True
            made += _tail(self._wbits, self._sum, self._length)
        return made

    def copy(self):
        """Return a copy of the compression object."""
        if self._ended:
            raise ValueError("Inconsistent stream state")
        made = object.__new__(Compress)
        made._level, made._wbits, made._zdict = self._level, self._wbits, self._zdict
        made._data, made._ended, made._begun = bytearray(self._data), False, self._begun
        made._sum, made._length = self._sum, self._length
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def compressobj(level=-1, method=DEFLATED, wbits=15, memLevel=8, strategy=0, zdict=None):
    """Return a compressor object."""
    if zdict is not None:
        zdict = _buffer(zdict)
    level, method, wbits = _whole(level), _whole(method), _whole(wbits)
    memLevel, strategy = _whole(memLevel), _whole(strategy)
    fits = (-1 <= level <= 9 and method == DEFLATED and 1 <= memLevel <= 9 and 0 <= strategy <= 4
            and (9 <= wbits <= 15 or wbits == 8 or 25 <= wbits <= 31 or -15 <= wbits <= -9))
    if not fits:
        raise ValueError("Invalid initialization option")
    made = object.__new__(Compress)
    made._level, made._wbits, made._zdict = level, wbits, zdict
    made._data, made._ended, made._begun = bytearray(), False, False
    made._sum, made._length = 0 if wbits > 15 else 1, 0
    return made


class Decompress:
    """Decompresses data in pieces."""

    __slots__ = ("_wbits", "_zdict", "_fed", "_given", "_ended", "unused_data", "unconsumed_tail",
                 "eof")
    __module__ = "zlib"

    def _more(self, data, most):
        if self.eof:
            self.unused_data += data
            return b""
        self._fed += data
        made, used, self.eof = _inflate(bytes(self._fed), self._wbits, self._given, most,
                                        self._zdict)
        self._given += len(made)
        rest = bytes(self._fed[used:])
        if self.eof:
            self.unused_data = rest
            self.unconsumed_tail = b""
            self._fed.clear()
        else:
            # The caller hands the tail in again.
            self.unconsumed_tail = rest
            del self._fed[used:]
        return made

    def decompress(self, data, /, max_length=0):
        """Return a bytes object containing the decompressed version of the data."""
        data = _buffer(data)
        max_length = _whole(max_length)
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        return self._more(data, max_length)

    def flush(self, length=DEF_BUF_SIZE, /):
        """Return a bytes object containing any remaining decompressed data."""
        length = _size(length)
        if length <= 0:
            raise ValueError("length must be greater than zero")
        tail, self.unconsumed_tail = self.unconsumed_tail, b""
        made = b"" if self.eof else self._more(tail, 0)
        self._ended = self.eof
        return made

    def copy(self):
        """Return a copy of the decompression object."""
        if self._ended:
            raise ValueError("Inconsistent stream state")
        made = object.__new__(Decompress)
        made._wbits, made._zdict, made._given = self._wbits, self._zdict, self._given
        made._fed, made.eof, made._ended = bytearray(self._fed), self.eof, False
        made.unused_data, made.unconsumed_tail = self.unused_data, self.unconsumed_tail
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def decompressobj(wbits=15, zdict=b""):
    """Return a decompressor object."""
    wbits = _whole(wbits)
    try:
        zdict = bytes(memoryview(zdict)) or None
    except TypeError:
        raise TypeError("zdict argument must support the buffer protocol") from None
    if not _wbits_fit(wbits):
        raise ValueError("Invalid initialization option")
    made = object.__new__(Decompress)
    made._wbits, made._zdict, made._fed, made._given = wbits, zdict, bytearray(), 0
    made.unused_data = made.unconsumed_tail = b""
    made.eof = made._ended = False
    return made
