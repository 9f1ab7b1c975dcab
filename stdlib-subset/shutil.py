"""High-level operations on files of the granted directories: copying, moving, removing trees.

Modes, owners and times are not copied: they are the host's.
"""

import fnmatch
import os

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move",
           "rmtree", "Error", "SpecialFileError", "which", "get_terminal_size", "ignore_patterns",
           "SameFileError"]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    """What went wrong in several files at once."""


class SameFileError(Error):
    """Raised when source and destination are the same file."""


class SpecialFileError(OSError):
    """Raised when trying to do a kind of operation (e.g. copying) which is
    not supported on a special file (e.g. a named pipe)"""


def copyfileobj(fsrc, fdst, length=0):
    """copy data from file-like object fsrc to file-like object fdst"""
    while piece := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(piece)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy data from src to dst."""
    if os.path.exists(dst) and os.path.exists(src) and os.path.samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    with open(src, "rb") as fsrc, open(dst, "wb") as fdst:
        copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Do nothing: modes are the host's."""


def copystat(src, dst, *, follow_symlinks=True):
    """Do nothing: modes and times are the host's."""


def copy(src, dst, *, follow_symlinks=True):
    """Copy data. Return the file's destination."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy data. Return the file's destination. Times are not copied."""
    return copy(src, dst, follow_symlinks=follow_symlinks)


def ignore_patterns(*patterns):
    """Function that can be used as copytree() ignore parameter."""
    def _ignore_patterns(path, names):
        ignored = []
        for pattern in patterns:
            ignored.extend(fnmatch.filter(names, pattern))
        return set(ignored)
    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
             ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Recursively copy a directory tree and return the destination directory."""
    with os.scandir(src) as found:
        entries = list(found)
    ignored = set() if ignore is None else ignore(os.fspath(src), [x.name for x in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        below, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        try:
            if entry.is_dir():
                copytree(below, target, symlinks, ignore, copy_function,
                         ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(below, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as why:
            errors.append((below, target, str(why)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    """Recursively delete a directory tree."""
    def failed(function, where):
        if ignore_errors:
            return
        if onerror is None:
            raise
        import sys
        onerror(function, where, sys.exc_info())
    try:
        if os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
        with os.scandir(path) as found:
            entries = list(found)
    except OSError:
        failed(os.scandir, path)
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            rmtree(entry.path, ignore_errors, onerror)
        else:
            try:
                os.unlink(entry.path)
            except OSError:
                failed(os.unlink, entry.path)
    try:
        os.rmdir(path)
    except OSError:
        failed(os.rmdir, path)


def move(src, dst, copy_function=copy2):
    """Recursively move a file or directory to another location."""
    target = dst
    if os.path.isdir(dst):
        if os.path.exists(src) and os.path.samefile(src, dst):
            os.rename(src, dst)
            return
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        os.rename(src, target)
    except OSError as error:
        if error.errno is None:
            raise
        if os.path.isdir(src):
            inside = os.path.abspath(target) + "/"
            if inside.startswith(os.path.abspath(src) + "/"):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def which(cmd, mode=1, path=None):
    """Return None: there are no programs to run here."""
    return None


def get_terminal_size(fallback=(80, 24)):
    """Get the size of the terminal window: there is none, so the fallback."""
    return os.terminal_size(fallback)
