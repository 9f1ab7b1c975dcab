"""Lines of texts by name: those of a granted directory, and those that a program puts into `cache`.

Without a grant no file is found, so that every line is empty, as CPython has it of missing files.
"""

import os

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By name: size, time of the last change, lines, full name.
cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache.
    Update the cache if it doesn't contain an entry for this file already."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache.
    Update the cache if it doesn't contain an entry for this file already."""
    entry = cache.get(filename, ())
    if len(entry) > 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Discard cache entries that are out of date.
    (This is not checked upon each call!)"""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name, ())
        if len(entry) < 2 or entry[1] is None:
            continue
        try:
            found = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if (found.st_size, found.st_mtime) != (entry[0], entry[1]):
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Update a cache entry and return its list of lines.
    If something's wrong, print a message, discard the cache entry,
    and return an empty list."""
    if len(cache.get(filename, ())) > 1:
        del cache[filename]
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return []
    try:
        found = os.stat(filename)
        with open(filename, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError, ValueError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = found.st_size, found.st_mtime, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Whether the lines will come from a module's loader: no module here has one."""
    return len(cache.get(filename, ())) == 1
