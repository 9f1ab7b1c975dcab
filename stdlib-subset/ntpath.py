"""Common operations on Windows pathnames: arithmetic on strings. Questions about files are those
of `posixpath`.
"""

from posixpath import (_check_types, _fspath, commonprefix, exists, getatime, getctime, getmtime,
                       getsize, isdir, isfile, islink, ismount, lexists, samefile, sameopenfile,
                       samestat)

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename",
           "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink",
           "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars",
           "normpath", "abspath", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep",
           "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath", "samefile",
           "sameopenfile", "samestat", "commonpath"]

curdir = "."
pardir = ".."
extsep = "."
sep = "\\"
pathsep = ";"
altsep = "/"
defpath = ".;C:\\bin"
devnull = "nul"
supports_unicode_filenames = True


def _words(path):
    """Both separators, the colon, the dot and nothing, of the path's own kind."""
    if isinstance(path, bytes):
        return b"\\", b"/", b":", b".", b""
    return "\\", "/", ":", ".", ""


def normcase(s):
    """Normalize case of pathname.

    Makes all characters lowercase and all slashes into backslashes.
    """
    s = _fspath(s)
    own, other, *_ = _words(s)
    return s.replace(other, own).lower()


def isabs(s):
    """Test whether a path is absolute"""
    s = _fspath(s)
    own, other, colon, *_ = _words(s)
    s = s[:3].replace(other, own)
    return s.startswith(own) or s.startswith(colon + own, 1)


def join(path, *paths):
    path = _fspath(path)
    own, other, colon, _, nothing = _words(path)
    seps = own + other
    try:
        if not paths:
            path[:0] + own
        drive, rest = splitdrive(path)
        for p in map(_fspath, paths):
            its_drive, its_rest = splitdrive(p)
            if its_rest and its_rest[:1] in seps:
                if its_drive or not drive:
                    drive = its_drive
                rest = its_rest
                continue
            if its_drive and its_drive != drive:
                if its_drive.lower() != drive.lower():
                    drive, rest = its_drive, its_rest
                    continue
                drive = its_drive
            if rest and rest[-1:] not in seps:
                rest += own
            rest += its_rest
        if rest and rest[:1] not in seps and drive and drive[-1:] not in colon:
            return drive + own + rest
        return drive + rest
    except (TypeError, AttributeError, BytesWarning):
        _check_types("join", path, *paths)
        raise


def splitdrive(p):
    """Split a pathname into drive/UNC sharepoint and relative path specifiers.
    Returns a 2-tuple (drive_or_unc, path); either part may be empty.
    """
    p = _fspath(p)
    own, other, colon, _, nothing = _words(p)
    plain = p.replace(other, own)
    if plain[:2] == own * 2:
        # A share: \\machine\name, or \\?\UNC\machine\name.
        unc = own * 2 + (b"?\\UNC\\" if isinstance(p, bytes) else "?\\UNC\\")
        start = 8 if plain[:8].upper() == unc else 2
        first = plain.find(own, start)
        if first == -1:
            return p, nothing
        second = plain.find(own, first + 1)
        if second == -1:
            return p, nothing
        return p[:second], p[second:]
    if plain[1:2] == colon:
        return p[:2], p[2:]
    return nothing, p


def split(p):
    """Split a pathname.

    Return tuple (head, tail) where tail is everything after the final slash.
    Either part may be empty."""
    p = _fspath(p)
    own, other, *_ = _words(p)
    drive, rest = splitdrive(p)
    at = 1 + max(rest.rfind(own), rest.rfind(other))
    head, tail = rest[:at], rest[at:]
    return drive + (head.rstrip(own + other) or head), tail


def splitext(p):
    """Split the extension from a pathname.

    Extension is everything from the last dot to the end, ignoring
    leading dots.  Returns "(root, ext)"; ext may be empty."""
    p = _fspath(p)
    own, other, _, dot, nothing = _words(p)
    start = 1 + max(p.rfind(own), p.rfind(other))
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, nothing


def basename(p):
    """Returns the final component of a pathname"""
    return split(p)[1]


def dirname(p):
    """Returns the directory component of a pathname"""
    return split(p)[0]


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = _fspath(path)
    own, other, _, dot, nothing = _words(path)
    drive, rest = splitdrive(path.replace(other, own))
    if rest.startswith(own):
        drive += own
        rest = rest.lstrip(own)
    parts = []
    for part in rest.split(own):
        if not part or part == dot:
            continue
        if part == dot * 2:
            if parts and parts[-1] != part:
                parts.pop()
                continue
            if not parts and drive.endswith(own):
                continue
        parts.append(part)
    if not drive and not parts:
        parts.append(dot)
    return drive + own.join(parts)


def relpath(path, start=None):
    """Return a relative version of a path"""
    path = _fspath(path)
    own, _, _, dot, nothing = _words(path)
    if start is None:
        start = dot
    if not path:
        raise ValueError("no path specified")
    start = _fspath(start)
    try:
        start_drive, start_rest = splitdrive(abspath(normpath(start)))
        path_drive, path_rest = splitdrive(abspath(normpath(path)))
        if normcase(start_drive) != normcase(path_drive):
            raise ValueError(f"path is on mount {path_drive!r}, start on mount {start_drive!r}")
        begin = [part for part in start_rest.split(own) if part]
        end = [part for part in path_rest.split(own) if part]
        same = 0
        for a, b in zip(begin, end):
            if normcase(a) != normcase(b):
                break
            same += 1
        parts = [dot * 2] * (len(begin) - same) + end[same:]
        return own.join(parts) if parts else dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        _check_types("relpath", path, start)
        raise


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = [_fspath(path) for path in paths]
    own, other, _, dot, nothing = _words(paths[0])
    try:
        split_paths = [splitdrive(p.replace(other, own).lower()) for p in paths]
        rests = [[part for part in rest.split(own) if part and part != dot]
                 for _, rest in split_paths]
        if len({rest[:1] == own for _, rest in split_paths}) != 1:
            raise ValueError("Can't mix absolute and relative paths")
        if len({drive for drive, _ in split_paths}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, rest = splitdrive(paths[0].replace(other, own))
        parts = [part for part in rest.split(own) if part and part != dot]
        low, high = min(rests), max(rests)
        same = 0
        for a, b in zip(low, high):
            if a != b:
                break
            same += 1
        begin = drive + own if rest[:1] == own else drive
        return begin + own.join(parts[:same])
    except (TypeError, AttributeError):
        _check_types("commonpath", *paths)
        raise


_VARIABLE = r"%(?:%|([^%]*)%?)|\$(?:\$|\{([^}]*)\}?|(\w+))|'[^']*'?"


def expandvars(path):
    """Expand shell variables of the forms $var, ${var} and %var%.

    Unknown variables are left unchanged."""
    import os
    import re
    path = _fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    if "$" not in path and "%" not in path:
        return path

    def one(match):
        found = match[0]
        if found[0] == "'":
            return found
        if found in ("%%", "$$"):
            return found[0]
        if found[0] == "%":
            if not found.endswith("%") or len(found) < 2:
                return found
            name = match[1]
        elif found[1:2] == "{":
            if not found.endswith("}"):
                return found
            name = match[2]
        else:
            name = match[3]
        return os.environ.get(name, found)
    return re.sub(_VARIABLE, one, path)


def expanduser(path):
    """Expand ~ and ~user constructs.

    If user or $HOME is unknown, do nothing."""
    import os
    path = _fspath(path)
    data = isinstance(path, bytes)
    if not path.startswith(b"~" if data else "~"):
        return path
    text = os.fsdecode(path) if data else path
    end = 1
    while end < len(text) and text[end] not in "\\/":
        end += 1
    if "USERPROFILE" in os.environ:
        home = os.environ["USERPROFILE"]
    elif "HOMEPATH" in os.environ:
        home = join(os.environ.get("HOMEDRIVE", ""), os.environ["HOMEPATH"])
    else:
        return path
    if end != 1:
        # Another user's home lies beside one's own, if that is named after its owner.
        user = text[1:end]
        own = os.environ.get("USERNAME")
        if user != own:
            if own != basename(home):
                return path
            home = join(dirname(home), user)
    made = home + text[end:]
    return os.fsencode(made) if data else made


def abspath(path):
    """Return the absolute version of a path."""
    path = _fspath(path)
    if not isabs(path):
        import os
        here = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(here, path)
    return normpath(path)


realpath = abspath
