"""Archives in the formats of `tar`, over file objects of bytes or files of a granted directory.

They are plain, or packed with gzip; bzip2 and LZMA are not here. Modes, owners and times are kept
in the archive and not given to what is unpacked: they are the host's. Where the archive has a
link, what it leads to in the archive is unpacked in its place. Bytes of names that are not of the
archive's encoding are shown as escapes.
"""

import copy
import io
import os
import re
import stat
import struct
import sys
import time
import zlib

__all__ = ["TarFile", "TarInfo", "is_tarfile", "TarError", "ReadError", "CompressionError",
           "StreamError", "ExtractError", "HeaderError", "ENCODING", "USTAR_FORMAT", "GNU_FORMAT",
           "PAX_FORMAT", "DEFAULT_FORMAT", "open", "fully_trusted_filter", "data_filter",
           "tar_filter", "FilterError", "AbsoluteLinkError", "OutsideDestinationError",
           "SpecialFileError", "AbsolutePathError", "LinkOutsideDestinationError"]

version = "0.9.0"

NUL = b"\0"
BLOCKSIZE = 512
RECORDSIZE = 20 * BLOCKSIZE
GNU_MAGIC = b"ustar  \0"
POSIX_MAGIC = b"ustar\x0000"

LENGTH_NAME = 100
LENGTH_LINK = 100
LENGTH_PREFIX = 155

REGTYPE = b"0"
AREGTYPE = b"\0"
LNKTYPE = b"1"
SYMTYPE = b"2"
CHRTYPE = b"3"
BLKTYPE = b"4"
DIRTYPE = b"5"
FIFOTYPE = b"6"
CONTTYPE = b"7"
GNUTYPE_LONGNAME = b"L"
GNUTYPE_LONGLINK = b"K"
GNUTYPE_SPARSE = b"S"
XHDTYPE = b"x"
XGLTYPE = b"g"
SOLARIS_XHDTYPE = b"X"

USTAR_FORMAT = 0
GNU_FORMAT = 1
PAX_FORMAT = 2
DEFAULT_FORMAT = PAX_FORMAT

SUPPORTED_TYPES = (REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CONTTYPE, CHRTYPE,
                   BLKTYPE, GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
GNU_TYPES = (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
PAX_FIELDS = ("path", "linkpath", "size", "mtime", "uid", "gid", "uname", "gname")
PAX_NAME_FIELDS = {"path", "linkpath", "uname", "gname"}
PAX_NUMBER_FIELDS = {"atime": float, "ctime": float, "mtime": float, "uid": int, "gid": int,
                     "size": int}

ENCODING = "utf-8"

# A header: names of its parts and their sizes; the rest of the block is empty.
_PARTS = (("name", 100), ("mode", 8), ("uid", 8), ("gid", 8), ("size", 12), ("mtime", 12),
          ("chksum", 8), ("type", 1), ("linkname", 100), ("magic", 8), ("uname", 32),
          ("gname", 32), ("devmajor", 8), ("devminor", 8), ("prefix", 155))
_PLACES = {}
_place = 0
for _name, _size in _PARTS:
    _PLACES[_name] = slice(_place, _place + _size)
    _place += _size
_TEXTS = ("linkname", "uname", "gname")
_NUMBERS = ("mode", "uid", "gid", "size", "mtime", "chksum", "devmajor", "devminor")


class TarError(Exception):
    """Base exception."""


class ExtractError(TarError):
    """General exception for extract errors."""


class ReadError(TarError):
    """Exception for unreadable tar archives."""


class CompressionError(TarError):
    """Exception for unavailable compression methods."""


class StreamError(TarError):
    """Exception for unsupported operations on stream-like TarFiles."""


class HeaderError(TarError):
    """Base exception for header errors."""


class EmptyHeaderError(HeaderError):
    """Exception for empty headers."""


class TruncatedHeaderError(HeaderError):
    """Exception for truncated headers."""


class EOFHeaderError(HeaderError):
    """Exception for end of file headers."""


class InvalidHeaderError(HeaderError):
    """Exception for invalid headers."""


class SubsequentHeaderError(HeaderError):
    """Exception for missing and invalid extended headers."""


def stn(s, length, encoding, errors):
    """A text as the bytes of a header's part."""
    if s is None:
        raise ValueError("metadata cannot contain None")
    return s.encode(encoding, errors)[:length].ljust(length, NUL)


def nts(s, encoding, errors):
    """The text in a header's part. Bytes that are not of the encoding are shown as escapes."""
    if errors == "surrogateescape":
        errors = "backslashreplace"
    return s.partition(NUL)[0].decode(encoding, errors)


def nti(s):
    """The number in a header's part: octal digits, or bytes behind a mark."""
    if s[0] in (0x80, 0xFF):
        return int.from_bytes(s[1:], "big") - (256 ** (len(s) - 1) if s[0] == 0xFF else 0)
    try:
        return int(nts(s, "ascii", "strict").strip() or "0", 8)
    except ValueError:
        raise InvalidHeaderError("invalid header")


def itn(n, digits=8, format=DEFAULT_FORMAT):
    """A number as the bytes of a header's part."""
    n = int(n)
    if 0 <= n < 8 ** (digits - 1):
        return b"%0*o\0" % (digits - 1, n)
    if format == GNU_FORMAT and -256 ** (digits - 1) <= n < 256 ** (digits - 1):
        mark, n = (0xFF, 256 ** (digits - 1) + n) if n < 0 else (0x80, n)
        return bytearray([mark]) + n.to_bytes(digits - 1, "big")
    raise ValueError("overflow in number field")


def calc_chksums(buf):
    """The sums of a header's bytes, unsigned and signed, its own part taken for blanks."""
    counted = buf[:148] + buf[156:BLOCKSIZE]
    plain = 256 + sum(counted)
    return plain, plain - 256 * sum(byte > 127 for byte in counted)


def copyfileobj(src, dst, length=None, exception=OSError, bufsize=None):
    """Copy length bytes from fileobj src to fileobj dst.
    If length is None, copy the entire content."""
    bufsize = bufsize or 16 * 1024
    while length is None or length > 0:
        wanted = bufsize if length is None else min(bufsize, length)
        piece = src.read(wanted)
        if length is None:
            if not piece:
                return
        elif len(piece) < wanted:
            raise exception("unexpected end of data")
        else:
            length -= wanted
        dst.write(piece)


def _rounded(size):
    """How many bytes the blocks take that hold so many."""
    return -(-size // BLOCKSIZE) * BLOCKSIZE


class _Stream:
    """A file that is read, or written, from front to back, as a pipe is."""

    def __init__(self, name, mode, comptype, fileobj, bufsize):
        self._own = fileobj is None
        if fileobj is None:
            fileobj = io.open(name, mode + "b")
        first = b""
        if mode == "r" and comptype in ("*", "gz"):
            first = fileobj.read(bufsize)
        if comptype == "*":
            comptype = "tar"
            if first.startswith(b"\x1f\x8b\x08"):
                comptype = "gz"
            elif first.startswith(b"BZh") and first[4:10] == b"1AY&SY":
                comptype = "bz2"
            elif first.startswith((b"\x5d\x00\x00\x80", b"\xfd7zXZ")):
                comptype = "xz"
        if comptype not in ("tar", "gz"):
            self._give_back(fileobj)
            if comptype in ("bz2", "xz"):
                raise _no_module(comptype)
            raise CompressionError("unknown compression type %r" % comptype)
        self.name = name or ""
        self.mode = mode
        self.comptype = comptype
        self.fileobj = fileobj
        self.bufsize = bufsize
        self.closed = False
        self.pos = 0
        self._buffer = first
        self._packer = None
        if comptype == "gz":
            if mode == "w":
                self._packer = zlib.compressobj(9, zlib.DEFLATED, 31)
            else:
                if not first.startswith(b"\x1f\x8b"):
                    self._give_back(fileobj)
                    raise ReadError("not a gzip file")
                if first[2:3] != b"\x08":
                    self._give_back(fileobj)
                    raise CompressionError("unsupported compression method")
                self._packer = zlib.decompressobj(31)
                self._buffer = self._unpacked(first)

    def _give_back(self, fileobj):
        if self._own:
            fileobj.close()

    def _unpacked(self, data):
        try:
            return self._packer.decompress(data)
        except zlib.error as error:
            raise ReadError("invalid compressed data") from error

    def write(self, s):
        self.pos += len(s)
        self._buffer += self._packer.compress(s) if self._packer else s
        whole = len(self._buffer) // self.bufsize * self.bufsize
        if whole:
            self.fileobj.write(self._buffer[:whole])
            self._buffer = self._buffer[whole:]

    def read(self, size):
        pieces, count = [self._buffer], len(self._buffer)
        while count < size:
            data = self.fileobj.read(self.bufsize)
            if not data:
                break
            if self._packer:
                data = self._unpacked(data)
            pieces.append(data)
            count += len(data)
        data = b"".join(pieces)
        self._buffer = data[size:]
        data = data[:size]
        self.pos += len(data)
        return data

    def tell(self):
        return self.pos

    def seek(self, pos=0):
        """Set the stream's file pointer to pos. Negative seeking
        is forbidden."""
        if pos < self.pos:
            raise StreamError("seeking backwards is not allowed")
        while self.pos < pos:
            if not self.read(min(self.bufsize, pos - self.pos)):
                break
        return self.pos

    def close(self):
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode == "w":
                if self._packer:
                    self._buffer += self._packer.flush()
                if self._buffer:
                    self.fileobj.write(self._buffer)
                    self._buffer = b""
        finally:
            self._give_back(self.fileobj)


class _FileInFile(io.RawIOBase):
    """The part of an archive's file that is a member; holes of a sparse one are filled."""

    def __init__(self, fileobj, offset, size, blockinfo=None):
        self.fileobj = fileobj
        self.offset = offset
        self.size = size
        self.position = 0
        self.name = getattr(fileobj, "name", None)
        # Where data begins and ends in the member, and where it lies in the archive.
        self._runs = []
        for at, length in [(0, size)] if blockinfo is None else blockinfo:
            if length:
                self._runs.append((at, at + length, offset))
            offset += length

    def readable(self):
        return True

    def writable(self):
        return False

    def seekable(self):
        return self.fileobj.seekable() if hasattr(self.fileobj, "seekable") else True

    def tell(self):
        return self.position

    def seek(self, position, whence=io.SEEK_SET):
        if whence == io.SEEK_SET:
            self.position = min(max(position, 0), self.size)
        elif whence == io.SEEK_CUR:
            self.position = min(max(self.position + position, 0), self.size)
        elif whence == io.SEEK_END:
            self.position = max(min(self.size + position, self.size), 0)
        else:
            raise ValueError("Invalid argument")
        return self.position

    def read(self, size=None):
        left = self.size - self.position
        size = left if size is None or size < 0 else min(size, left)
        pieces = []
        for start, stop, place in self._runs:
            if size and stop > self.position:
                if start > self.position:
                    hole = min(size, start - self.position)
                    pieces.append(NUL * hole)
                    self.position += hole
                    size -= hole
                if size:
                    length = min(size, stop - self.position)
                    self.fileobj.seek(place + self.position - start)
                    data = self.fileobj.read(length)
                    if len(data) < length:
                        raise ReadError("unexpected end of data")
                    pieces.append(data)
                    self.position += length
                    size -= length
        if size:
            pieces.append(NUL * size)
            self.position += size
        return b"".join(pieces)

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)


class ExFileObject(io.BufferedReader):

    def __init__(self, tarfile, tarinfo):
        super().__init__(_FileInFile(tarfile.fileobj, tarinfo.offset_data, tarinfo.size,
                                     tarinfo.sparse))


class FilterError(TarError):
    pass


class AbsolutePathError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f"member {tarinfo.name!r} has an absolute path")


class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo = tarinfo
        self._path = path
        super().__init__(f"{tarinfo.name!r} would be extracted to {path!r}, "
                         "which is outside the destination")


class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f"{tarinfo.name!r} is a special file")


class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f"{tarinfo.name!r} is a link to an absolute path")


class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo = tarinfo
        self._path = path
        super().__init__(f"{tarinfo.name!r} would link to {path!r}, "
                         "which is outside the destination")


def _inside(path, place):
    return os.path.commonpath([path, place]) == place


def _filtered(member, dest_path, for_data):
    """What a filter changes of a member; a FilterError if it may not be unpacked."""
    changes = {}
    name = member.name
    dest_path = os.path.realpath(dest_path)
    if name.startswith("/"):
        name = changes["name"] = member.path.lstrip("/")
    if os.path.isabs(name):
        raise AbsolutePathError(member)
    target = os.path.realpath(os.path.join(dest_path, name))
    if not _inside(target, dest_path):
        raise OutsideDestinationError(member, target)
    mode = member.mode
    if mode is not None:
        # Nothing for others to write, no special bits.
        mode &= 0o755
        if for_data:
            if member.isreg() or member.islnk():
                if not mode & 0o100:
                    mode &= ~0o111
                mode |= 0o600
            elif member.isdir() or member.issym():
                mode = None
            else:
                raise SpecialFileError(member)
        if mode != member.mode:
            changes["mode"] = mode
    if for_data:
        for field in ("uid", "gid", "uname", "gname"):
            if getattr(member, field) is not None:
                changes[field] = None
        if member.islnk() or member.issym():
            if os.path.isabs(member.linkname):
                raise AbsoluteLinkError(member)
            above = os.path.dirname(name) if member.issym() else ""
            target = os.path.realpath(os.path.join(dest_path, above, member.linkname))
            if not _inside(target, dest_path):
                raise LinkOutsideDestinationError(member, target)
    return changes


def fully_trusted_filter(member, dest_path):
    return member


def tar_filter(member, dest_path):
    changes = _filtered(member, dest_path, False)
    return member.replace(**changes, deep=False) if changes else member


def data_filter(member, dest_path):
    changes = _filtered(member, dest_path, True)
    return member.replace(**changes, deep=False) if changes else member


_filters = {"fully_trusted": fully_trusted_filter, "tar": tar_filter, "data": data_filter}
_as_it_is = object()


class TarInfo:
    """What an archive says of one of its members. Objects of this class come from
       TarFile.getmember(), getmembers() and gettarinfo(), or are made by a
       program that writes an archive."""

    __slots__ = dict(
        name="Name of the archive member.",
        mode="Permission bits.",
        uid="User ID of the user who originally stored this member.",
        gid="Group ID of the user who originally stored this member.",
        size="Size in bytes.",
        mtime="Time of last modification.",
        chksum="Header checksum.",
        type="File type, one of the constants of this module; isdir() and its kind ask for it.",
        linkname="Name of the target file name, in members that are links.",
        uname="User name.",
        gname="Group name.",
        devmajor="Device major number.",
        devminor="Device minor number.",
        offset="The tar header starts here.",
        offset_data="The file's data starts here.",
        pax_headers="A dictionary of key-value pairs of an associated pax extended header.",
        sparse="Sparse member information.",
        tarfile=None,
        _sparse_structs=None,
        _link_target=None,
    )

    def __init__(self, name=""):
        """Construct a TarInfo object. name is the optional name
           of the member."""
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = 0
        self.size = self.mtime = self.chksum = 0
        self.type = REGTYPE
        self.linkname = self.uname = self.gname = ""
        self.devmajor = self.devminor = 0
        self.offset = self.offset_data = 0
        self.sparse = None
        self.pax_headers = {}

    @property
    def path(self):
        'In pax headers, "name" is called "path".'
        return self.name

    @path.setter
    def path(self, name):
        self.name = name

    @property
    def linkpath(self):
        'In pax headers, "linkname" is called "linkpath".'
        return self.linkname

    @linkpath.setter
    def linkpath(self, linkname):
        self.linkname = linkname

    def __repr__(self):
        return "<%s %r at %#x>" % (type(self).__name__, self.name, id(self))

    def replace(self, *, name=_as_it_is, mtime=_as_it_is, mode=_as_it_is, linkname=_as_it_is,
                uid=_as_it_is, gid=_as_it_is, uname=_as_it_is, gname=_as_it_is, deep=True,
                _KEEP=_as_it_is):
        """Return a deep copy of self with the given attributes replaced."""
        result = copy.deepcopy(self) if deep else copy.copy(self)
        for field, value in (("name", name), ("mtime", mtime), ("mode", mode),
                             ("linkname", linkname), ("uid", uid), ("gid", gid),
                             ("uname", uname), ("gname", gname)):
            if value is not _KEEP:
                setattr(result, field, value)
        return result

    def get_info(self):
        """Return the TarInfo's attributes as a dictionary."""
        info = {field: getattr(self, field)
                for field in ("name", "mode", "uid", "gid", "size", "mtime", "chksum", "type",
                              "linkname", "uname", "gname", "devmajor", "devminor")}
        if self.mode is not None:
            info["mode"] &= 0o7777
        if self.type == DIRTYPE and not self.name.endswith("/"):
            info["name"] += "/"
        return info

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors="surrogateescape"):
        """Return a tar header as a string of 512 byte blocks."""
        info = self.get_info()
        for field, value in info.items():
            if value is None:
                raise ValueError("%s may not be None" % field)
        if format == USTAR_FORMAT:
            return self.create_ustar_header(info, encoding, errors)
        if format == GNU_FORMAT:
            return self.create_gnu_header(info, encoding, errors)
        if format == PAX_FORMAT:
            return self.create_pax_header(info, encoding)
        raise ValueError("invalid format")

    def create_ustar_header(self, info, encoding, errors):
        """Return the object as a ustar header block."""
        info["magic"] = POSIX_MAGIC
        if len(info["linkname"].encode(encoding, errors)) > LENGTH_LINK:
            raise ValueError("linkname is too long")
        if len(info["name"].encode(encoding, errors)) > LENGTH_NAME:
            info["prefix"], info["name"] = self._split_name(info["name"], encoding, errors)
        return self._header(info, USTAR_FORMAT, encoding, errors)

    def create_gnu_header(self, info, encoding, errors):
        """Return the object as a GNU header block sequence."""
        info["magic"] = GNU_MAGIC
        before = b""
        for field, kind in (("linkname", GNUTYPE_LONGLINK), ("name", GNUTYPE_LONGNAME)):
            data = info[field].encode(encoding, errors)
            if len(data) > LENGTH_NAME:
                long = {"name": "././@LongLink", "type": kind, "size": len(data) + 1,
                        "magic": GNU_MAGIC}
                before += self._header(long, USTAR_FORMAT, encoding, errors)
                before += data.ljust(_rounded(len(data) + 1), NUL)
        return before + self._header(info, GNU_FORMAT, encoding, errors)

    def create_pax_header(self, info, encoding):
        """Return the object as a ustar header block. If it cannot be
           represented this way, prepend a pax extended header sequence
           with supplement information."""
        info["magic"] = POSIX_MAGIC
        more = self.pax_headers.copy()
        for field, keyword, length in (("name", "path", LENGTH_NAME),
                                       ("linkname", "linkpath", LENGTH_LINK),
                                       ("uname", "uname", 32), ("gname", "gname", 32)):
            text = info[field]
            if keyword not in more and (not text.isascii() or len(text) > length):
                more[keyword] = text
        for field, digits in (("uid", 8), ("gid", 8), ("size", 12), ("mtime", 12)):
            value = info[field]
            whole = int(value)
            if not 0 <= whole < 8 ** (digits - 1):
                info[field] = 0
            elif isinstance(value, float):
                info[field] = whole
            else:
                continue
            more.setdefault(field, str(value))
        before = self._pax_blocks(more, XHDTYPE, encoding) if more else b""
        return before + self._header(info, USTAR_FORMAT, "ascii", "replace")

    @classmethod
    def create_pax_global_header(cls, pax_headers):
        """Return the object as a pax global header block sequence."""
        return cls._pax_blocks(pax_headers, XGLTYPE, "utf-8")

    def _split_name(self, name, encoding, errors):
        """A long name as what fits the two parts of a header."""
        at = name.find("/")
        while at >= 0:
            prefix, rest = name[:at], name[at + 1:]
            if (len(prefix.encode(encoding, errors)) <= LENGTH_PREFIX
                    and len(rest.encode(encoding, errors)) <= LENGTH_NAME):
                return prefix, rest
            at = name.find("/", at + 1)
        raise ValueError("name is too long")

    @staticmethod
    def _header(info, format, encoding, errors):
        """The block of a header."""
        kind = info.get("type", REGTYPE)
        if kind is None:
            raise ValueError("TarInfo.type must not be None")
        parts = []
        for field, size in _PARTS:
            if field == "chksum":
                part = b" " * size
            elif field == "type":
                part = kind
            elif field == "magic":
                part = info.get("magic", POSIX_MAGIC)
            elif field in _NUMBERS:
                if field.startswith("dev") and kind not in (CHRTYPE, BLKTYPE):
                    part = NUL * size
                else:
                    value = info.get(field, 0)
                    part = itn(value & 0o7777 if field == "mode" else value, size, format)
            else:
                part = stn(info.get(field, ""), size, encoding, errors)
            parts.append(part)
        block = b"".join(parts).ljust(BLOCKSIZE, NUL)
        place = _PLACES["chksum"].start
        return block[:place] + b"%06o\0" % calc_chksums(block)[0] + block[place + 7:]

    @classmethod
    def _pax_blocks(cls, pax_headers, kind, encoding):
        """The blocks of an extended header: records of their length, keyword and value."""
        records = b""
        for keyword, value in pax_headers.items():
            body = b" " + keyword.encode("utf-8") + b"=" + value.encode("utf-8") + b"\n"
            length = len(body) + 1
            while length != len(body) + len(str(length)):
                length = len(body) + len(str(length))
            records += b"%d" % length + body
        info = {"name": "././@PaxHeader", "type": kind, "size": len(records),
                "magic": POSIX_MAGIC}
        return (cls._header(info, USTAR_FORMAT, "ascii", "replace")
                + records.ljust(_rounded(len(records)), NUL))

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        """Construct a TarInfo object from a 512 byte bytes object."""
        if not buf:
            raise EmptyHeaderError("empty header")
        if len(buf) != BLOCKSIZE:
            raise TruncatedHeaderError("truncated header")
        if buf.count(NUL) == BLOCKSIZE:
            raise EOFHeaderError("end of file header")
        if nti(buf[_PLACES["chksum"]]) not in calc_chksums(buf):
            raise InvalidHeaderError("bad checksum")
        self = cls()
        self.name = nts(buf[_PLACES["name"]], encoding, errors)
        for field in _NUMBERS:
            setattr(self, field, nti(buf[_PLACES[field]]))
        for field in _TEXTS:
            setattr(self, field, nts(buf[_PLACES[field]], encoding, errors))
        self.type = buf[_PLACES["type"]]
        prefix = nts(buf[_PLACES["prefix"]], encoding, errors)
        if self.type == AREGTYPE and self.name.endswith("/"):
            # As the oldest archives have directories.
            self.type = DIRTYPE
        if self.type == GNUTYPE_SPARSE:
            runs = self._runs_in(buf, 386, 4)
            self._sparse_structs = runs, bool(buf[482]), nti(buf[483:495])
        if self.isdir():
            self.name = self.name.rstrip("/")
        if prefix and self.type not in GNU_TYPES:
            self.name = prefix + "/" + self.name
        return self

    @classmethod
    def fromtarfile(cls, tarfile):
        """Return the next TarInfo object from TarFile object
           tarfile."""
        self = cls.frombuf(tarfile.fileobj.read(BLOCKSIZE), tarfile.encoding, tarfile.errors)
        self.offset = tarfile.fileobj.tell() - BLOCKSIZE
        if self.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
            return self._read_long_name(tarfile)
        if self.type == GNUTYPE_SPARSE:
            return self._read_sparse(tarfile)
        if self.type in (XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE):
            return self._read_pax(tarfile)
        self.offset_data = tarfile.fileobj.tell()
        self._skip(tarfile)
        self._apply(tarfile.pax_headers)
        if self.isdir():
            self.name = self.name.rstrip("/")
        return self

    def _skip(self, tarfile):
        """Says where the header after this member is."""
        tarfile.offset = self.offset_data
        if self.isreg() or self.type not in SUPPORTED_TYPES:
            tarfile.offset += _rounded(self.size)

    def _read_next(self, tarfile):
        """The member that this header belongs to."""
        try:
            found = self.fromtarfile(tarfile)
        except HeaderError as error:
            raise SubsequentHeaderError(str(error)) from None
        found.offset = self.offset
        return found

    def _read_long_name(self, tarfile):
        text = nts(tarfile.fileobj.read(_rounded(self.size)), tarfile.encoding, tarfile.errors)
        found = self._read_next(tarfile)
        if self.type == GNUTYPE_LONGNAME:
            found.name = text
        else:
            found.linkname = text
        if found.isdir():
            found.name = found.name.removesuffix("/")
        return found

    @staticmethod
    def _runs_in(buf, at, count):
        """Where data lies in a sparse file: pairs of place and length in a block."""
        runs = []
        for place in range(at, at + 24 * count, 24):
            try:
                run = nti(buf[place:place + 12]), nti(buf[place + 12:place + 24])
            except ValueError:
                break
            # The block of the header itself has all of its four.
            if at or run != (0, 0):
                runs.append(run)
        return runs

    def _read_sparse(self, tarfile):
        runs, more, size = self._sparse_structs
        while more:
            buf = tarfile.fileobj.read(BLOCKSIZE)
            runs += self._runs_in(buf, 0, 21)
            more = bool(buf[504])
        self.sparse = runs
        self.offset_data = tarfile.fileobj.tell()
        tarfile.offset = self.offset_data + _rounded(self.size)
        self.size = size
        return self

    def _read_pax(self, tarfile):
        data = tarfile.fileobj.read(_rounded(self.size))
        headers = tarfile.pax_headers if self.type == XGLTYPE else tarfile.pax_headers.copy()
        runs = []
        for keyword, value in self._records(data, tarfile):
            headers[keyword] = value
            if keyword == "GNU.sparse.offset":
                runs.append([int(value), 0])
            elif keyword == "GNU.sparse.numbytes" and runs:
                runs[-1][1] = int(value)
        found = self._read_next(tarfile)
        if "GNU.sparse.map" in headers:
            numbers = list(map(int, headers["GNU.sparse.map"].split(",")))
            found.sparse = list(zip(numbers[::2], numbers[1::2]))
        elif "GNU.sparse.size" in headers:
            found.sparse = [tuple(run) for run in runs]
        elif (headers.get("GNU.sparse.major"), headers.get("GNU.sparse.minor")) == ("1", "0"):
            found._read_map(tarfile)
        if self.type != XGLTYPE:
            found._apply(headers)
            if "size" in headers:
                found._skip(tarfile)
        return found

    @staticmethod
    def _records(data, tarfile):
        """The keywords and values of an extended header."""
        binary = re.search(br"\d+ hdrcharset=([^\n]+)\n", data)
        encoding = "utf-8"
        if binary and binary.group(1) == b"BINARY":
            encoding = tarfile.encoding
        at = 0
        head = re.compile(br"(\d+) ([^=]+)=")
        while found := head.match(data, at):
            length = int(found.group(1))
            if length == 0:
                raise InvalidHeaderError("invalid header")
            keyword = found.group(2).decode("utf-8")
            value = data[found.end():at + length - 1]
            named = keyword in PAX_NAME_FIELDS
            try:
                value = value.decode(encoding if named else "utf-8")
            except UnicodeDecodeError:
                # A value may have zeros in it.
                other = tarfile.encoding if named else "utf-8"
                value = "\0".join([nts(part, other, tarfile.errors)
                                   for part in value.split(NUL)])
            yield keyword, value
            at += length

    def _read_map(self, tarfile):
        """The map of a sparse file that stands before its data, a number a line."""
        tarfile.fileobj.seek(self.offset_data)
        data = tarfile.fileobj.read(BLOCKSIZE)
        numbers, count = [], None
        while count is None or len(numbers) < count:
            if b"\n" not in data:
                more = tarfile.fileobj.read(BLOCKSIZE)
                if not more:
                    raise InvalidHeaderError("invalid header")
                data += more
            number, _, data = data.partition(b"\n")
            if count is None:
                count = 2 * int(number)
            else:
                numbers.append(int(number))
        self.offset_data = tarfile.fileobj.tell()
        self.sparse = list(zip(numbers[::2], numbers[1::2]))

    def _apply(self, headers):
        """Takes over what extended headers say."""
        for keyword, value in headers.items():
            if keyword == "GNU.sparse.name":
                self.path = value
            elif keyword in ("GNU.sparse.size", "GNU.sparse.realsize"):
                self.size = int(value)
            elif keyword in PAX_FIELDS:
                if keyword in PAX_NUMBER_FIELDS:
                    try:
                        value = PAX_NUMBER_FIELDS[keyword](value)
                    except ValueError:
                        value = 0
                elif keyword == "path":
                    value = value.rstrip("/")
                setattr(self, keyword, value)
        self.pax_headers = headers.copy()

    def isreg(self):
        'Return True if the Tarinfo object is a regular file.'
        return self.type in REGULAR_TYPES

    def isfile(self):
        'Return True if the Tarinfo object is a regular file.'
        return self.isreg()

    def isdir(self):
        'Return True if it is a directory.'
        return self.type == DIRTYPE

    def issym(self):
        'Return True if it is a symbolic link.'
        return self.type == SYMTYPE

    def islnk(self):
        'Return True if it is a hard link.'
        return self.type == LNKTYPE

    def ischr(self):
        'Return True if it is a character device.'
        return self.type == CHRTYPE

    def isblk(self):
        'Return True if it is a block device.'
        return self.type == BLKTYPE

    def isfifo(self):
        'Return True if it is a FIFO.'
        return self.type == FIFOTYPE

    def issparse(self):
        return self.sparse is not None

    def isdev(self):
        'Return True if it is one of character device, block device or FIFO.'
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)


def _no_module(comptype):
    name = "lzma" if comptype == "xz" else comptype
    return CompressionError("%s module is not available" % name)


class TarFile:
    """The TarFile Class provides an interface to tar archives.
    """

    debug = 0
    dereference = False
    ignore_zeros = False
    errorlevel = 1
    format = DEFAULT_FORMAT
    encoding = ENCODING
    errors = None
    tarinfo = TarInfo
    fileobject = ExFileObject
    extraction_filter = None

    def __init__(self, name=None, mode="r", fileobj=None, format=None, tarinfo=None,
                 dereference=None, ignore_zeros=None, encoding=None, errors="surrogateescape",
                 pax_headers=None, debug=None, errorlevel=None, copybufsize=None):
        """Open an (uncompressed) tar archive `name'. `mode' is either 'r' to
           read from an existing archive, 'a' to append data to an existing
           file or 'w' to create a new file overwriting an existing one. `mode'
           defaults to 'r'.
           If `fileobj' is given, it is used for reading or writing data. If it
           can be determined, `mode' is overridden by `fileobj's mode.
           `fileobj' is not closed, when TarFile is closed."""
        modes = {"r": "rb", "a": "r+b", "w": "wb", "x": "xb"}
        if mode not in modes:
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._mode = modes[mode]
        self._extfileobj = bool(fileobj)
        if not fileobj:
            if mode == "a" and not os.path.exists(name):
                self.mode = "w"
                self._mode = "wb"
            fileobj = io.open(name, self._mode)
        else:
            if name is None and isinstance(getattr(fileobj, "name", None), (str, bytes)):
                name = fileobj.name
            if hasattr(fileobj, "mode"):
                self._mode = fileobj.mode
        self.name = _absolute(name) if name else None
        self.fileobj = fileobj
        for field, value in (("format", format), ("tarinfo", tarinfo),
                             ("dereference", dereference), ("ignore_zeros", ignore_zeros),
                             ("encoding", encoding), ("debug", debug),
                             ("errorlevel", errorlevel)):
            if value is not None:
                setattr(self, field, value)
        self.errors = errors
        self.pax_headers = {}
        if pax_headers is not None and self.format == PAX_FORMAT:
            self.pax_headers = pax_headers
        self.copybufsize = copybufsize
        self.closed = False
        self.members = []
        self._loaded = False
        self.offset = fileobj.tell()
        self.inodes = {}
        self.firstmember = None
        try:
            if self.mode == "r":
                self.firstmember = self.next()
            elif self.mode == "a":
                self._find_end()
            elif self.pax_headers:
                self._loaded = True
                self._write(self.tarinfo.create_pax_global_header(self.pax_headers.copy()))
            else:
                self._loaded = True
        except:
            if not self._extfileobj:
                fileobj.close()
            self.closed = True
            raise

    def _find_end(self):
        """Goes to where members are added."""
        while True:
            self.fileobj.seek(self.offset)
            try:
                self.members.append(self.tarinfo.fromtarfile(self))
            except EOFHeaderError:
                self.fileobj.seek(self.offset)
                break
            except HeaderError as error:
                raise ReadError(str(error)) from None
        self._loaded = True

    def _write(self, data):
        self.fileobj.write(data)
        self.offset += len(data)

    @classmethod
    def open(cls, name=None, mode="r", fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """Open a tar archive for reading, writing or appending. Return
           an appropriate TarFile class.

           The mode is one of 'r', 'a', 'w' and 'x', which may be followed by
           ':' and the compression ('r:*' finds out, which 'r' does as well;
           'w:gz'), or by '|' and the compression for what is read or written
           in one pass.
        """
        if not name and not fileobj:
            raise ValueError("nothing to open")
        if mode in ("r", "r:*"):
            return cls._found_out(name, fileobj, kwargs)
        if ":" in mode:
            filemode, _, comptype = mode.partition(":")
            comptype = comptype or "tar"
            if comptype not in cls.OPEN_METH:
                raise CompressionError("unknown compression type %r" % comptype)
            return getattr(cls, cls.OPEN_METH[comptype])(name, filemode or "r", fileobj, **kwargs)
        if "|" in mode:
            filemode, _, comptype = mode.partition("|")
            filemode = filemode or "r"
            if filemode not in ("r", "w"):
                raise ValueError("mode must be 'r' or 'w'")
            stream = _Stream(name, filemode, comptype or "tar", fileobj, bufsize)
            try:
                made = cls(name, filemode, stream, **kwargs)
            except:
                stream.close()
                raise
            made._extfileobj = False
            return made
        if mode in ("a", "w", "x"):
            return cls.taropen(name, mode, fileobj, **kwargs)
        raise ValueError("undiscernible mode")

    @classmethod
    def _found_out(cls, name, fileobj, kwargs):
        """An archive opened by the first method that can read it."""
        said = []
        start = fileobj.tell() if fileobj is not None else 0
        for comptype in sorted(cls.OPEN_METH, key=lambda kind: cls.OPEN_METH[kind] == "taropen"):
            try:
                return getattr(cls, cls.OPEN_METH[comptype])(name, "r", fileobj, **kwargs)
            except (ReadError, CompressionError) as error:
                said.append(f"- method {comptype}: {error!r}")
                if fileobj is not None:
                    fileobj.seek(start)
        raise ReadError("file could not be opened successfully:\n" + "\n".join(said))

    @classmethod
    def taropen(cls, name, mode="r", fileobj=None, **kwargs):
        """Open uncompressed tar archive name for reading or writing."""
        if mode not in ("r", "a", "w", "x"):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def gzopen(cls, name, mode="r", fileobj=None, compresslevel=9, **kwargs):
        """Open gzip compressed tar archive name for reading or writing.
           Appending is not allowed."""
        if mode not in ("r", "w", "x"):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from gzip import GzipFile
        packed = GzipFile(name, mode + "b", compresslevel, fileobj)
        try:
            made = cls.taropen(name, mode, packed, **kwargs)
        except (OSError, EOFError) as error:
            packed.close()
            if mode == "r":
                raise ReadError("not a gzip file") from error
            raise
        except:
            packed.close()
            raise
        made._extfileobj = False
        return made

    @classmethod
    def bz2open(cls, name, mode="r", fileobj=None, compresslevel=9, **kwargs):
        """Refuse: bzip2 is not here. What is not packed so is a ReadError."""
        if mode not in ("r", "w", "x"):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        if mode == "r" and _first(name, fileobj, 3) != b"BZh":
            raise ReadError("not a bzip2 file")
        raise _no_module("bz2")

    @classmethod
    def xzopen(cls, name, mode="r", fileobj=None, preset=None, **kwargs):
        """Refuse: LZMA is not here. What is not packed so is a ReadError."""
        if mode not in ("r", "w", "x"):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        if mode == "r":
            first = _first(name, fileobj, 6)
            if not first.startswith((b"\xfd7zXZ\0", b"\x5d\0\0")):
                raise ReadError("not an lzma file")
        raise _no_module("xz")

    OPEN_METH = {"tar": "taropen", "gz": "gzopen", "bz2": "bz2open", "xz": "xzopen"}

    def close(self):
        """Close the TarFile. In write-mode, two finishing zero blocks are
           appended to the archive."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ("a", "w", "x"):
                self._write(NUL * (BLOCKSIZE * 2))
                self.fileobj.write(NUL * (-self.offset % RECORDSIZE))
        finally:
            if not self._extfileobj:
                self.fileobj.close()

    def getmember(self, name):
        """Return a TarInfo object for member `name'. If `name' can not be
           found in the archive, KeyError is raised. If a member occurs more
           than once in the archive, its last occurrence is assumed to be the
           most up-to-date version."""
        found = self._getmember(name.rstrip("/"))
        if found is None:
            raise KeyError("filename %r not found" % name)
        return found

    def _getmember(self, name, before=None, normalize=False):
        members = self.getmembers()
        if before is not None:
            # It may be a copy that a filter has changed.
            places = [member.offset for member in members]
            if before.offset not in places:
                raise ValueError(before)
            members = members[:places.index(before.offset)]
        if normalize:
            name = os.path.normpath(name)
        for member in reversed(members):
            if name == (os.path.normpath(member.name) if normalize else member.name):
                return member
        return None

    def getmembers(self):
        """Return the members of the archive as a list of TarInfo objects. The
           list has the same order as the members in the archive."""
        self._check()
        if not self._loaded:
            while self.next() is not None:
                pass
            self._loaded = True
        return self.members

    def getnames(self):
        """Return the members of the archive as a list of their names. It has
           the same order as the list returned by getmembers()."""
        return [member.name for member in self.getmembers()]

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """Create a TarInfo object from what is known of an existing file.
           The file is either named by `name', or specified as a file object
           `fileobj'. `arcname' is the name of the member in the archive."""
        self._check("awx")
        if fileobj is not None:
            name = fileobj.name
        if arcname is None:
            arcname = name
        found = os.stat(name) if fileobj is not None or self.dereference else os.lstat(name)
        info = self.tarinfo()
        info.tarfile = self
        info.name = os.path.splitdrive(arcname)[1].lstrip("/")
        if stat.S_ISREG(found.st_mode):
            info.type = REGTYPE
            info.size = found.st_size
        elif stat.S_ISDIR(found.st_mode):
            info.type = DIRTYPE
        else:
            return None
        info.mode = found.st_mode
        info.uid, info.gid = found.st_uid, found.st_gid
        info.mtime = found.st_mtime
        return info

    def list(self, verbose=True, *, members=None):
        """Print a table of contents to sys.stdout. If `verbose' is False, only
           the names of the members are printed. If it is True, an `ls -l'-like
           output is produced. `members' is optional and must be a subset of the
           list returned by getmembers()."""
        self._check()
        for member in self if members is None else members:
            parts = []
            if verbose:
                parts.append("??????????" if member.mode is None else stat.filemode(member.mode))
                parts.append(f"{member.uname or member.uid}/{member.gname or member.gid}")
                if member.ischr() or member.isblk():
                    parts.append("%10s" % f"{member.devmajor},{member.devminor}")
                else:
                    parts.append("%10d" % member.size)
                if member.mtime is None:
                    parts.append("????-??-?? ??:??:??")
                else:
                    parts.append("%d-%02d-%02d %02d:%02d:%02d"
                                 % tuple(time.localtime(member.mtime)[:6]))
            parts.append(member.name + ("/" if member.isdir() else ""))
            if verbose:
                if member.issym():
                    parts.append("-> " + member.linkname)
                if member.islnk():
                    parts.append("link to " + member.linkname)
            encoding = getattr(sys.stdout, "encoding", None)
            for part in parts:
                if encoding:
                    part = part.encode(encoding, "backslashreplace").decode(encoding)
                print(part, end=" ")
            print()

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Add the file `name' to the archive, or a directory and what is in it.
           If given, `arcname' specifies an alternative name for the file in the
           archive. Directories are added recursively by default. This can be
           avoided by setting `recursive' to False. `filter' is a function
           that expects a TarInfo object argument and returns the changed
           TarInfo object, if it returns None the TarInfo object will be
           excluded from the archive."""
        self._check("awx")
        if arcname is None:
            arcname = name
        if self.name is not None and _absolute(name) == self.name:
            self._dbg(2, "tarfile: Skipped %r" % name)
            return
        self._dbg(1, name)
        info = self.gettarinfo(name, arcname)
        if info is None:
            self._dbg(1, "tarfile: Unsupported type %r" % name)
            return
        if filter is not None:
            info = filter(info)
            if info is None:
                self._dbg(2, "tarfile: Excluded %r" % name)
                return
        if info.isreg():
            with io.open(name, "rb") as file:
                self.addfile(info, file)
            return
        self.addfile(info)
        if info.isdir() and recursive:
            for one in sorted(os.listdir(name)):
                self.add(os.path.join(name, one), os.path.join(arcname, one), recursive,
                         filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Add the TarInfo object `tarinfo' to the archive. If `fileobj' is
           given, it should be a binary file, and tarinfo.size bytes are read
           from it and added to the archive. You can create TarInfo objects
           directly, or by using gettarinfo()."""
        self._check("awx")
        tarinfo = copy.copy(tarinfo)
        self._write(tarinfo.tobuf(self.format, self.encoding, self.errors))
        if fileobj is not None:
            copyfileobj(fileobj, self.fileobj, tarinfo.size, bufsize=self.copybufsize)
            self.fileobj.write(NUL * (-tarinfo.size % BLOCKSIZE))
            self.offset += _rounded(tarinfo.size)
        self.members.append(tarinfo)

    def _filter_function(self, filter):
        if filter is None:
            filter = self.extraction_filter
            if filter is None:
                return fully_trusted_filter
            if isinstance(filter, str):
                raise TypeError("String names are not supported for "
                                "TarFile.extraction_filter. Use a function such as "
                                "tarfile.data_filter directly.")
            return filter
        if callable(filter):
            return filter
        try:
            return _filters[filter]
        except KeyError:
            raise ValueError(f"filter {filter!r} not found") from None

    def extractall(self, path=".", members=None, *, numeric_owner=False, filter=None):
        """Extract all members from the archive to the current working
           directory. `path' specifies a different directory to extract to.
           `members' is optional and must be a subset of the list returned
           by getmembers().

           The `filter' function will be called on each member just
           before extraction.
           It can return a changed TarInfo or None to skip the member.
           String names of common filters are accepted.
        """
        filter = self._filter_function(filter)
        for member in self if members is None else members:
            self._extract(member, path, filter)

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False, filter=None):
        """Extract a member from the archive to the current working directory,
           using its full name. `member' may be a filename or a TarInfo object. You can
           specify a different directory using `path'.

           The `filter' function will be called before extraction.
        """
        self._extract(member, path, self._filter_function(filter))

    def _extract(self, member, path, filter):
        if isinstance(member, str):
            member = self.getmember(member)
        info = None
        try:
            info = filter(member, path)
        except (OSError, FilterError) as error:
            self._fatal(error)
        except ExtractError as error:
            self._not_fatal(error)
        if info is None:
            self._dbg(2, f"tarfile: Excluded {member.name!r}")
            return
        self._check("r")
        try:
            self._extract_member(info, os.path.join(path, info.name))
        except OSError as error:
            self._fatal(error)
        except ExtractError as error:
            self._not_fatal(error)

    def _fatal(self, error):
        if self.errorlevel > 0:
            raise error
        if isinstance(error, OSError):
            if error.filename is None:
                self._dbg(1, "tarfile: %s" % error.strerror)
            else:
                self._dbg(1, "tarfile: %s %r" % (error.strerror, error.filename))
        else:
            self._dbg(1, "tarfile: %s %s" % (type(error).__name__, error))

    def _not_fatal(self, error):
        if self.errorlevel > 1:
            raise error
        self._dbg(1, "tarfile: %s" % error)

    def extractfile(self, member):
        """Extract a member from the archive as a file object. `member' may be
           a filename or a TarInfo object. If `member' is a regular file or
           a link, an io.BufferedReader object is returned. For all other
           existing members, None is returned. If `member' does not appear
           in the archive, KeyError is raised."""
        self._check("r")
        if isinstance(member, str):
            member = self.getmember(member)
        if member.isreg() or member.type not in SUPPORTED_TYPES:
            return self.fileobject(self, member)
        if member.islnk() or member.issym():
            if isinstance(self.fileobj, _Stream):
                raise StreamError("cannot extract (sym)link as file object")
            return self.extractfile(self._find_link_target(member))
        return None

    def _extract_member(self, tarinfo, targetpath):
        targetpath = targetpath.rstrip("/")
        above = os.path.dirname(targetpath)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if tarinfo.islnk() or tarinfo.issym():
            self._dbg(1, "%s -> %s" % (tarinfo.name, tarinfo.linkname))
        else:
            self._dbg(1, tarinfo.name)
        if tarinfo.isreg():
            self.makefile(tarinfo, targetpath)
        elif tarinfo.isdir():
            self.makedir(tarinfo, targetpath)
        elif tarinfo.isfifo():
            self.makefifo(tarinfo, targetpath)
        elif tarinfo.ischr() or tarinfo.isblk():
            self.makedev(tarinfo, targetpath)
        elif tarinfo.islnk() or tarinfo.issym():
            self.makelink(tarinfo, targetpath)
        else:
            self.makeunknown(tarinfo, targetpath)

    def makedir(self, tarinfo, targetpath):
        """Make a directory called targetpath."""
        try:
            os.mkdir(targetpath)
        except FileExistsError:
            if not os.path.isdir(targetpath):
                raise

    def makefile(self, tarinfo, targetpath):
        """Make a file called targetpath."""
        source = _FileInFile(self.fileobj, tarinfo.offset_data, tarinfo.size, tarinfo.sparse)
        with io.open(targetpath, "wb") as file:
            copyfileobj(source, file, tarinfo.size, ReadError, self.copybufsize)

    def makeunknown(self, tarinfo, targetpath):
        """Make a file from a TarInfo object with an unknown type
           at targetpath."""
        self.makefile(tarinfo, targetpath)
        self._dbg(1, "tarfile: Unknown file type %r, extracted as regular file." % tarinfo.type)

    def makefifo(self, tarinfo, targetpath):
        """Refuse: there are none here."""
        raise ExtractError("fifo not supported by system")

    def makedev(self, tarinfo, targetpath):
        """Refuse: there are none here."""
        raise ExtractError("special devices not supported by system")

    def makelink(self, tarinfo, targetpath):
        """Make a copy of what a link leads to in the archive."""
        try:
            target = self._find_link_target(tarinfo)
        except KeyError:
            if tarinfo.islnk():
                raise
            raise ExtractError("unable to resolve link inside archive") from None
        self._extract_member(target, targetpath)

    def chown(self, tarinfo, targetpath, numeric_owner):
        """Do nothing: owners are the host's."""

    def chmod(self, tarinfo, targetpath):
        """Do nothing: modes are the host's."""

    def utime(self, tarinfo, targetpath):
        """Do nothing: times are the host's."""

    def next(self):
        """Return the next member of the archive as a TarInfo object, when
           TarFile is opened for reading. Return None if there is no more
           available."""
        self._check("ra")
        if self.firstmember is not None:
            first, self.firstmember = self.firstmember, None
            return first
        if self.offset != self.fileobj.tell():
            if self.offset == 0:
                return None
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError("unexpected end of data")
        while True:
            try:
                found = self.tarinfo.fromtarfile(self)
            except (EOFHeaderError, InvalidHeaderError) as error:
                if self.ignore_zeros:
                    self._dbg(2, "0x%X: %s" % (self.offset, error))
                    self.offset += BLOCKSIZE
                    continue
                if self.offset == 0 and isinstance(error, InvalidHeaderError):
                    raise ReadError(str(error)) from None
                found = None
            except EmptyHeaderError:
                if self.offset == 0:
                    raise ReadError("empty file") from None
                found = None
            except TruncatedHeaderError as error:
                if self.offset == 0:
                    raise ReadError(str(error)) from None
                found = None
            except SubsequentHeaderError as error:
                raise ReadError(str(error)) from None
            except zlib.error as error:
                raise ReadError(f"zlib error: {error}") from None
            break
        if found is None:
            self._loaded = True
        else:
            self.members.append(found)
        return found

    def _find_link_target(self, tarinfo):
        """The member that a link leads to."""
        if tarinfo.issym():
            name = "/".join(filter(None, (os.path.dirname(tarinfo.name), tarinfo.linkname)))
            before = None
        else:
            # A hard link is to what stands before it.
            name, before = tarinfo.linkname, tarinfo
        found = self._getmember(name, before, True)
        if found is None:
            raise KeyError("linkname %r not found" % name)
        return found

    def _check(self, mode=None):
        if self.closed:
            raise OSError("%s is closed" % type(self).__name__)
        if mode is not None and self.mode not in mode:
            raise OSError("bad operation for mode %r" % self.mode)

    def __iter__(self):
        """Provide an iterator object."""
        if self._loaded:
            yield from self.members
            return
        index = 0
        if self.firstmember is not None:
            index = 1
            yield self.next()
        while True:
            if index < len(self.members):
                member = self.members[index]
            elif self._loaded:
                return
            else:
                member = self.next()
                if member is None:
                    self._loaded = True
                    return
            index += 1
            yield member

    def _dbg(self, level, msg):
        if level <= self.debug:
            print(msg, file=sys.stderr)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None:
            self.close()
        else:
            # What was written is not made whole.
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True


def _absolute(name):
    """A path from the root on; as it is where there is no working directory."""
    try:
        return os.path.abspath(name)
    except PermissionError:
        return os.path.normpath(name)


def _first(name, fileobj, count):
    """The first bytes of an archive's file, which stands where it stood."""
    if fileobj is None:
        with io.open(name, "rb") as file:
            return file.read(count)
    at = fileobj.tell()
    data = fileobj.read(count)
    fileobj.seek(at)
    return data


def is_tarfile(name):
    """Return True if name points to a tar archive that we
       are able to handle, else return False.

       'name' should be a string, file, or file-like object.
    """
    try:
        if hasattr(name, "read"):
            place = name.tell()
            archive = open(fileobj=name)
            name.seek(place)
        else:
            archive = open(name)
        archive.close()
        return True
    except TarError:
        return False


open = TarFile.open
