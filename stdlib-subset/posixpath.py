"""Common operations on Posix pathnames: arithmetic on strings, and questions about the files of
the directories that the host granted. Without one these raise PermissionError.
"""

import _dir
import _grants

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename",
           "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink",
           "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars",
           "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir",
           "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "commonpath"]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _fspath(path):
    """The text or bytes of a path."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    method = getattr(kind, "__fspath__", None)
    if method is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + kind.__name__)
    made = method(path)
    if isinstance(made, (str, bytes)):
        return made
    raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, "
                    f"not {type(made).__name__}")


def _words(path):
    """The separator, one dot and nothing, of the path's own kind."""
    if isinstance(path, bytes):
        return b"/", b".", b""
    return "/", ".", ""


def _check_types(function, *paths):
    """Says which types do not go together, or lets the error at hand go on."""
    text = data = False
    for path in paths:
        if isinstance(path, str):
            text = True
        elif isinstance(path, bytes):
            data = True
        else:
            raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, "
                            f"not {type(path).__name__!r}") from None
    if text and data:
        raise TypeError("Can't mix strings and bytes in path components") from None


def _stat(path, follow=True):
    """What there is: kind, size, time of change, whether it can be written."""
    path = _fspath(path)
    return _dir.stat(path.decode("utf-8") if isinstance(path, bytes) else path, follow)


def _kind(path, follow=True):
    """What there is: f, d, l or o; None if there is nothing."""
    if isinstance(path, int):
        if not follow:
            raise TypeError("lstat: path should be string, bytes or os.PathLike, not "
                            + type(path).__name__)
        if path > 2147483647:
            raise OverflowError("fd is greater than maximum")
        if path < -2147483648:
            raise OverflowError("fd is less than minimum")
        return None
    try:
        return _stat(path, follow)[0]
    except ValueError:
        return None
    except OSError as error:
        # Without a grant nobody knows.
        if error.errno is None:
            raise
        return None


def normcase(s):
    """Normalize case of pathname.  Has no effect under Posix"""
    return _fspath(s)


def isabs(s):
    """Test whether a path is absolute"""
    s = _fspath(s)
    return s.startswith(_words(s)[0])


def join(a, *p):
    """Join two or more pathname components, inserting '/' as needed.
    If any component is an absolute path, all previous path components
    will be discarded.  An empty last part will result in a path that
    ends with a separator."""
    a = _fspath(a)
    slash = _words(a)[0]
    path = a
    try:
        if not p:
            path[:0] + slash
        for b in map(_fspath, p):
            if b.startswith(slash):
                path = b
            elif not path or path.endswith(slash):
                path += b
            else:
                path += slash + b
    except (TypeError, AttributeError, BytesWarning):
        _check_types("join", a, *p)
        raise
    return path


def split(p):
    """Split a pathname.  Returns tuple "(head, tail)" where "tail" is
    everything after the final slash.  Either part may be empty."""
    p = _fspath(p)
    slash = _words(p)[0]
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """Split the extension from a pathname."""
    p = _fspath(p)
    slash, dot, nothing = _words(p)
    start = p.rfind(slash) + 1
    last = p.rfind(dot)
    if last > start and p[start:last].strip(dot):
        return p[:last], p[last:]
    return p, nothing


def splitdrive(p):
    """Split a pathname into drive and path. On Posix, drive is always
    empty."""
    p = _fspath(p)
    return p[:0], p


def basename(p):
    """Returns the final component of a pathname"""
    p = _fspath(p)
    return p[p.rfind(_words(p)[0]) + 1:]


def dirname(p):
    """Returns the directory component of a pathname"""
    return split(p)[0]


def commonprefix(m):
    """Given a list of pathnames, returns the longest common leading component"""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_fspath, m))
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = _fspath(path)
    slash, dot, nothing = _words(path)
    if not path:
        return dot
    # Two leading slashes mean something of their own to POSIX, three do not.
    lead = 0
    if path.startswith(slash):
        lead = 2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else 1
    parts = []
    for part in path.split(slash):
        if part in (nothing, dot):
            continue
        if part != dot * 2 or (not lead and not parts) or (parts and parts[-1] == dot * 2):
            parts.append(part)
        elif parts:
            parts.pop()
    return slash * lead + slash.join(parts) or dot


def abspath(path):
    """Return an absolute path."""
    path = _fspath(path)
    if not isabs(path):
        _dir.full(".")
        cwd = _dir.cwd()
        path = join(cwd.encode("utf-8") if isinstance(path, bytes) else cwd, path)
    return normpath(path)


def relpath(path, start=None):
    """Return a relative version of a path"""
    if not path:
        raise ValueError("no path specified")
    path = _fspath(path)
    slash, dot, _ = _words(path)
    start = dot if start is None else _fspath(start)
    try:
        # Where both begin at the same place, it does not matter which.
        if not path.startswith(slash) and not start.startswith(slash):
            root = slash
            if dot * 2 in path.split(slash) + start.split(slash):
                root = None
            begin, end = ((abspath(start), abspath(path)) if root is None
                          else (normpath(root + start), normpath(root + path)))
        else:
            begin, end = abspath(start), abspath(path)
        begin = [part for part in begin.split(slash) if part]
        end = [part for part in end.split(slash) if part]
        same = len(commonprefix([begin, end]))
        parts = [dot * 2] * (len(begin) - same) + end[same:]
        return slash.join(parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _check_types("relpath", path, start)
        raise


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(_fspath, paths))
    slash, dot, _ = _words(paths[0])
    try:
        split_paths = [path.split(slash) for path in paths]
        absolute = {path[:1] == slash for path in paths}
        if len(absolute) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[c for c in parts if c and c != dot] for parts in split_paths]
        first, last = min(split_paths), max(split_paths)
        common = first
        for i, c in enumerate(first):
            if c != last[i]:
                common = first[:i]
                break
        return (slash if True in absolute else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        _check_types("commonpath", *paths)
        raise


def expanduser(path):
    """Expand ~ by the variable HOME, if that was granted: there are no users here."""
    path = _fspath(path)
    tilde, slash = (b"~", b"/") if isinstance(path, bytes) else ("~", "/")
    if not path.startswith(tilde):
        return path
    first, found, rest = path.partition(slash)
    home = _variable("HOME") if first == tilde else None
    if home is None:
        raise PermissionError("expanduser(): there are no users and no home directory here; "
                              "--grant env:HOME=/ gives one")
    if isinstance(path, bytes):
        home = home.encode("utf-8")
    return home.rstrip(slash) + found + rest or slash


def _variable(name):
    import os
    return os.environ.get(name) if _grants.has_env() else None


def _expanded(path):
    at = 0
    while True:
        at = path.find("$", at)
        if at < 0:
            return path
        name = ""
        if path[at + 1:at + 2] == "{":
            close = path.find("}", at)
            if close < 0:
                return path
            name, end = path[at + 2:close], close + 1
        else:
            end = at + 1
            while path[end:end + 1] == "_" or path[end:end + 1].isalnum() and path[end].isascii():
                end += 1
            name = path[at + 1:end]
        value = _variable(name) if name else None
        if value is None:
            at = end
        else:
            path = path[:at] + value + path[end:]
            at += len(value)


def expandvars(path):
    """Expand shell variables of form $var and ${var}.  Unknown variables are left unchanged."""
    path = _fspath(path)
    if isinstance(path, bytes):
        return _expanded(path.decode("utf-8")).encode("utf-8")
    return _expanded(path)


def exists(path):
    """Test whether a path exists.  Returns False for broken symbolic links"""
    return _kind(path) is not None


def lexists(path):
    """Test whether a path exists, a broken link too."""
    return _kind(path, False) is not None


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    return _kind(s) == "d"


def isfile(path):
    """Test whether a path is a regular file"""
    return _kind(path) == "f"


def islink(path):
    """Test whether a path is a symbolic link"""
    return _kind(path, False) == "l"


def ismount(path):
    """Test whether a path is a mount point"""
    path = _fspath(path)
    return _kind(path) == "d" and abspath(path) in ("/", b"/")


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    return _stat(filename)[1]


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    return _stat(filename)[2] / 1e9


def getatime(filename):
    """Return the last access time of a file: that of its last change here."""
    return getmtime(filename)


def getctime(filename):
    """Return the metadata change time of a file: that of its last change here."""
    return getmtime(filename)


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory"""
    _stat(f1), _stat(f2)
    return abspath(f1) == abspath(f2)


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file"""
    raise PermissionError("sameopenfile(): there are no file descriptors here")


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file"""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def realpath(filename, *, strict=False):
    """Return the canonical path of the specified filename; links are not looked through."""
    if strict:
        _stat(filename)
    return abspath(filename)
