"""The lines of several files of the granted directories, one after the other.

`-` is standard input, where the host grants it. Files have no descriptors: `fileno()` is -1.
"""

import io
import os
import sys
from types import GenericAlias

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno",
           "isfirstline", "isstdin", "FileInput", "hook_compressed", "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None,
          errors=None):
    """Return an instance of the FileInput class, which can be iterated.

    The parameters are passed to the constructor of the FileInput class.
    The returned instance, in addition to being an iterator,
    keeps global state for the functions of this module.
    """
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding,
                       errors=errors)
    return _state


def close():
    """Close the sequence."""
    global _state
    before, _state = _state, None
    if before:
        before.close()


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    """
    Close the current file so that the next iteration will read the first
    line from the next file (if any); lines not read from the file will
    not count towards the cumulative line count. Before the first line has
    been read, this function has no effect.
    """
    return _active().nextfile()


def filename():
    """
    Return the name of the file currently being read.
    Before the first line has been read, returns None.
    """
    return _active().filename()


def lineno():
    """
    Return the cumulative line number of the line that has just been read.
    Before the first line has been read, returns 0.
    """
    return _active().lineno()


def filelineno():
    """
    Return the line number in the current file. Before the first line
    has been read, returns 0.
    """
    return _active().filelineno()


def fileno():
    """
    Return the file number of the current file: -1, there are no descriptors.
    """
    return _active().fileno()


def isfirstline():
    """
    Returns true the line just read is the first line of its file,
    otherwise returns false.
    """
    return _active().isfirstline()


def isstdin():
    """
    Returns true if the last line was read from sys.stdin,
    otherwise returns false.
    """
    return _active().isstdin()


class FileInput:
    """FileInput([files[, inplace[, backup]]], *, mode=None, openhook=None)

    Class FileInput is the implementation of the module; its methods
    filename(), lineno(), filelineno(), isfirstline(), isstdin(), fileno(),
    nextfile() and close() correspond to the functions of the same name
    in the module.
    In addition it has a readline() method which returns the next
    input line. The sequence must be accessed in strictly sequential order;
    iteration and readline() may be mixed.
    """

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None,
                 encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, os.PathLike):
            files = (os.fspath(files),)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ("-",)
        self._files = files
        self._inplace = inplace
        self._backup = backup
        self._savestdout = None
        self._output = None
        self._filename = None
        self._before = 0
        self._count = 0
        self._file = None
        self._isstdin = False
        self._backupname = None
        self._encoding = encoding
        self._errors = errors
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        self._mode = mode
        self._write_mode = mode.replace("r", "w")
        if openhook:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._openhook = openhook

    def close(self):
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self._next_line()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        return self._next_line()

    def _next_line(self):
        """The next line of all files; what is empty, after the last."""
        while True:
            line = self._line()
            if line:
                self._count += 1
                return line
            if not self._file:
                return line
            self.nextfile()

    def _line(self):
        """The next line of the file that is open; of the next file, if none is."""
        if self._file is None:
            if not self._files:
                return b"" if "b" in self._mode else ""
            self._open()
        return self._file.readline()

    def _open(self):
        self._filename, *self._files = self._files
        self._before += self._count
        self._count = 0
        self._isstdin = False
        self._backupname = None
        encoding = self._encoding
        if "b" not in self._mode:
            encoding = encoding or "locale"
        if self._filename == "-":
            self._filename = "<stdin>"
            self._file = sys.stdin
            self._isstdin = True
        elif self._inplace:
            self._backupname = os.fspath(self._filename) + (self._backup or ".bak")
            try:
                os.unlink(self._backupname)
            except OSError:
                pass
            os.rename(self._filename, self._backupname)
            self._file = io.open(self._backupname, self._mode, encoding=encoding,
                                 errors=self._errors)
            self._output = io.open(self._filename, self._write_mode, encoding=encoding,
                                   errors=self._errors)
            self._savestdout = sys.stdout
            sys.stdout = self._output
        elif self._openhook is None:
            self._file = io.open(self._filename, self._mode, encoding=encoding,
                                 errors=self._errors)
        elif self._encoding is None:
            # Hooks that know of no encoding are called without.
            self._file = self._openhook(self._filename, self._mode)
        else:
            self._file = self._openhook(self._filename, self._mode, encoding=self._encoding,
                                        errors=self._errors)

    def nextfile(self):
        before, self._savestdout = self._savestdout, None
        if before:
            sys.stdout = before
        output, self._output = self._output, None
        file, self._file = self._file, None
        name, self._backupname = self._backupname, None
        try:
            if output:
                output.close()
            if file and not self._isstdin:
                file.close()
        finally:
            if name and not self._backup:
                try:
                    os.unlink(name)
                except OSError:
                    pass
            self._isstdin = False

    def filename(self):
        return self._filename

    def lineno(self):
        return self._before + self._count

    def filelineno(self):
        return self._count

    def fileno(self):
        return -1

    def isfirstline(self):
        return self._count == 1

    def isstdin(self):
        return self._isstdin

    __class_getitem__ = classmethod(GenericAlias)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    if encoding is None and "b" not in mode:
        encoding = "locale"
    extension = os.path.splitext(filename)[1]
    if extension == ".gz":
        import gzip
        stream = gzip.open(filename, mode)
    elif extension == ".bz2":
        raise NotImplementedError("bzip2 is not here")
    else:
        return io.open(filename, mode, encoding=encoding, errors=errors)
    if "b" not in mode:
        stream = io.TextIOWrapper(stream, encoding=encoding, errors=errors)
    return stream


def hook_encoded(encoding, errors=None):
    def openhook(filename, mode):
        return io.open(filename, mode, encoding=encoding, errors=errors)
    return openhook
