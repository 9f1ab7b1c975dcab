"""What of the operating system is arithmetic on strings. What asks for files or the environment
raises PermissionError with the way to do it here; processes and users are not there at all.
"""

import abc as _abc
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


def _refused(name, why):
    def refused(*args, **kwargs):
        raise PermissionError(f"os.{name}() {why}")
    refused.__name__ = refused.__qualname__ = name
    refused.__doc__ = "Not granted."
    return refused


class _Environ:
    """The environment, which no program sees."""

    def _refuse(self, *args):
        raise PermissionError("there is no environment: what a program needs of it the host hands "
                              "in as inputs")

    __getitem__ = __setitem__ = __delitem__ = __contains__ = __iter__ = __len__ = _refuse
    get = keys = values = items = copy = pop = setdefault = update = _refuse

    def __repr__(self):
        return "environ(not granted)"


environ = _Environ()


def getenv(key, default=None):
    """Get an environment variable: there are none to be seen."""
    return environ.get(key, default)


_FILES = ("asks a file system, and no directory was granted: the host grants one, or hands the "
          "data in as inputs")

access = _refused("access", _FILES)
chdir = _refused("chdir", _FILES)
chmod = _refused("chmod", _FILES)
chown = _refused("chown", _FILES)
close = _refused("close", _FILES)
dup = _refused("dup", _FILES)
fdopen = _refused("fdopen", _FILES)
fstat = _refused("fstat", _FILES)
fsync = _refused("fsync", _FILES)
getcwd = _refused("getcwd", _FILES)
getcwdb = _refused("getcwdb", _FILES)
link = _refused("link", _FILES)
listdir = _refused("listdir", _FILES)
lseek = _refused("lseek", _FILES)
lstat = _refused("lstat", _FILES)
makedirs = _refused("makedirs", _FILES)
mkdir = _refused("mkdir", _FILES)
mkfifo = _refused("mkfifo", _FILES)
open = _refused("open", _FILES)
pipe = _refused("pipe", _FILES)
read = _refused("read", _FILES)
readlink = _refused("readlink", _FILES)
remove = _refused("remove", _FILES)
removedirs = _refused("removedirs", _FILES)
rename = _refused("rename", _FILES)
renames = _refused("renames", _FILES)
replace = _refused("replace", _FILES)
rmdir = _refused("rmdir", _FILES)
scandir = _refused("scandir", _FILES)
stat = _refused("stat", _FILES)
statvfs = _refused("statvfs", _FILES)
symlink = _refused("symlink", _FILES)
truncate = _refused("truncate", _FILES)
umask = _refused("umask", _FILES)
unlink = _refused("unlink", _FILES)
utime = _refused("utime", _FILES)
walk = _refused("walk", _FILES)
write = _refused("write", _FILES)
