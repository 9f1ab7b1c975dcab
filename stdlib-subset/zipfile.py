"""Archives in the ZIP format, over file objects of bytes or files of a granted directory.

Members are stored or deflated; bzip2 and LZMA are not here. What is read of a member is unpacked
as a whole, within the budget of memory. Without a granted clock `writestr` dates members 1980.
"""

import binascii
import io
import os
import posixpath
import stat
import struct
import sys
import zlib

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2",
           "ZIP_LZMA", "is_zipfile", "ZipInfo", "ZipFile", "LargeZipFile", "Path"]


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """
    Raised when writing a zipfile, the zipfile requires ZIP64 extensions
    and those extensions are disabled.
    """


error = BadZipfile = BadZipFile

ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1

ZIP_STORED = 0
ZIP_DEFLATED = 8
ZIP_BZIP2 = 12
ZIP_LZMA = 14

DEFAULT_VERSION = 20
ZIP64_VERSION = 45
MAX_EXTRACT_VERSION = 63

compressor_names = {
    0: "store", 1: "shrink", 2: "reduce", 3: "reduce", 4: "reduce", 5: "reduce", 6: "implode",
    7: "tokenize", 8: "deflate", 9: "deflate64", 10: "implode", 12: "bzip2", 14: "lzma",
    18: "terse", 19: "lz77", 97: "wavpack", 98: "ppmd",
}

_LOCAL = b"PK\3\4"
_CENTRAL = b"PK\1\2"
_END = b"PK\5\6"
_END64 = b"PK\6\6"
_LOCATOR64 = b"PK\6\7"
_FULL = 0xFFFFFFFF

_ENCRYPTED = 1
_DESCRIPTOR = 8
_UTF8 = 0x800


def is_zipfile(filename):
    """Quickly see if a file is a ZIP file by checking the magic number.

    The filename argument may be a file or file-like object too.
    """
    try:
        if hasattr(filename, "read"):
            return _end_record(filename) is not None
        with open(filename, "rb") as file:
            return _end_record(file) is not None
    except (OSError, BadZipFile):
        return False


def _end_record(file):
    """What the end of an archive says: entries, size and place of the directory, the comment,
    where the record lies, and how long what stands between it and the directory is."""
    file.seek(0, 2)
    size = file.tell()
    start = max(size - (1 << 16) - 22, 0)
    file.seek(start)
    data = file.read()
    # The plain case first: no comment, the record is the last thing.
    at = len(data) - 22
    if at < 0 or data[at:at + 4] != _END or data[-2:] != b"\0\0":
        at = data.rfind(_END)
        if at < 0 or len(data) - at < 22:
            return None
    _, disk, _, _, count, length, place, comment_size = struct.unpack("<4s4H2LH",
                                                                      data[at:at + 22])
    comment = data[at + 22:at + 22 + comment_size]
    where = start + at
    between = 0
    if where >= 20:
        file.seek(where - 20)
        locator = file.read(20)
        if locator[:4] == _LOCATOR64:
            _, disk, _, disks = struct.unpack("<4sLQL", locator)
            if disk != 0 or disks > 1:
                raise BadZipFile("zipfiles that span multiple disks are not supported")
            if where >= 76:
                file.seek(where - 76)
                wide = file.read(56)
                if wide[:4] == _END64:
                    count, length, place = struct.unpack("<QQQ", wide[32:56])
                    between = 76
    return count, length, place, comment, where, between


class ZipInfo:
    """Class with attributes describing each file in the ZIP archive."""

    __slots__ = ("orig_filename", "filename", "date_time", "compress_type", "_compresslevel",
                 "comment", "extra", "create_system", "create_version", "extract_version",
                 "reserved", "flag_bits", "volume", "internal_attr", "external_attr",
                 "header_offset", "CRC", "compress_size", "file_size", "_raw_time")

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        nul = filename.find("\0")
        if nul >= 0:
            filename = filename[:nul]
        self.filename = filename
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = ZIP_STORED
        self._compresslevel = None
        self.comment = b""
        self.extra = b""
        self.create_system = 3
        self.create_version = DEFAULT_VERSION
        self.extract_version = DEFAULT_VERSION
        self.reserved = 0
        self.flag_bits = 0
        self.volume = 0
        self.internal_attr = 0
        self.external_attr = 0
        self.compress_size = 0
        self.file_size = 0

    def __repr__(self):
        parts = [f"<{type(self).__name__} filename={self.filename!r}"]
        if self.compress_type != ZIP_STORED:
            name = compressor_names.get(self.compress_type, self.compress_type)
            parts.append(f"compress_type={name}")
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            parts.append(f"filemode={stat.filemode(high)!r}")
        if low:
            parts.append(f"external_attr={low:#x}")
        folder = self.is_dir()
        if not folder or self.file_size:
            parts.append(f"file_size={self.file_size!r}")
        if (not folder or self.compress_size) and (self.compress_type != ZIP_STORED
                                                   or self.file_size != self.compress_size):
            parts.append(f"compress_size={self.compress_size!r}")
        return " ".join(parts) + ">"

    def _stamp(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return (hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day)

    def _name(self):
        """The name as bytes, and the flags that say how."""
        try:
            return self.filename.encode("ascii"), self.flag_bits
        except UnicodeEncodeError:
            return self.filename.encode("utf-8"), self.flag_bits | _UTF8

    def FileHeader(self, zip64=None):
        """Return the per-file header as a bytes object."""
        time, date = self._stamp()
        sum, packed, size = self.CRC, self.compress_size, self.file_size
        if self.flag_bits & _DESCRIPTOR:
            sum = packed = size = 0
        extra = self.extra
        version = 0
        large = size > ZIP64_LIMIT or packed > ZIP64_LIMIT
        if zip64 is None:
            zip64 = large
        if zip64:
            extra += struct.pack("<HHQQ", 1, 16, size, packed)
        if large:
            if not zip64:
                raise LargeZipFile("Filesize would require ZIP64 extensions")
        if zip64:
            size = packed = _FULL
            version = ZIP64_VERSION
        self.extract_version = max(version, self.extract_version)
        self.create_version = max(version, self.create_version)
        name, flags = self._name()
        return struct.pack("<4s2B4HL2L2H", _LOCAL, self.extract_version, self.reserved, flags,
                           self.compress_type, time, date, sum, packed, size, len(name),
                           len(extra)) + name + extra

    def _entry(self):
        """The entry in the directory."""
        time, date = self._stamp()
        wide = []
        size, packed, place = self.file_size, self.compress_size, self.header_offset
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            wide += [size, packed]
            size = packed = _FULL
        if place > ZIP64_LIMIT:
            wide.append(place)
            place = _FULL
        extra = self.extra
        version = 0
        if wide:
            extra = _without(extra, (1,))
            extra = struct.pack(f"<HH{len(wide)}Q", 1, 8 * len(wide), *wide) + extra
            version = ZIP64_VERSION
        extract, create = max(version, self.extract_version), max(version, self.create_version)
        name, flags = self._name()
        return struct.pack("<4s4B4HL2L5H2L", _CENTRAL, create, self.create_system, extract,
                           self.reserved, flags, self.compress_type, time, date, self.CRC,
                           packed, size, len(name), len(extra), len(self.comment), 0,
                           self.internal_attr, self.external_attr,
                           place) + name + extra + self.comment

    def _read_extra(self):
        """Takes what does not fit into four bytes from the extra field."""
        extra = self.extra
        while len(extra) >= 4:
            kind, length = struct.unpack("<HH", extra[:4])
            if length + 4 > len(extra):
                raise BadZipFile("Corrupt extra field %04x (size=%d)" % (kind, length))
            if kind == 1:
                data = extra[4:length + 4]
                try:
                    for name, what in (("file_size", "File size"),
                                       ("compress_size", "Compress size"),
                                       ("header_offset", "Header offset")):
                        full = (_FULL, (1 << 64) - 1) if name == "file_size" else (_FULL,)
                        if getattr(self, name) in full:
                            setattr(self, name, struct.unpack("<Q", data[:8])[0])
                            data = data[8:]
                except struct.error:
                    raise BadZipFile(f"Corrupt zip64 extra field. {what} not found.") from None
            extra = extra[length + 4:]

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """Construct an appropriate ZipInfo for a file on the filesystem.

        filename should be the path to a file or directory on the filesystem.

        arcname is the name which it will have within the archive (by default,
        this will be the same as filename, but without a drive letter and with
        leading path separators removed).
        """
        filename = os.fspath(filename)
        found = os.stat(filename)
        folder = os.path.isdir(filename)
        import time
        # Of what was only just written nobody may know the time.
        moment = time.gmtime(found.st_mtime)[:6] if found.st_mtime else _now()
        if not strict_timestamps:
            moment = max(moment, (1980, 1, 1, 0, 0, 0))
            if moment[0] > 2107:
                moment = (2107, 12, 31, 23, 59, 59)
        name = posixpath.normpath(filename if arcname is None else arcname).lstrip("/")
        info = cls(name + "/" if folder else name, moment)
        info.external_attr = (0o40755 if folder else 0o100644) << 16
        if folder:
            info.file_size = 0
            info.external_attr |= 0x10
        else:
            info.file_size = found.st_size
        return info

    def is_dir(self):
        """Return True if this archive member is a directory."""
        return self.filename[-1] == "/"


def _without(extra, kinds):
    """An extra field without parts of some kinds."""
    kept = []
    while len(extra) >= 4:
        kind, length = struct.unpack("<HH", extra[:4])
        if kind not in kinds:
            kept.append(extra[:length + 4])
        extra = extra[length + 4:]
    return b"".join(kept) + extra


def _check_compression(compression):
    if compression in (ZIP_STORED, ZIP_DEFLATED):
        return
    if compression == ZIP_BZIP2:
        raise RuntimeError("Compression requires the (missing) bz2 module")
    if compression == ZIP_LZMA:
        raise RuntimeError("Compression requires the (missing) lzma module")
    raise NotImplementedError("That compression method is not supported")


def _packer(kind, level):
    if kind == ZIP_DEFLATED:
        return zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION if level is None else level,
                                zlib.DEFLATED, -15)
    return None


class _Cipher:
    """The cipher of old archives, which is easily broken."""

    _table = []

    def __init__(self, password):
        if not self._table:
            for n in range(256):
                for _ in range(8):
                    n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
                self._table.append(n)
        self._keys = 0x12345678, 0x23456789, 0x34567890
        for byte in password:
            self._turn(byte)

    def _turn(self, byte):
        one, two, three = self._keys
        one = one >> 8 ^ self._table[(one ^ byte) & 0xFF]
        two = (two + (one & 0xFF)) * 134775813 + 1 & _FULL
        three = three >> 8 ^ self._table[(three ^ two >> 24) & 0xFF]
        self._keys = one, two, three

    def decrypt(self, data):
        made = bytearray()
        for byte in data:
            mask = self._keys[2] | 2
            byte ^= mask * (mask ^ 1) >> 8 & 0xFF
            self._turn(byte)
            made.append(byte)
        return bytes(made)


class ZipExtFile(io.BufferedIOBase):
    """File-like object for reading an archive member.
       Is returned by ZipFile.open().
    """

    MAX_N = 1 << 31 - 1
    MIN_READ_SIZE = 4096
    MAX_SEEK_READ = 1 << 24

    def __init__(self, fileobj, mode, zipinfo, pwd=None, close_fileobj=False, archive=None):
        # Where the data begin in the archive, until they are read.
        self._file = fileobj
        self._begin = fileobj.tell()
        self._archive = archive
        self._packed = None
        self._info = zipinfo
        self._pwd = pwd
        self._data = None
        self._at = 0
        self.newlines = None
        self.mode = mode
        self.name = zipinfo.filename
        self._compress_type = zipinfo.compress_type
        self._short = False
        if pwd is not None:
            self._check_password()
        elif archive is not None:
            archive._unread.append(self)

    def _load(self):
        """Reads the data from the archive; what comes after must find its place again."""
        if self._packed is None and self._data is None:
            place = self._file.tell()
            self._file.seek(self._begin)
            self._packed = self._file.read(self._info.compress_size)
            self._file.seek(place)
            self._file = None
            if self._archive is not None and self in self._archive._unread:
                self._archive._unread.remove(self)
            self._archive = None

    def close(self):
        if self._archive is not None and self in self._archive._unread:
            self._archive._unread.remove(self)
        self._file = self._archive = None
        io.BufferedIOBase.close(self)

    def _check_password(self):
        self._load()
        info = self._info
        if info.flag_bits & _DESCRIPTOR:
            wanted = info._raw_time >> 8 & 0xFF
        else:
            wanted = info.CRC >> 24 & 0xFF
        if _Cipher(self._pwd).decrypt(self._packed[:12])[11] != wanted:
            raise RuntimeError(f"Bad password for file {self.name!r}")

    def _all(self):
        if self._data is None:
            self._load()
            packed, info = self._packed, self._info
            if self._pwd is not None:
                packed = _Cipher(self._pwd).decrypt(packed)[12:]
            if info.compress_type == ZIP_DEFLATED:
                unpacker = zlib.decompressobj(-15)
                data = unpacker.decompress(packed, info.file_size) if info.file_size else b""
                if info.file_size and not unpacker.eof and len(data) < info.file_size:
                    self._short = True
            else:
                data = packed[:info.file_size]
                self._short = len(data) < info.file_size
            self._data = data
            self._packed = None
        return self._data

    def _taken(self, end):
        """What lies before a place; at the end the sum is looked at."""
        data = self._all()
        start, self._at = self._at, max(self._at, min(end, len(data)))
        if self._at >= len(data):
            if self._short:
                raise EOFError
            if binascii.crc32(data) != self._info.CRC:
                raise BadZipFile(f"Bad CRC-32 for file {self.name!r}")
        return data[start:self._at]

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def __repr__(self):
        parts = [f"<{type(self).__module__}.{type(self).__name__}"]
        if self.closed:
            parts.append("[closed]")
        else:
            parts.append(f"name={self.name!r} mode={self.mode!r}")
            if self._compress_type != ZIP_STORED:
                name = compressor_names.get(self._compress_type, self._compress_type)
                parts.append(f"compress_type={name}")
        return " ".join(parts) + ">"

    def read(self, n=-1):
        """Read and return up to n bytes.
        If the argument is omitted, None, or negative, data is read and returned until EOF is
        reached.
        """
        if self.closed:
            raise ValueError("read from closed file.")
        if n is None or n < 0:
            return self._taken(sys.maxsize)
        return self._taken(self._at + n) if n else b""

    def read1(self, n):
        """Read up to n bytes with at most one read() system call."""
        return self.read(n)

    def readline(self, limit=-1):
        """Read and return a line from the stream.

        If limit is specified, at most limit bytes will be read.
        """
        if self.closed:
            raise ValueError("read from closed file.")
        data = self._all()
        end = data.find(b"\n", self._at) + 1 or len(data)
        if limit >= 0:
            end = min(end, self._at + limit)
        return self._taken(end)

    def peek(self, n=1):
        """Returns buffered bytes without advancing the position."""
        if self.closed:
            raise ValueError("read from closed file.")
        return self._all()[self._at:self._at + max(n, 512)]

    def readable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def tell(self):
        if self.closed:
            raise ValueError("tell on closed file.")
        return self._at

    def seek(self, offset, whence=0):
        if self.closed:
            raise ValueError("seek on closed file.")
        if whence == 1:
            offset += self._at
        elif whence == 2:
            offset += self._info.file_size
        elif whence != 0:
            raise ValueError("whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or "
                             "os.SEEK_END (2)")
        self._at = min(max(offset, 0), self._info.file_size)
        return self._at


class _ZipWriteFile(io.BufferedIOBase):
    """A member that is being written."""

    def __init__(self, archive, info, zip64):
        self._info = info
        self._zip64 = zip64
        self._archive = archive
        self._packer = _packer(info.compress_type, info._compresslevel)
        self._size = self._packed = self._sum = 0

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not isinstance(data, bytes):
            data = bytes(memoryview(data))
        self._size += len(data)
        self._sum = binascii.crc32(data, self._sum)
        size = len(data)
        if self._packer:
            data = self._packer.compress(data)
            self._packed += len(data)
        self._archive.fp.write(data)
        return size

    def close(self):
        if self.closed:
            return
        io.BufferedIOBase.close(self)
        archive, info = self._archive, self._info
        try:
            if self._packer:
                data = self._packer.flush()
                self._packed += len(data)
                archive.fp.write(data)
            info.compress_size = self._packed if self._packer else self._size
            info.CRC = self._sum
            info.file_size = self._size
            if not self._zip64 and max(info.file_size, info.compress_size) > ZIP64_LIMIT:
                raise RuntimeError("File size too large, try using force_zip64")
            if info.flag_bits & _DESCRIPTOR:
                archive.fp.write(struct.pack("<LLQQ" if self._zip64 else "<LLLL", 0x08074B50,
                                             info.CRC, info.compress_size, info.file_size))
                archive.start_dir = archive.fp.tell()
            else:
                archive.start_dir = archive.fp.tell()
                archive.fp.seek(info.header_offset)
                archive.fp.write(info.FileHeader(self._zip64))
                archive.fp.seek(archive.start_dir)
            archive.filelist.append(info)
            archive.NameToInfo[info.filename] = info
        finally:
            archive._writing = False


class _Counted:
    """A stream that cannot tell its place."""

    def __init__(self, file):
        self._file = file
        self._at = 0

    def write(self, data):
        written = self._file.write(data)
        self._at += written
        return written

    def tell(self):
        return self._at

    def flush(self):
        self._file.flush()

    def close(self):
        self._file.close()


class ZipFile:
    """ Class with methods to open, read, write, close, list zip files.

    z = ZipFile(file, mode="r", compression=ZIP_STORED, allowZip64=True,
                compresslevel=None)
    """

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True,
                 compresslevel=None, *, strict_timestamps=True, metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self._allowZip64 = allowZip64
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b""
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != "r":
            raise ValueError("metadata_encoding is only supported for reading files")
        self._seekable = True
        self._writing = False
        # Members that are open, whose data are still in the archive alone.
        self._unread = []
        if hasattr(file, "__fspath__"):
            file = os.fspath(file)
        self._filePassed = not isinstance(file, str)
        if self._filePassed:
            self.fp = file
            self.filename = getattr(file, "name", None)
        else:
            self.filename = file
            if mode == "a" and not os.path.exists(file):
                self.fp = open(file, "w+b")
            else:
                self.fp = open(file, {"r": "rb", "w": "w+b", "x": "x+b", "a": "r+b"}[mode])
        try:
            self._begin(mode)
        except BaseException:
            fp, self.fp = self.fp, None
            if not self._filePassed:
                fp.close()
            raise

    def _begin(self, mode):
        if mode == "r":
            self._read_directory()
        elif mode == "a":
            try:
                self._read_directory()
                self.fp.seek(self.start_dir)
            except BadZipFile:
                # What is no archive gets one behind it.
                self.fp.seek(0, 2)
                self._didModify = True
                self.start_dir = self.fp.tell()
        else:
            self._didModify = True
            try:
                self.start_dir = self.fp.tell()
            except (AttributeError, OSError):
                self.fp = _Counted(self.fp)
                self.start_dir = 0
                self._seekable = False
            else:
                try:
                    self.fp.seek(self.start_dir)
                except (AttributeError, OSError):
                    self._seekable = False

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = [f"<{type(self).__module__}.{type(self).__name__}"]
        if self.fp is None:
            parts.append("[closed]")
        else:
            if self._filePassed:
                parts.append(f"file={self.fp!r}")
            elif self.filename is not None:
                parts.append(f"filename={self.filename!r}")
            parts.append(f"mode={self.mode!r}")
        return " ".join(parts) + ">"

    def _read_directory(self):
        fp = self.fp
        try:
            end = _end_record(fp)
        except OSError:
            raise BadZipFile("File is not a zip file") from None
        if not end:
            raise BadZipFile("File is not a zip file")
        count, length, place, self._comment, where, between = end
        # What stands before the archive: bytes by which every place is off.
        before = where - length - place - between
        self.start_dir = place + before
        if self.start_dir < 0:
            raise BadZipFile("Bad offset for central directory")
        fp.seek(self.start_dir)
        data = fp.read(length)
        at = 0
        while at < length:
            head = data[at:at + 46]
            if len(head) != 46:
                raise BadZipFile("Truncated central directory")
            if head[:4] != _CENTRAL:
                raise BadZipFile("Bad magic number for central directory")
            (_, create, system, extract, reserved, flags, kind, time, date, sum, packed, size,
             name_size, extra_size, comment_size, volume, internal, external,
             offset) = struct.unpack("<4s4B4HL2L5H2L", head)
            at += 46
            name = data[at:at + name_size]
            if flags & _UTF8:
                name = name.decode("utf-8")
            else:
                name = name.decode(self.metadata_encoding or "cp437")
            info = ZipInfo(name)
            at += name_size
            info.extra = data[at:at + extra_size]
            at += extra_size
            info.comment = data[at:at + comment_size]
            at += comment_size
            info.create_version, info.create_system = create, system
            info.extract_version, info.reserved = extract, reserved
            info.flag_bits, info.compress_type = flags, kind
            info.CRC, info.compress_size, info.file_size = sum, packed, size
            info.volume, info.internal_attr, info.external_attr = volume, internal, external
            if extract > MAX_EXTRACT_VERSION:
                raise NotImplementedError("zip file version %.1f" % (extract / 10))
            info._raw_time = time
            info.date_time = ((date >> 9) + 1980, date >> 5 & 15, date & 31, time >> 11,
                              time >> 5 & 63, (time & 31) * 2)
            info.header_offset = offset
            info._read_extra()
            info.header_offset += before
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def namelist(self):
        """Return a list of file names in the archive."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """Return a list of class ZipInfo instances for files in the
        archive."""
        return self.filelist

    def printdir(self, file=None):
        """Print a table of contents for the zip file."""
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        """Read all the files and check the CRC."""
        for info in self.filelist:
            try:
                with self.open(info.filename, "r") as file:
                    file.read()
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        """Return the instance of ZipInfo given 'name'."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f"There is no item named {name!r} in the archive")
        return info

    def setpassword(self, pwd):
        """Set default password for encrypted files."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError("pwd: expected bytes, got %s" % type(pwd).__name__)
        self.pwd = pwd or None

    @property
    def comment(self):
        """The comment text associated with the ZIP file."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError("comment: expected bytes, got %s" % type(comment).__name__)
        if len(comment) > ZIP_MAX_COMMENT:
            import warnings
            warnings.warn("Archive comment is too long; truncating to %d bytes"
                          % ZIP_MAX_COMMENT, stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment = comment
        self._didModify = True

    def read(self, name, pwd=None):
        """Return file bytes for name."""
        with self.open(name, "r", pwd) as file:
            return file.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """Return file-like object for 'name'.

        name is a string for the file name within the ZIP file, or a ZipInfo
        object.

        mode should be 'r' to read a file already in the ZIP file, or 'w' to
        write to a file newly added to the archive.

        pwd is the password to decrypt files (only used for reading).
        """
        if mode not in {"r", "w"}:
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == "w":
            raise ValueError("pwd is only supported for reading files")
        if not self.fp:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if isinstance(name, ZipInfo):
            info = name
        elif mode == "w":
            info = ZipInfo(name)
            info.compress_type = self.compression
            info._compresslevel = self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == "w":
            return self._open_to_write(info, force_zip64)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing "
                             "handle on it. Close the writing handle before trying to read.")
        return self._open_to_read(info, pwd)

    def _open_to_read(self, info, pwd):
        fp = self.fp
        place = fp.tell()
        fp.seek(info.header_offset)
        head = fp.read(30)
        if len(head) != 30:
            raise BadZipFile("Truncated file header")
        if head[:4] != _LOCAL:
            raise BadZipFile("Bad magic number for file header")
        name_size, extra_size = struct.unpack("<HH", head[26:])
        name = fp.read(name_size)
        fp.seek(extra_size, 1)
        if info.flag_bits & 0x20:
            raise NotImplementedError("compressed patched data (flag bit 5)")
        if info.flag_bits & 0x40:
            raise NotImplementedError("strong encryption (flag bit 6)")
        if struct.unpack("<H", head[6:8])[0] & _UTF8:
            its_name = name.decode("utf-8")
        else:
            its_name = name.decode(self.metadata_encoding or "cp437")
        if its_name != info.orig_filename:
            raise BadZipFile("File name in directory %r and header %r differ."
                             % (info.orig_filename, name))
        if info.flag_bits & _ENCRYPTED:
            pwd = pwd or self.pwd
            if pwd and not isinstance(pwd, bytes):
                raise TypeError("pwd: expected bytes, got %s" % type(pwd).__name__)
            if not pwd:
                raise RuntimeError("File %r is encrypted, password required for extraction"
                                   % info.filename)
        else:
            pwd = None
        kind = info.compress_type
        if kind not in (ZIP_STORED, ZIP_DEFLATED):
            if kind in compressor_names and kind not in (ZIP_BZIP2, ZIP_LZMA):
                raise NotImplementedError("compression type %d (%s)"
                                          % (kind, compressor_names[kind]))
            if kind not in compressor_names:
                raise NotImplementedError("compression type %d" % (kind,))
            _check_compression(kind)
        made = ZipExtFile(fp, "r", info, pwd, archive=self)
        if self.mode != "r":
            fp.seek(place)
        return made

    def _open_to_write(self, info, force_zip64):
        if force_zip64 and not self._allowZip64:
            raise ValueError("force_zip64 is True, but allowZip64 was False when opening "
                             "the ZIP file.")
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle "
                             "open on it. Close the first handle before opening another.")
        info.compress_size = 0
        info.CRC = 0
        info.flag_bits = 0x00
        if not self._seekable:
            info.flag_bits |= _DESCRIPTOR
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        zip64 = self._allowZip64 and (force_zip64 or info.file_size * 1.05 > ZIP64_LIMIT)
        self._place(info)
        self.fp.write(info.FileHeader(zip64))
        self._writing = True
        return _ZipWriteFile(self, info, zip64)

    def _place(self, info):
        if self._seekable:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True

    def extract(self, member, path=None, pwd=None):
        """Extract a member from the archive to the current working directory,
           using its full name. Its file information is extracted as accurately
           as possible. `member' may be a filename or a ZipInfo object. You can
           specify a different directory using `path'.
        """
        path = os.getcwd() if path is None else os.fspath(path)
        return self._extract_member(member, path, pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Extract all members from the archive to the current working
           directory. `path' specifies a different directory to extract to.
           `members' is optional and must be a subset of the list returned
           by namelist().
        """
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract_member(member, path, pwd)

    def _extract_member(self, member, targetpath, pwd):
        if not isinstance(member, ZipInfo):
            member = self.getinfo(member)
        # No part of a name leads out of the place.
        parts = [part for part in member.filename.split("/") if part not in ("", ".", "..")]
        if not parts and not member.is_dir():
            raise ValueError("Empty filename.")
        target = os.path.normpath(os.path.join(targetpath, *parts))
        above = os.path.dirname(target)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if member.is_dir():
            if not os.path.isdir(target):
                os.mkdir(target)
            return target
        with self.open(member, pwd=pwd) as source, open(target, "wb") as file:
            file.write(source.read())
        return target

    def _writecheck(self, zinfo):
        """Check for errors before writing a file to the archive."""
        if zinfo.filename in self.NameToInfo:
            import warnings
            warnings.warn("Duplicate name: %r" % zinfo.filename, stacklevel=3)
        if self.mode not in ("w", "x", "a"):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        _check_compression(zinfo.compress_type)
        if not self._allowZip64:
            needs = None
            if len(self.filelist) >= ZIP_FILECOUNT_LIMIT:
                needs = "Files count"
            elif zinfo.file_size > ZIP64_LIMIT:
                needs = "Filesize"
            elif zinfo.header_offset > ZIP64_LIMIT:
                needs = "Zipfile size"
            if needs:
                raise LargeZipFile(needs + " would require ZIP64 extensions")

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Put the bytes from filename into the archive under the name
        arcname."""
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            info.compress_size = 0
            info.CRC = 0
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, "rb") as source, self.open(info, "w") as file:
            file.write(source.read())

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Write a file into the archive.  The contents is 'data', which
        may be either a 'str' or a 'bytes' instance; if it is a 'str',
        it is encoded as UTF-8 first.
        'zinfo_or_arcname' is either a ZipInfo instance or
        the name of the file in the archive."""
        if isinstance(data, str):
            data = data.encode("utf-8")
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, _now())
            info.compress_type = self.compression
            info._compresslevel = self.compresslevel
            if info.is_dir():
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        info.file_size = len(data)
        with self.open(info, "w") as file:
            file.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Creates a directory inside the zip archive."""
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a directory")
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith("/") else name + "/")
            info.compress_size = 0
            info.CRC = 0
            info.external_attr = ((0o40000 | mode) & 0xFFFF) << 16 | 0x10
            info.file_size = 0
        else:
            raise TypeError("Expected type str or ZipInfo")
        self._place(info)
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info
        self.fp.write(info.FileHeader(False))
        self.start_dir = self.fp.tell()

    def close(self):
        """Close the file, and for mode 'w', 'x' and 'a' write the ending
        records."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on "
                             "it. Close the writing handle before closing the zip.")
        try:
            if self.mode in ("w", "x", "a") and self._didModify:
                if self._seekable:
                    self.fp.seek(self.start_dir)
                self._write_end()
        finally:
            if not self._filePassed:
                for member in self._unread[:]:
                    member._load()
            fp, self.fp = self.fp, None
            if not self._filePassed:
                fp.close()

    def _write_end(self):
        for info in self.filelist:
            self.fp.write(info._entry())
        end = self.fp.tell()
        count, length, place = len(self.filelist), end - self.start_dir, self.start_dir
        needs = None
        if count > ZIP_FILECOUNT_LIMIT:
            needs = "Files count"
        elif place > ZIP64_LIMIT:
            needs = "Central directory offset"
        elif length > ZIP64_LIMIT:
            needs = "Central directory size"
        if needs:
            if not self._allowZip64:
                raise LargeZipFile(needs + " would require ZIP64 extensions")
            self.fp.write(struct.pack("<4sQ2H2L4Q", _END64, 44, 45, 45, 0, 0, count, count,
                                      length, place))
            self.fp.write(struct.pack("<4sLQL", _LOCATOR64, 0, end, 1))
            count, length, place = min(count, 0xFFFF), min(length, _FULL), min(place, _FULL)
        self.fp.write(struct.pack("<4s4H2LH", _END, 0, 0, count, count, length, place,
                                  len(self._comment)) + self._comment)
        if self.mode == "a" and hasattr(self.fp, "truncate"):
            self.fp.truncate()
        if hasattr(self.fp, "flush"):
            self.fp.flush()


def _now():
    import time
    try:
        return tuple(time.localtime(time.time())[:6])
    except PermissionError:
        return 1980, 1, 1, 0, 0, 0


class CompleteDirs(ZipFile):
    """An archive whose list of names has every directory that a member is in."""

    @classmethod
    def make(cls, source):
        """The archive itself, if it is one; one of a file otherwise."""
        return source if isinstance(source, (CompleteDirs, ZipFile)) else cls(source)


def _with_directories(names):
    """Names, and before what lies in them those of directories that have no entry."""
    known = dict.fromkeys(names)
    for name in names:
        above = posixpath.dirname(name.rstrip("/"))
        while above:
            known.setdefault(above + "/")
            above = posixpath.dirname(above)
    return list(known)


class Path:
    """
    A pathlib-compatible interface for zip files.
    """

    def __init__(self, root, at=""):
        """
        Construct a Path from a ZipFile or filename.
        """
        self.root = CompleteDirs.make(root)
        self.at = at

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def _names(self):
        """All names, directories that have no entry among them: keys of a dict."""
        count, names = getattr(self.root, "_all_names", (-1, None))
        if count != len(self.root.filelist):
            names = dict.fromkeys(_with_directories(self.root.namelist()))
            self.root._all_names = len(self.root.filelist), names
        return names

    def open(self, mode="r", *args, pwd=None, **kwargs):
        """
        Open this entry as text or binary following the semantics
        of ``pathlib.Path.open()`` by passing arguments through
        to io.TextIOWrapper().
        """
        if self.is_dir():
            raise IsADirectoryError(self)
        if not self.exists() and mode[0] == "r":
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        if "b" in mode:
            if args or kwargs:
                raise ValueError("encoding args invalid for binary operation")
            return stream
        return io.TextIOWrapper(stream, *args, **kwargs)

    @property
    def name(self):
        return posixpath.basename(self.at.rstrip("/")) or _pure(self.root.filename).name

    def _path(self):
        return _pure(posixpath.join(self.root.filename or "", self.at.rstrip("/")))

    @property
    def suffix(self):
        return self._path().suffix

    @property
    def suffixes(self):
        return self._path().suffixes

    @property
    def stem(self):
        return self._path().stem

    @property
    def filename(self):
        return _pure(self.root.filename).joinpath(self.at)

    def read_text(self, *args, **kwargs):
        with self.open("r", *args, **kwargs) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        return filter(self._is_child, map(self._next, self._names()))

    def _is_child(self, path):
        return posixpath.dirname(path.at.rstrip("/")) == self.at.rstrip("/")

    def _next(self, at):
        return type(self)(self.root, at)

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self._names()

    def __str__(self):
        return posixpath.join(self.root.filename, self.at)

    def __repr__(self):
        return f"{type(self).__name__}({self.root.filename!r}, {self.at!r})"

    def joinpath(self, *other):
        at = posixpath.join(self.at, *other)
        names = self._names()
        if at not in names and at + "/" in names:
            at += "/"
        return self._next(at)

    __truediv__ = joinpath

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = posixpath.dirname(self.at.rstrip("/"))
        return self._next(above + "/" if above else above)


def _pure(path):
    import pathlib
    return pathlib.PurePath(path)
