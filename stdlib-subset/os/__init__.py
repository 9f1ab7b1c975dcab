"""Paths, and the files of the directories that the host granted: without one, what asks for files
raises PermissionError. Processes and users are not there at all.
"""

import abc as _abc
import _dir
import _grants
from _collections_abc import Mapping as _Mapping, MutableMapping as _MutableMapping
import posixpath as path
from posixpath import (altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep,
                       _fspath as fspath)

__all__ = ["altsep", "curdir", "pardir", "sep", "pathsep", "linesep", "defpath", "name", "path",
           "devnull", "fsencode", "fsdecode", "fspath", "PathLike", "error", "extsep"]

name = "posix"
linesep = "\n"
error = OSError

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
EX_OK = 0


class PathLike(_abc.ABC):
    """Abstract base class for implementing the file system path protocol."""

    @_abc.abstractmethod
    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__")
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


def fsencode(filename):
    """Encode filename to bytes."""
    filename = fspath(filename)
    return filename.encode("utf-8") if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode filename to a str."""
    filename = fspath(filename)
    return filename.decode("utf-8") if isinstance(filename, bytes) else filename


def urandom(size, /):
    """Return a bytes object containing random bytes."""
    from secrets import token_bytes
    return token_bytes(size)


def strerror(code, /):
    """Translate an error code to a message string."""
    from errno import _messages
    return _messages.get(code, f"Unknown error {code}")


def cpu_count():
    """Return the number of CPUs: not known here."""
    return None


class _Environ(_MutableMapping):
    """The variables that the host granted, and over them what the program set itself."""

    def __init__(self):
        self._own = {}          # what was set here
        self._gone = set()      # what was granted and deleted here

    @staticmethod
    def encodekey(value):
        """A name or a value, which is a str."""
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value

    encodevalue = encodekey

    def _find(self, key):
        key = self.encodekey(key)
        if key in self._own:
            return self._own[key]
        return None if key in self._gone else _grants.env_get(key)

    def _granted(self):
        return [name for name in _grants.env_names() if name not in self._gone]

    def __getitem__(self, key):
        value = self._find(key)
        if value is None:
            raise KeyError(key) from None
        return value

    def __setitem__(self, key, value):
        key, value = self.encodekey(key), self.encodevalue(value)
        if "\0" in key + value:
            raise ValueError("embedded null byte")
        if "=" in key:
            raise ValueError("illegal environment variable name")
        if not key:
            raise OSError(22, "Invalid argument")
        self._granted()
        self._own[key] = value

    def __delitem__(self, key):
        if self._find(key) is None:
            raise KeyError(key) from None
        self._own.pop(key, None)
        self._gone.add(key)

    def __iter__(self):
        granted = self._granted()
        return iter(granted + [name for name in self._own if name not in granted])

    def __len__(self):
        return len(list(self.__iter__()))

    def __repr__(self):
        if not _grants.has_env():
            return "environ(not granted)"
        shown = ", ".join([f"{key!r}: {value!r}" for key, value in self.items()])
        return f"environ({{{shown}}})"

    def copy(self):
        """A dict of all variables."""
        return dict(self)

    def setdefault(self, key, value):
        """The value of a variable, which is set first if it is not there."""
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        return {**dict(self), **dict(other)}

    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        return {**dict(other), **dict(self)}


environ = _Environ()


def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist."""
    return environ.get(key, default)


def _text(path):
    path = fspath(path)
    return path.decode("utf-8") if isinstance(path, bytes) else path


def _kinds(path):
    """What there is, or None."""
    try:
        return _dir.stat(path)[0]
    except OSError as error:
        if error.errno is None:
            raise
        return None


_KINDS = {"f": 0o100000, "d": 0o040000, "l": 0o120000, "o": 0o010000}


class stat_result(tuple):
    """What is known of a file."""

    __module__ = "os"

    def __new__(cls, sequence, dict=None):
        self = tuple.__new__(cls, sequence)
        self._ns = (dict or {}).get("ns", sequence[8] * 10**9)
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = st_mtime = st_ctime = property(lambda self: self._ns / 1e9)
    st_atime_ns = st_mtime_ns = st_ctime_ns = property(lambda self: self._ns)

    def __repr__(self):
        names = ("mode", "ino", "dev", "nlink", "uid", "gid", "size", "atime", "mtime", "ctime")
        shown = ", ".join([f"st_{name}={self[i]!r}" for i, name in enumerate(names)])
        return f"os.stat_result({shown})"


def _stat_result(found):
    kind, size, changed, writable = found
    mode = _KINDS[kind] | (0o755 if kind == "d" else 0o644 if writable else 0o444)
    seconds = changed // 10**9
    return stat_result((mode, 0, 0, 1, 0, 0, size, seconds, seconds, seconds), {"ns": changed})


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path."""
    return _stat_result(_dir.stat(_text(path), follow_symlinks))


def lstat(path, *, dir_fd=None):
    """Perform a stat system call on the given path, without following symbolic links."""
    return _stat_result(_dir.stat(_text(path), False))


def listdir(path=None):
    """Return a list containing the names of the files in the directory."""
    names = [entry[0] for entry in _dir.list("." if path is None else _text(path))]
    return [name.encode("utf-8") for name in names] if isinstance(path, bytes) else names


class DirEntry:
    """An entry of a directory, as scandir() yields it."""

    __module__ = "posix"

    def __init__(self, name, path, kind):
        self.name = name
        self.path = path
        self._kind = kind

    def is_dir(self, *, follow_symlinks=True):
        """Return True if the entry is a directory; cached per entry."""
        if self._kind == "l" and follow_symlinks:
            return _kinds(self.path) == "d"
        return self._kind == "d"

    def is_file(self, *, follow_symlinks=True):
        """Return True if the entry is a file; cached per entry."""
        if self._kind == "l" and follow_symlinks:
            return _kinds(self.path) == "f"
        return self._kind == "f"

    def is_symlink(self):
        """Return True if the entry is a symbolic link; cached per entry."""
        return self._kind == "l"

    def stat(self, *, follow_symlinks=True):
        """Return stat_result object for the entry."""
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        """Return inode of the entry: always 0 here."""
        return 0

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    folder = "." if path is None else _text(path)
    found = _dir.list(folder)
    return _Scan([DirEntry(name, path_join(folder, name) if path is not None else "./" + name,
                           kind) for name, kind in found])


path_join = path.join


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator."""
    top = _text(top)
    folders, files = [], []
    try:
        found = _dir.list(top)
    except OSError as error:
        if error.errno is None:
            raise
        if onerror is not None:
            onerror(error)
        return
    for name, kind in found:
        if kind == "d" or kind == "l" and _kinds(path_join(top, name)) == "d":
            folders.append(name)
        else:
            files.append(name)
    if topdown:
        yield top, folders, files
    for name in folders:
        below = path_join(top, name)
        if followlinks or not path.islink(below):
            yield from walk(below, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Create a directory."""
    _dir.mkdir(_text(path))


def makedirs(name, mode=0o777, exist_ok=False):
    """Create a leaf directory and all intermediate ones."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == ".":
            return
    try:
        mkdir(name, mode)
    except OSError as error:
        if error.errno is None or not exist_ok or not path.isdir(name):
            raise


def rmdir(path, *, dir_fd=None):
    """Remove a directory."""
    _dir.rmdir(_text(path))


def removedirs(name):
    """Remove a leaf directory and all empty intermediate ones."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def remove(path, *, dir_fd=None):
    """Remove a file."""
    _dir.remove(_text(path))


def unlink(path, *, dir_fd=None):
    """Remove a file: the same as remove()."""
    _dir.remove(_text(path))


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory."""
    _dir.rename(_text(src), _text(dst))


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, overwriting the destination."""
    _dir.rename(_text(src), _text(dst))


def renames(old, new):
    """Rename, making and removing directories as they are needed."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def truncate(path, length):
    """Truncate a file to a length."""
    _dir.set_len(_text(path), length)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Say that a file was changed now; other times cannot be set."""
    if times is not None or ns is not None:
        raise PermissionError(1, "Operation not permitted: only the present time can be set",
                              _text(path))
    _dir.touch(_text(path))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Use the grant to test for access to a path."""
    try:
        kind, _, _, writable = _dir.stat(_text(path))
    except OSError as error:
        if error.errno is None:
            raise
        return False
    return not (mode & W_OK and not writable or mode & X_OK and kind != "d")


def getcwd():
    """Return a string representing the current working directory."""
    _dir.full(".")
    return _dir.cwd()


def getcwdb():
    """Return a bytes string representing the current working directory."""
    return getcwd().encode("utf-8")


def chdir(path):
    """Change the current working directory to the specified path."""
    _dir.chdir(_text(path))


def get_terminal_size(fd=1):
    """Return the size of the terminal window: there is none, so the usual one."""
    return terminal_size((80, 24))


class terminal_size(tuple):
    """A tuple of (columns, lines) for holding terminal window size"""

    __module__ = "os"
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def _refused(name):
    def refused(*args, **kwargs):
        raise PermissionError(1, f"Operation not permitted: there is no os.{name}() here; open "
                                 "files by name, with open()")
    refused.__name__ = refused.__qualname__ = name
    refused.__doc__ = "Not here."
    return refused


chmod = _refused("chmod")
chown = _refused("chown")
close = _refused("close")
dup = _refused("dup")
fdopen = _refused("fdopen")
fstat = _refused("fstat")
fsync = _refused("fsync")
link = _refused("link")
lseek = _refused("lseek")
mkfifo = _refused("mkfifo")
open = _refused("open")
pipe = _refused("pipe")
read = _refused("read")
readlink = _refused("readlink")
statvfs = _refused("statvfs")
symlink = _refused("symlink")
umask = _refused("umask")
write = _refused("write")
