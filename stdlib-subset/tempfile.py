"""Temporary files and directories, in the granted directory that can be written.

Their names are counted, not drawn: nobody else writes there.
"""

import io
import os
import shutil

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory",
           "mkstemp", "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir"]
__all__.remove("mkstemp")
__all__.remove("SpooledTemporaryFile")

TMP_MAX = 10000
template = "tmp"
tempdir = None


def gettempprefix():
    """The default prefix for temporary directories as string."""
    return template


def gettempdir():
    """The directory for temporary files: /tmp if it is there, else the current one."""
    if tempdir is not None:
        return tempdir
    return "/tmp" if os.path.isdir("/tmp") else os.getcwd()


def _new(make, suffix, prefix, dir):
    folder = os.path.abspath(gettempdir() if dir is None else dir)
    for number in range(TMP_MAX):
        path = os.path.join(folder, f"{template if prefix is None else prefix}{number:08}"
                                    f"{suffix or ''}")
        try:
            make(path)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(17, "No usable temporary file name found")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Create and return a unique temporary directory."""
    return _new(os.mkdir, suffix, prefix, dir)


def mktemp(suffix="", prefix=template, dir=None):
    """Return a name that no file has yet."""
    path = _new(lambda path: open(path, "x").close(), suffix, prefix, dir)
    os.unlink(path)
    return path


class TemporaryDirectory:
    """Create a temporary directory that is removed when the with block ends."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self._ignore = ignore_cleanup_errors
        self.name = mkdtemp(suffix, prefix, dir)

    def __repr__(self):
        return "<{} {!r}>".format(type(self).__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        self.cleanup()

    def cleanup(self):
        """Remove it and all that is in it."""
        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)


class _Temporary:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return iter(self.file)

    def close(self):
        """Close the file, and remove it."""
        if not self.file.closed:
            self.file.close()
            if self.delete:
                os.unlink(self.name)


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None,
                       prefix=None, dir=None, delete=True, *, errors=None):
    """Create and return a temporary file with a name."""
    name = _new(lambda path: open(path, "x").close(), suffix, prefix, dir)
    return _Temporary(open(name, mode, buffering, encoding, errors, newline), name, delete)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                  dir=None, *, errors=None):
    """Create and return a temporary file: it is in memory here."""
    if "b" in mode:
        return io.BytesIO()
    return io.TextIOWrapper(io.BytesIO(), encoding, errors, newline)
