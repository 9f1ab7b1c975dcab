"""Directories that the host granted, as values that can be handed on with less authority."""

import _dir
import _files
from posixpath import _fspath


def directory(name=None):
    """The granted directory of this name; without one, the only directory that is granted."""
    names = _dir.granted()
    if name is None:
        if len(names) > 1:
            raise TypeError("several directories are granted, name one: " + ", ".join(names))
        if not names:
            raise PermissionError("there are no files: the host grants a directory with "
                                  "--grant data=dir:PATH")
        name, = names
    elif name not in names:
        raise PermissionError(f"there is no directory `{name}`: the host grants one with "
                              f"--grant {name}=dir:PATH")
    return _directory_of("/" if len(names) == 1 else f"/{name}/", True)


def _directory_of(root, writes):
    # Whoever holds the directory holds these functions: where it lies is in no attribute.
    def inside(path, follow=True):
        path = _fspath(path)
        if not isinstance(path, str):
            raise TypeError(f"a path is a str, not {type(path).__name__}")
        names = []
        for name in path.split("/"):
            if name == "..":
                if not names:
                    raise PermissionError(13, "Permission denied: it leads out of the directory",
                                          path)
                names.pop()
            elif name not in ("", "."):
                names.append(name)
        # A link may lead to what was not handed on.
        for count in range(1, len(names) + (1 if follow else 0)):
            try:
                kind = _dir.stat(root + "/".join(names[:count]), False)[0]
            except OSError as error:
                if error.errno is None:
                    raise
                break
            if kind == "l":
                raise PermissionError(13, "Permission denied: a link may lead out of the directory",
                                      path)
        slash = "/" if names and path.endswith("/") else ""
        return root + "/".join(names) + slash

    def check(path):
        if not writes:
            raise PermissionError(13, "Permission denied: the directory is handed on to read only",
                                  path)

    def open(path, mode, more):
        if not isinstance(mode, str) or mode.strip("rbt"):
            check(path)
        return _files.open(inside(path), mode, **more)

    def kind(path):
        try:
            return _dir.stat(inside(path))[0]
        except FileNotFoundError:
            return None
        except NotADirectoryError:
            return None

    def change(how, path, *more):
        check(path)
        # What is removed or renamed is the link itself.
        getattr(_dir, how)(inside(path, how == "mkdir"), *[inside(to, False) for to in more])

    def smaller(path, write):
        root = inside(path)
        if _dir.stat(root)[0] != "d":
            raise NotADirectoryError(20, "Not a directory", path)
        return _directory_of(root if root.endswith("/") else root + "/", writes and write)

    def names(path):
        return [name for name, _ in _dir.list(inside(path))]

    def size(path):
        return _dir.stat(inside(path))[1]

    return Directory((open, kind, change, smaller, names, size, lambda: writes))


class Directory:
    """A granted directory, or one inside of it. Paths begin in it, and lead nowhere else: neither
    by `..`, nor by a link.

    What the host takes back is gone for whatever was made of it.
    """

    __module__ = "coldframe"
    __slots__ = ("_open", "_kind", "_change", "_smaller", "_names", "_size", "_writable")

    def __init__(self, reach):
        (self._open, self._kind, self._change, self._smaller, self._names, self._size,
         self._writable) = reach

    def open(self, path, mode="r", **more):
        """Open a file, as the builtin of this name does."""
        return self._open(path, mode, more)

    def read_text(self, path, encoding=None):
        """The text of a file."""
        with self._open(path, "r", {"encoding": encoding}) as file:
            return file.read()

    def read_bytes(self, path):
        """The bytes of a file."""
        with self._open(path, "rb", {}) as file:
            return file.read()

    def write_text(self, path, text, encoding=None):
        """Make a file of a text, in the place of one that is there."""
        with self._open(path, "w", {"encoding": encoding}) as file:
            return file.write(text)

    def write_bytes(self, path, data):
        """Make a file of bytes, in the place of one that is there."""
        with self._open(path, "wb", {}) as file:
            return file.write(data)

    def list(self, path=""):
        """The names in a directory, in order."""
        return self._names(path)

    def exists(self, path):
        """Whether there is something at a path."""
        return self._kind(path) is not None

    def is_file(self, path):
        """Whether there is a regular file at a path."""
        return self._kind(path) == "f"

    def is_dir(self, path):
        """Whether there is a directory at a path."""
        return self._kind(path) == "d"

    def size(self, path):
        """The bytes of a file."""
        return self._size(path)

    def mkdir(self, path):
        """Make a directory."""
        self._change("mkdir", path)

    def remove(self, path):
        """Remove a file."""
        self._change("remove", path)

    def rmdir(self, path):
        """Remove an empty directory."""
        self._change("rmdir", path)

    def rename(self, path, to):
        """Give a file or a directory another path in this directory."""
        self._change("rename", path, to)

    def subdir(self, path):
        """A directory inside of it: who has that has nothing else."""
        return self._smaller(path, True)

    def read_only(self):
        """The same directory, to read only."""
        return self._smaller("", False)

    @property
    def writable(self):
        """Whether it may be written, as far as it was handed on; the host may have granted less."""
        return self._writable()

    def __repr__(self):
        return "<directory>" if self.writable else "<directory, read only>"
