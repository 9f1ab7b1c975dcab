"""Filename globbing in the granted directories."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive,
                      include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    pathname = os.fspath(pathname)
    root = "" if root_dir is None else os.fspath(root_dir)
    found = _paths(pathname, root, recursive, include_hidden, False)
    if not pathname or recursive and pathname[:2] == "**":
        found = _without_first_empty(found)
    return found


def _without_first_empty(found):
    for number, path in enumerate(found):
        if number or path:
            yield path


def _paths(pathname, root, recursive, hidden, folders_only):
    folder, name = os.path.split(pathname)
    if not has_magic(pathname):
        where = os.path.join(root, pathname)
        if name:
            if os.path.lexists(where):
                yield pathname
        elif os.path.isdir(os.path.join(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and name == "**":
            yield from _below(root, "", hidden, folders_only)
        else:
            yield from _names(root, "", name, hidden, folders_only)
        return
    if folder != pathname and has_magic(folder):
        folders = _paths(folder, root, recursive, hidden, True)
    else:
        folders = [folder]
    for folder in folders:
        if not has_magic(name):
            where = os.path.join(root, folder, name)
            if os.path.lexists(where) if name else os.path.isdir(where):
                yield os.path.join(folder, name)
        elif recursive and name == "**":
            for below in _below(root, folder, hidden, folders_only):
                yield os.path.join(folder, below)
        else:
            for below in _names(root, folder, name, hidden, folders_only):
                yield os.path.join(folder, below)


def _entries(root, folder, folders_only):
    try:
        with os.scandir(os.path.join(root, folder) or ".") as found:
            return [x.name for x in found if not folders_only or x.is_dir()]
    except OSError as error:
        if error.errno is None:
            raise
        return []


def _names(root, folder, pattern, hidden, folders_only):
    names = _entries(root, folder, folders_only)
    if not (hidden or pattern[0] == "."):
        names = [name for name in names if name[0] != "."]
    return fnmatch.filter(names, pattern)


def _below(root, folder, hidden, folders_only):
    yield ""
    yield from _inside(root, folder, hidden, folders_only)


def _inside(root, folder, hidden, folders_only):
    for name in _entries(root, folder, folders_only):
        if hidden or name[0] != ".":
            yield name
            path = os.path.join(folder, name) if folder else name
            for below in _inside(root, path, hidden, folders_only):
                yield os.path.join(name, below)


_MAGIC = re.compile("([*?[])")


def has_magic(s):
    """Whether a text is a pattern."""
    return _MAGIC.search(s) is not None


def escape(pathname):
    """Escape all special characters."""
    return _MAGIC.sub(r"[\1]", pathname)
