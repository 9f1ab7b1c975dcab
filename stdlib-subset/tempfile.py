"""Temporary files and directories, in the granted directory that can be written.

Their names are counted, not drawn: nobody else writes there.
"""

import io
import os
import shutil

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory",
           "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir",
           "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None


def gettempprefix():
    """The default prefix for temporary directories as string."""
    return template


def gettempprefixb():
    """The default prefix for temporary directories as bytes."""
    return os.fsencode(template)


def gettempdirb():
    """The directory for temporary files as bytes."""
    return os.fsencode(gettempdir())


def gettempdir():
    """The directory for temporary files: /tmp if it is there, else the current one."""
    if tempdir is not None:
        return tempdir
    return "/tmp" if os.path.isdir("/tmp") else os.getcwd()


def _as_text(given):
    """Parts of a name as text, and whether they were bytes; they are all of one kind."""
    kinds = {isinstance(part, bytes) for part in given if part is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    return [os.fsdecode(part) if isinstance(part, bytes) else part for part in given], True in kinds


def _new(make, suffix, prefix, dir):
    if dir is not None:
        dir = os.fspath(dir)
    (suffix, prefix, dir), as_bytes = _as_text([suffix, prefix, dir])
    folder = os.path.abspath(gettempdir() if dir is None else dir)
    for number in range(TMP_MAX):
        path = os.path.join(folder, f"{template if prefix is None else prefix}{number:08}"
                                    f"{suffix or ''}")
        try:
            make(path)
        except FileExistsError:
            continue
        return os.fsencode(path) if as_bytes else path
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

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object; file={self.file!r}>"

    def __enter__(self):
        self.file.__enter__()
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
    try:
        file = open(name, mode, buffering, encoding, errors, newline)
    except BaseException:
        os.unlink(name)
        raise
    return _Temporary(file, name, delete)


def _checked_mode(mode):
    """Complains as open() does of a mode."""
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError(f"invalid mode: {mode!r}")
    if "t" in letters and "b" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("axrw")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                  dir=None, *, errors=None):
    """Create and return a temporary file: it is in memory here."""
    _checked_mode(mode)
    if "b" in mode:
        return io.BytesIO()
    return io.TextIOWrapper(io.BytesIO(), encoding, errors, newline)


class SpooledTemporaryFile(io.IOBase):
    """A temporary file in memory, which is another file when it grows beyond a size or
    rollover() is called."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None,
                 suffix=None, prefix=None, dir=None, *, errors=None):
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            self._file = io.TextIOWrapper(io.BytesIO(), encoding="utf-8" if encoding is None
                                          else encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._options = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix,
                         "encoding": encoding, "newline": newline, "dir": dir, "errors": errors}

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Go on in a temporary file."""
        if self._rolled:
            return
        file = self._file
        made = TemporaryFile(**self._options)
        position = file.tell()
        if hasattr(made, "buffer"):
            made.buffer.write(file.detach().getvalue())
        else:
            made.write(file.getvalue())
        made.seek(position, 0)
        self._file = made
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def __next__(self):
        return next(self._file)

    def close(self):
        """Close the file."""
        self._file.close()

    @property
    def closed(self):
        """Whether the file is closed."""
        return self._file.closed

    @property
    def encoding(self):
        """The encoding of text."""
        return self._file.encoding

    @property
    def errors(self):
        """How errors of the encoding are treated."""
        return self._file.errors

    @property
    def mode(self):
        """How the file was opened."""
        return getattr(self._file, "mode", self._options["mode"])

    @property
    def name(self):
        """The name, once it is a file."""
        return getattr(self._file, "name", None)

    @property
    def newlines(self):
        """The ends of lines that were read."""
        return self._file.newlines

    def fileno(self):
        """Go on in a temporary file; it has no descriptor here."""
        self.rollover()
        return self._file.fileno()

    def flush(self):
        """Write what is kept."""
        self._file.flush()

    def isatty(self):
        """Whether it is a terminal."""
        return self._file.isatty()

    def detach(self):
        """Give away the buffer beneath."""
        return self._file.detach()

    def read(self, *args):
        """Read so much, or all."""
        return self._file.read(*args)

    def read1(self, *args):
        """Read so much at most."""
        return self._file.read1(*args)

    def readable(self):
        """Whether it can be read."""
        return self._file.readable()

    def readinto(self, b):
        """Read into a buffer."""
        return self._file.readinto(b)

    def readinto1(self, b):
        """Read into a buffer."""
        return self._file.readinto1(b)

    def readline(self, *args):
        """Read a line."""
        return self._file.readline(*args)

    def readlines(self, *args):
        """Read all lines."""
        return self._file.readlines(*args)

    def seek(self, *args):
        """Go to a position."""
        return self._file.seek(*args)

    def seekable(self):
        """Whether positions can be gone to."""
        return self._file.seekable()

    def tell(self):
        """The position."""
        return self._file.tell()

    def truncate(self, size=None):
        """Cut it off, or make it as long as a size."""
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def writable(self):
        """Whether it can be written."""
        return self._file.writable()

    def write(self, s):
        """Write, and go on in a temporary file when it has become too long."""
        file = self._file
        written = file.write(s)
        self._check(file)
        return written

    def writelines(self, iterable):
        """Write many lines."""
        file = self._file
        written = file.writelines(iterable)
        self._check(file)
        return written
