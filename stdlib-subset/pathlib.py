"""Paths as objects. Files are those of the directories that the host granted; without one what
asks for them raises PermissionError.
"""

import fnmatch
import io
import os
import posixpath
from _collections_abc import Sequence
from types import GenericAlias

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class _PosixFlavour:
    sep = "/"
    altsep = ""
    is_supported = True

    def splitroot(self, part):
        """The drive, the root and the rest."""
        rest = part.lstrip("/")
        slashes = len(part) - len(rest)
        if not slashes:
            return "", "", part
        # Exactly two slashes are a root of their own, says POSIX.
        return "", "//" if slashes == 2 else "/", rest

    def casefold(self, s):
        return s

    def casefold_parts(self, parts):
        return parts

    def join_parsed_parts(self, drv, root, parts, drv2, root2, parts2):
        if root2:
            return drv2 or drv, root2, ([drv + root2] + parts2[1:] if not drv2 and drv
                                        else parts2)
        return drv, root, parts + parts2

    def is_reserved(self, parts):
        return False

    def make_uri(self, path):
        return "file://" + _quote(bytes(path))


_RESERVED = ({"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
             | {f"COM{c}" for c in "123456789\xb9\xb2\xb3"}
             | {f"LPT{c}" for c in "123456789\xb9\xb2\xb3"})
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


class _WindowsFlavour:
    sep = "\\"
    altsep = "/"
    is_supported = False

    def splitroot(self, part):
        """The drive, the root and the rest."""
        sep = "\\"
        prefix = ""
        if part.startswith("\\\\?\\"):
            prefix, part = part[:4], part[4:]
            if part.startswith("UNC\\"):
                prefix += part[:3]
                part = "\\" + part[3:]
        first, second = part[:1], part[1:2]
        if second == sep and first == sep and part[2:3] != sep:
            # A share: \\host\share\ is the drive and the root.
            host_end = part.find(sep, 2)
            if host_end != -1:
                share_end = part.find(sep, host_end + 1)
                if share_end != host_end + 1:
                    if share_end == -1:
                        share_end = len(part)
                    if prefix:
                        return prefix + part[1:share_end], sep, part[share_end + 1:]
                    return part[:share_end], sep, part[share_end + 1:]
        drv = root = ""
        if second == ":" and first in _LETTERS:
            drv, part = part[:2], part[2:]
            first = part[:1]
        if first == sep:
            root = first
            part = part.lstrip(sep)
        return prefix + drv, root, part

    def casefold(self, s):
        return s.lower()

    def casefold_parts(self, parts):
        return [part.lower() for part in parts]

    def join_parsed_parts(self, drv, root, parts, drv2, root2, parts2):
        if root2:
            if not drv2 and drv:
                return drv, root2, [drv + root2] + parts2[1:]
        elif drv2:
            if drv2 == drv or self.casefold(drv2) == self.casefold(drv):
                return drv, root, parts + parts2[1:]
        else:
            return drv, root, parts + parts2
        return drv2, root2, parts2

    def is_reserved(self, parts):
        if not parts or parts[0].startswith("\\\\"):
            return False
        name = parts[-1].partition(".")[0].partition(":")[0].rstrip(" ")
        return name.upper() in _RESERVED

    def make_uri(self, path):
        drive = path.drive
        if len(drive) == 2 and drive[1] == ":":
            rest = path.as_posix()[2:].lstrip("/")
            return "file:///%s/%s" % (drive, _quote(rest.encode("utf-8")))
        return "file:" + _quote(path.as_posix().encode("utf-8"))


_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/")


def _quote(data):
    return "".join([chr(c) if c in _PLAIN else f"%{c:02X}" for c in data])


_windows_flavour = _WindowsFlavour()
_posix_flavour = _PosixFlavour()


def _parse(flavour, parts):
    """The drive, the root and the parts of texts that are joined."""
    parsed = []
    sep, altsep = flavour.sep, flavour.altsep
    drv = root = ""
    i = len(parts)
    while i:
        i -= 1
        part = parts[i]
        if not part:
            continue
        if altsep:
            part = part.replace(altsep, sep)
        drv, root, rest = flavour.splitroot(part)
        names = [name for name in rest.split(sep) if name and name != "."]
        parsed[:0] = names
        if drv or root:
            if not drv:
                # The drive may stand in what comes before.
                while i:
                    i -= 1
                    part = parts[i]
                    if not part:
                        continue
                    if altsep:
                        part = part.replace(altsep, sep)
                    drv = flavour.splitroot(part)[0]
                    if drv:
                        break
            break
    if drv or root:
        parsed.insert(0, drv + root)
    return drv, root, parsed


class _PathParents(Sequence):
    """This object provides sequence-like access to the logical ancestors of a path."""

    __slots__ = ("_pathcls", "_drv", "_root", "_parts")

    def __init__(self, path):
        self._pathcls = type(path)
        self._drv = path._drv
        self._root = path._root
        self._parts = path._parts

    def __len__(self):
        if self._drv or self._root:
            return len(self._parts) - 1
        return len(self._parts)

    def __getitem__(self, idx):
        if isinstance(idx, slice):
            return tuple([self[i] for i in range(*idx.indices(len(self)))])
        if idx >= len(self) or idx < -len(self):
            raise IndexError(idx)
        if idx < 0:
            idx += len(self)
        return self._pathcls._from_parsed(self._drv, self._root, self._parts[:-idx - 1])

    def __repr__(self):
        return "<{}.parents>".format(self._pathcls.__name__)


class PurePath:
    """Base class for manipulating paths without I/O."""

    __slots__ = ("_drv", "_root", "_parts", "_str", "_hash", "_folded", "_shown_parts")

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        return cls._from_texts(args)

    @classmethod
    def _texts(cls, args):
        parts = []
        for a in args:
            if isinstance(a, PurePath):
                parts += a._parts
                continue
            a = posixpath._fspath(a)
            if not isinstance(a, str):
                raise TypeError("argument should be a str object or an os.PathLike "
                                "object returning str, not %r" % type(a))
            parts.append(str(a))
        return _parse(cls._flavour, parts)

    @classmethod
    def _from_texts(cls, args):
        return cls._from_parsed(*cls._texts(args))

    @classmethod
    def _from_parsed(cls, drv, root, parts):
        self = object.__new__(cls)
        self._drv = drv
        self._root = root
        self._parts = parts
        return self

    def _joined(self, args):
        drv, root, parts = self._texts(args)
        return self._from_parsed(*self._flavour.join_parsed_parts(
            self._drv, self._root, self._parts, drv, root, parts))

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            pass
        sep = self._flavour.sep
        if self._drv or self._root:
            made = self._drv + self._root + sep.join(self._parts[1:])
        else:
            made = sep.join(self._parts)
        self._str = made or "."
        return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """Return the string representation of the path with forward (/)
        slashes."""
        return str(self).replace(self._flavour.sep, "/")

    def __bytes__(self):
        """Return the bytes representation of the path."""
        return str(self).encode("utf-8")

    def __repr__(self):
        return "{}({!r})".format(type(self).__name__, self.as_posix())

    def as_uri(self):
        """Return the path as a 'file' URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._flavour.make_uri(self)

    @property
    def _cparts(self):
        try:
            return self._folded
        except AttributeError:
            self._folded = self._flavour.casefold_parts(self._parts)
            return self._folded

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._cparts == other._cparts and self._flavour is other._flavour

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(tuple(self._cparts))
            return self._hash

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts < other._cparts

    def __le__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts <= other._cparts

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts > other._cparts

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts >= other._cparts

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def drive(self):
        """The drive prefix (letter or UNC path), if any."""
        return self._drv

    @property
    def root(self):
        """The root of the path, if any."""
        return self._root

    @property
    def anchor(self):
        """The concatenation of the drive and root, or ''."""
        return self._drv + self._root

    @property
    def name(self):
        """The final path component, if any."""
        parts = self._parts
        if len(parts) == (1 if self._drv or self._root else 0):
            return ""
        return parts[-1]

    @property
    def suffix(self):
        """The final component's last suffix, if any, with its leading period."""
        name = self.name
        i = name.rfind(".")
        return name[i:] if 0 < i < len(name) - 1 else ""

    @property
    def suffixes(self):
        """A list of the final component's suffixes, if any."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The final path component, minus its last suffix."""
        name = self.name
        i = name.rfind(".")
        return name[:i] if 0 < i < len(name) - 1 else name

    def with_name(self, name):
        """Return a new path with the file name changed."""
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        drv, root, parts = _parse(self._flavour, (name,))
        if (not name or name[-1] in (self._flavour.sep, self._flavour.altsep)
                or drv or root or len(parts) != 1):
            raise ValueError("Invalid name %r" % (name,))
        return self._from_parsed(self._drv, self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        """Return a new path with the stem changed."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """Return a new path with the file suffix changed."""
        flavour = self._flavour
        bad = flavour.sep in suffix or flavour.altsep and flavour.altsep in suffix
        if bad or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        old = self.suffix
        name = name[:-len(old)] + suffix if old else name + suffix
        return self._from_parsed(self._drv, self._root, self._parts[:-1] + [name])

    def relative_to(self, *other):
        """Return the relative path to another path identified by the passed
        arguments."""
        if not other:
            raise TypeError("need at least one argument")
        parts = self._parts
        if self._root:
            mine = [self._drv, self._root] + parts[1:]
        elif self._drv:
            mine = [self._drv] + parts[1:]
        else:
            mine = parts
        drv, root, theirs = self._texts(other)
        if root:
            to = [drv, root] + theirs[1:]
        elif drv:
            to = [drv] + theirs[1:]
        else:
            to = theirs
        n = len(to)
        fold = self._flavour.casefold_parts
        if bool(self._root or self._drv) if n == 0 else fold(mine[:n]) != fold(to):
            shown = str(self._from_parsed(drv, root, theirs))
            raise ValueError("{!r} is not in the subpath of {!r} OR one path is relative and "
                             "the other is absolute.".format(str(self), shown))
        return self._from_parsed("", self._root if n == 1 else "", mine[n:])

    def is_relative_to(self, *other):
        """Return True if the path is relative to another path or False."""
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    @property
    def parts(self):
        """An object providing sequence-like access to the components in the filesystem path."""
        try:
            return self._shown_parts
        except AttributeError:
            self._shown_parts = tuple(self._parts)
            return self._shown_parts

    def joinpath(self, *args):
        """Combine this path with one or several arguments, and return a
        new path."""
        return self._joined(args)

    def __truediv__(self, key):
        try:
            return self._joined((key,))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._from_texts([key] + self._parts)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The logical parent of the path."""
        parts = self._parts
        if len(parts) == 1 and (self._drv or self._root):
            return self
        return self._from_parsed(self._drv, self._root, parts[:-1])

    @property
    def parents(self):
        """A sequence of this path's logical parents."""
        return _PathParents(self)

    def is_absolute(self):
        """True if the path is absolute (has both a root and, if applicable,
        a drive)."""
        if not self._root:
            return False
        return self._flavour is _posix_flavour or bool(self._drv)

    def is_reserved(self):
        """Return True if the path contains one of the special names reserved
        by the system, if any."""
        return self._flavour.is_reserved(self._parts)

    def match(self, path_pattern):
        """Return True if this path matches the given pattern."""
        fold = self._flavour.casefold
        drv, root, pattern = _parse(self._flavour, (fold(path_pattern),))
        if not pattern:
            raise ValueError("empty pattern")
        if drv and drv != fold(self._drv):
            return False
        if root and root != fold(self._root):
            return False
        parts = self._cparts
        if drv or root:
            if len(pattern) != len(parts):
                return False
            pattern = pattern[1:]
        elif len(pattern) > len(parts):
            return False
        for part, pat in zip(reversed(parts), reversed(pattern)):
            if not fnmatch.fnmatchcase(part, pat):
                return False
        return True


class PurePosixPath(PurePath):
    """PurePath subclass for non-Windows systems."""

    __slots__ = ()
    _flavour = _posix_flavour


class PureWindowsPath(PurePath):
    """PurePath subclass for Windows systems."""

    __slots__ = ()
    _flavour = _windows_flavour


def _is_pattern(part):
    return "*" in part or "?" in part or "[" in part


def _entries(folder):
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError as error:
        if error.errno is None:
            raise
        return []


def _all_folders(folder):
    yield folder
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _all_folders(folder._make_child_relpath(entry.name))


def _select(folder, parts):
    """The paths below a folder that match the parts of a pattern."""
    if not parts or parts == [""]:
        yield folder
        return
    part, rest = parts[0], parts[1:]
    if part == "**":
        seen = set()
        for below in _all_folders(folder):
            for found in _select(below, rest):
                if found not in seen:
                    seen.add(found)
                    yield found
    elif part == "..":
        yield from _select(folder._make_child_relpath(".."), rest)
    elif _is_pattern(part):
        for entry in _entries(folder):
            if fnmatch.fnmatchcase(entry.name, part) and (not rest or entry.is_dir()):
                yield from _select(folder._make_child_relpath(entry.name), rest)
    else:
        below = folder._make_child_relpath(part)
        if below.is_dir() if rest else below.exists():
            yield from _select(below, rest)


class Path(PurePath):
    """A path that asks for files of the granted directories."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        self = cls._from_texts(args)
        if not self._flavour.is_supported:
            raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))
        return self

    def _make_child_relpath(self, name):
        return self._from_parsed(self._drv, self._root, self._parts + [name])

    def __enter__(self):
        import warnings

        warnings.warn("pathlib.Path.__enter__() is deprecated and scheduled "
                      "for removal in Python 3.13; Path objects as a context "
                      "manager is a no-op",
                      DeprecationWarning, stacklevel=2)
        return self

    def __exit__(self, t, v, tb):
        pass

    @classmethod
    def cwd(cls):
        """Return a new path pointing to the current working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return a new path pointing to the user's home directory."""
        return cls("~").expanduser()

    def absolute(self):
        """Return an absolute version of this path by prepending the current
        working directory."""
        if self.is_absolute():
            return self
        return self._from_texts([os.getcwd()] + self._parts)

    def resolve(self, strict=False):
        """Make the path absolute and normalize it; links are not looked through."""
        return self._from_texts([posixpath.realpath(str(self), strict=strict)])

    def expanduser(self):
        """Return a new path with expanded ~ and ~user constructs."""
        if not (self._drv or self._root) and self._parts and self._parts[0][:1] == "~":
            home = posixpath.expanduser(self._parts[0])
            return self._from_texts([home] + self._parts[1:])
        return self

    def samefile(self, other_path):
        """Return whether other_path is the same or not as this file."""
        return posixpath.samefile(str(self), other_path)

    def iterdir(self):
        """Yield path objects of the directory contents."""
        for name in os.listdir(self):
            yield self._make_child_relpath(name)

    def _pattern(self, pattern):
        drv, root, parts = _parse(self._flavour, (pattern,))
        if drv or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        for part in parts:
            if "**" in part and part != "**":
                raise ValueError("Invalid pattern: '**' can only be an entire path component")
        if pattern and pattern[-1] in (self._flavour.sep, self._flavour.altsep):
            # Only directories.
            parts = parts + [""]
        return parts

    def glob(self, pattern):
        """Iterate over this subtree and yield all existing files (of any
        kind, including directories) matching the given relative pattern."""
        if not pattern:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        for found in self._found(self._pattern(pattern)):
            yield found

    def rglob(self, pattern):
        """Recursively yield all existing files (of any kind, including
        directories) matching the given relative pattern, anywhere in
        this subtree."""
        for found in self._found(["**"] + self._pattern(pattern)):
            yield found

    def _found(self, parts):
        if not self.is_dir():
            return iter(())
        return _select(self, parts)

    def stat(self, *, follow_symlinks=True):
        """Return the result of the stat() system call on this path."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """Like stat(), except if the path points to a symlink, the symlink's
        status information is returned."""
        return os.lstat(self)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file pointed by this path and return a file object."""
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Open the file in bytes mode, read it, and close the file."""
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        """Open the file in text mode, read it, and close the file."""
        with self.open("r", -1, encoding, errors) as file:
            return file.read()

    def write_bytes(self, data):
        """Open the file in bytes mode, write to it, and close the file."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Open the file in text mode, write to it, and close the file."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        """Create this file with the given access mode, if it doesn't exist."""
        if exist_ok:
            try:
                os.utime(self)
                return
            except FileNotFoundError:
                pass
        self.open("x").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Create a new directory at this given path."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError as error:
            if error.errno is None or not exist_ok or not self.is_dir():
                raise

    def unlink(self, missing_ok=False):
        """Remove this file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove this directory.  The directory must be empty."""
        os.rmdir(self)

    def rename(self, target):
        """Rename this path to the target path."""
        os.rename(self, target)
        return type(self)(target)

    def replace(self, target):
        """Rename this path to the target path, overwriting if that path exists."""
        os.replace(self, target)
        return type(self)(target)

    def exists(self):
        """Whether this path exists."""
        return posixpath.exists(self)

    def is_dir(self):
        """Whether this path is a directory."""
        return posixpath.isdir(self)

    def is_file(self):
        """Whether this path is a regular file (also True for symlinks pointing
        to regular files)."""
        return posixpath.isfile(self)

    def is_symlink(self):
        """Whether this path is a symbolic link."""
        return posixpath.islink(self)

    def is_mount(self):
        """Check if this path is a mount point"""
        return posixpath.ismount(str(self))

    def is_block_device(self):
        """Whether this path is a block device: there are none here."""
        self.exists()
        return False

    is_char_device = is_fifo = is_socket = is_block_device

    def _refuse(self, what):
        raise PermissionError(1, f"Operation not permitted: there is no Path.{what}() here",
                              str(self))

    def chmod(self, mode, *, follow_symlinks=True):
        """Refuse: modes are the host's business."""
        self._refuse("chmod")

    lchmod = chmod

    def group(self):
        """Refuse: there are no users."""
        self._refuse("group")

    def owner(self):
        """Refuse: there are no users."""
        self._refuse("owner")

    def hardlink_to(self, target):
        """Refuse: there are no links to be made."""
        self._refuse("hardlink_to")

    link_to = hardlink_to

    def symlink_to(self, target, target_is_directory=False):
        """Refuse: there are no links to be made."""
        self._refuse("symlink_to")

    def readlink(self):
        """Refuse: where a link leads is the host's business."""
        self._refuse("readlink")


class PosixPath(Path, PurePosixPath):
    """Path subclass for non-Windows systems."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """Path subclass for Windows systems."""

    __slots__ = ()

    def is_mount(self):
        raise NotImplementedError("Path.is_mount() is unsupported on this system")
