"""Files of the directories that the host granted.

A file that is open is a path and a place: each reading and writing asks the grant anew.
"""

import _buffered
import _dir
from _filebase import (DEFAULT_BUFFER_SIZE, RawIOBase, TextIOBase, UnsupportedOperation,
                       _integer)

_CHUNK = 16384


class _File:
    """Bytes of a file: what the binary classes have in common."""

    _reading = _writing = True
    _appending = False
    _at = 0
    _from = 0
    _bytes = b""
    _closed = False
    _above = None
    name = mode = None

    def _open(self, name, path, mode):
        self.name = name
        self.mode = mode
        self._path = path

    @property
    def closed(self):
        return self._closed

    @property
    def raw(self):
        return self

    def _check(self, what):
        if self._closed:
            raise ValueError(what + " closed file")

    def readable(self):
        self._checkClosed()
        return self._reading

    def writable(self):
        self._checkClosed()
        return self._writing

    def seekable(self):
        self._checkClosed()
        return True

    def fileno(self):
        self._checkClosed()
        raise UnsupportedOperation("fileno")

    def isatty(self):
        self._checkClosed()
        return False

    def detach(self):
        raise UnsupportedOperation("detach")

    def read1(self, size=-1, /):
        """Read and return up to size bytes."""
        return self.read(DEFAULT_BUFFER_SIZE if size < 0 else size)

    def read(self, size=-1, /):
        """Read and return up to n bytes; all of them if n is negative or None."""
        self._check("read of")
        if not self._reading:
            raise UnsupportedOperation("read")
        size = _integer(size)
        at, have = self._at, self._bytes
        if size is None or size < 0:
            data = have[at:] + _dir.read(self._path, self._from + len(have), -1)
            self._from += at + len(data)
            self._at, self._bytes = 0, b""
            return data
        if at + size <= len(have):
            self._at = at + size
            return have[at:at + size]
        rest = have[at:]
        start = self._from + len(have)
        wanted = size - len(rest)
        more = _dir.read(self._path, start, max(wanted, _CHUNK))
        self._from, self._bytes, self._at = start, more, min(wanted, len(more))
        return rest + more[:wanted]

    read1 = read

    def readinto(self, buffer, /):
        """Read bytes into a buffer and return how many there were."""
        self._checkClosed()
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def peek(self, size=0, /):
        """Return buffered bytes without advancing the position."""
        self._check("peek of")
        if self._at >= len(self._bytes):
            start = self._from + len(self._bytes)
            self._from, self._bytes, self._at = start, _dir.read(self._path, start, _CHUNK), 0
        return self._bytes[self._at:]

    def readline(self, size=-1, /):
        """Read and return a line from the stream."""
        self._check("readline of")
        if not self._reading:
            raise UnsupportedOperation("read")
        size = -1 if size is None else _integer(size)
        at = self._at
        end = self._bytes.find(b"\n", at) + 1
        if end and (size < 0 or end - at <= size):
            self._at = end
            return self._bytes[at:end]
        parts = []
        while size < 0 or size > 0:
            have = self.peek()
            if not have:
                break
            end = have.find(b"\n") + 1 or len(have)
            if size >= 0:
                end = min(end, size)
                size -= end
            self._at += end
            parts.append(have[:end])
            if have[end - 1] == 10:
                break
        return b"".join(parts)

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, b, /):
        """Write the given buffer to the file."""
        self._check("write to")
        if not self._writing:
            raise UnsupportedOperation("write")
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = b if isinstance(b, (bytes, bytearray)) else bytes(memoryview(b))
        at = self._from + self._at
        if self._appending:
            _dir.write(self._path, -1, data)
            at = max(at, self._end)
            self._end = at + len(data)
        else:
            _dir.write(self._path, at, data)
        self._from, self._at, self._bytes = at + len(data), 0, b""
        return len(data)

    def writelines(self, lines, /):
        """Write a list of lines to stream."""
        self._checkClosed()
        for line in lines:
            self.write(line)

    def flush(self):
        """Hand what was written to the host."""
        self._checkClosed()
        if self._writing:
            _dir.flush(self._path)

    def tell(self):
        """Return the current stream position."""
        if self._closed:
            raise ValueError("I/O operation on closed file")
        return self._from + self._at

    def seek(self, target, whence=0, /):
        """Change the stream position to the given byte offset."""
        self._check("seek of")
        target = _integer(target)
        if whence == 0:
            if target < 0:
                raise OSError(22, "Invalid argument")
            to = target
        elif whence == 1:
            to = self._from + self._at + target
        elif whence == 2:
            to = _dir.stat(self._path)[1] + target
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if to < 0:
            raise OSError(22, "Invalid argument")
        if self._from <= to <= self._from + len(self._bytes):
            self._at = to - self._from
        else:
            self._from, self._bytes, self._at = to, b"", 0
        return to

    def truncate(self, pos=None, /):
        """Truncate the file to at most pos bytes; by default where it stands."""
        self._check("truncate of")
        if not self._writing:
            raise UnsupportedOperation("truncate")
        if pos is None:
            pos = self._from + self._at
        if pos < 0:
            raise OSError(22, "Invalid argument")
        _dir.set_len(self._path, pos)
        self._from, self._at, self._bytes = self._from + self._at, 0, b""
        return pos

    def close(self):
        """Flush and close the file."""
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True
                if self._above is not None:
                    self._above._quick = False
                self._bytes = b""

    def __repr__(self):
        return f"<{self._shown} name={self.name!r}>"


def _kinds():
    """What `open` gives: files of a directory that are files with a buffer by name and kind."""

    class BufferedReader(_File, _buffered.BufferedReader):
        """A file that is read as bytes."""

        __module__ = "_io"
        __qualname__ = "BufferedReader"
        _shown = "_io.BufferedReader"
        _writing = False

        def __init__(self):
            pass

    class BufferedWriter(_File, _buffered.BufferedWriter):
        """A file that is written as bytes."""

        __module__ = "_io"
        __qualname__ = "BufferedWriter"
        _shown = "_io.BufferedWriter"
        _reading = False

        def __init__(self):
            pass

    class BufferedRandom(_File, _buffered.BufferedRandom):
        """A file that is read and written as bytes."""

        __module__ = "_io"
        __qualname__ = "BufferedRandom"
        _shown = "_io.BufferedRandom"

        def __init__(self):
            pass

    return BufferedReader, BufferedWriter, BufferedRandom


_Reader, _Writer, _Random = _kinds()


class FileIO(_File, RawIOBase):
    """A file that is read or written as bytes, without a buffer of its own."""

    __module__ = "_io"
    _shown = "_io.FileIO"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        name, path, reading, writing, appending = _opened(file, mode.replace("b", ""))
        self._set(name, path, mode, reading, writing, appending)

    def _set(self, name, path, mode, reading, writing, appending):
        self._open(name, path, _shown_mode(mode, reading, writing))
        self._reading, self._writing, self._appending = reading, writing, appending

    def read(self, size=-1, /):
        """Read and return up to n bytes."""
        self._checkClosed()
        if not self._reading:
            raise UnsupportedOperation("File not open for reading")
        at = self._from + self._at
        data = _dir.read(self._path, at, -1 if size is None else _integer(size))
        self._from, self._at, self._bytes = at + len(data), 0, b""
        return data

    def readall(self):
        """Read all data from the file, returned as bytes."""
        return self.read()

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd=True>"


def _translated(text):
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text


class TextIOWrapper(TextIOBase):
    """Character and line based layer over a file of bytes."""

    __module__ = "_io"

    # What was decoded last, how much of it has been read, its text before newlines were
    # translated, where its first byte lies, and bytes that are not decoded yet.
    _text = ""
    _at = 0
    # The lines of what is left of it, the next of them, and how many have their end.
    _lines = None
    _next = _whole = 0
    _raw = ""
    _start = 0
    _size = 0
    _rest = b""
    _ended = False
    _seen = 0
    _telling = True
    # A write is an encoding and a write below.
    _quick = False

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"TextIOWrapper() argument 'newline' must be str or None, "
                            f"not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        if encoding is None or encoding == "locale":
            encoding = "utf-8"
        "".encode(encoding)
        buffer.readable
        self._buffer = buffer
        self._set(encoding, errors or "strict", newline)
        self._line_buffering = line_buffering
        self._write_through = write_through

    def _set(self, encoding, errors, newline):
        self._encoding = encoding
        self._errors = errors
        self._newline = newline
        self._translate = newline is None
        self._codec = encoding.lower().replace("_", "-")
        # In these a newline is one byte, and no part of any other character.
        self._wide = self._codec.startswith(("utf-16", "utf-32", "utf16", "utf32", "u16", "u32",
                                             "utf-7", "utf7"))
        self._signed = self._codec in ("utf-8-sig", "utf8-sig")

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def closed(self):
        return self._buffer.closed

    @property
    def name(self):
        return self._buffer.name

    @property
    def newlines(self):
        kinds = ("\r", "\n", "\r\n")
        seen = tuple([kind for bit, kind in enumerate(kinds) if self._seen >> bit & 1])
        if not seen or self._newline not in (None, ""):
            return None
        return seen[0] if len(seen) == 1 else seen

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def _check(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        if self._buffer.closed:
            raise ValueError("I/O operation on closed file.")

    def _check_reading(self):
        self._check()
        if not self._buffer.readable():
            raise UnsupportedOperation("not readable")

    def _decode(self, data, first):
        if self._signed and not first:
            text = data.decode("utf-8", self._errors)
        else:
            text = data.decode(self._encoding, self._errors)
        self._raw = text
        if "\r" in text:
            pairs = text.count("\r\n")
            self._seen |= ((text.count("\r") > pairs) | (text.count("\n") > pairs) << 1
                           | (pairs > 0) << 2)
            if self._translate:
                text = _translated(text)
        elif "\n" in text:
            self._seen |= 2
        return text

    def _more(self, whole=False):
        """Decodes more; whether there was any. What has been read is let go."""
        data = self._rest
        if data:
            self._start += self._size
        elif self._buffer.seekable():
            self._start = self._buffer.tell()
        self._rest = b""
        read = getattr(self._buffer, "read1", self._buffer.read)
        if whole or self._wide:
            data += self._buffer.read()
            self._ended = True
        else:
            while True:
                more = read(_CHUNK)
                data += more
                if not more:
                    self._ended = True
                    break
                cut = data.rfind(b"\n") + 1
                if cut:
                    self._rest = data[cut:]
                    data = data[:cut]
                    break
        self._size = len(data)
        text = self._decode(data, self._start == 0)
        self._text, self._at, self._lines = text, 0, None
        return bool(text)

    def read(self, size=-1, /):
        """Read at most n characters; all of them if n is negative or None."""
        self._check_reading()
        self._telling = True
        size = _integer(size)
        if size is None or size < 0:
            before = self._text[self._at:]
            after = self._text if self._more(True) else ""
            self._text, self._at, self._raw, self._size, self._lines = "", 0, "", 0, None
            return before + after if before else after
        parts = []
        self._lines = None
        while size > 0:
            part = self._text[self._at:self._at + size]
            if part:
                self._at += len(part)
                size -= len(part)
                parts.append(part)
            elif not self._more():
                break
        return "".join(parts)

    def _line_end(self, at):
        """Where the line that begins there ends; 0 if that is not known yet."""
        text, newline = self._text, self._newline
        if newline is None or newline == "\n":
            return text.find("\n", at) + 1
        if newline:
            end = text.find(newline, at)
            return end + len(newline) if end >= 0 else 0
        end = text.find("\n", at) + 1
        back = text.find("\r", at, end or len(text)) + 1
        if not back:
            return end
        if back < len(text):
            return back + 1 if text[back] == "\n" else back
        return back if self._ended and not self._rest else 0

    def readline(self, size=-1, /):
        """Read until newline or EOF."""
        self._check_reading()
        self._telling = True
        return self._line(-1 if size is None else _integer(size))

    def _line(self, size):
        if size < 0 and self._newline in (None, "\n"):
            while True:
                if self._lines is None:
                    self._lines = self._text[self._at:].split("\n")
                    self._next, self._whole = 0, len(self._lines) - 1
                at = self._next
                if at < self._whole:
                    self._next = at + 1
                    line = self._lines[at] + "\n"
                    self._at += len(line)
                    return line
                # What is left has no end: more may follow if there is any.
                left = self._text[self._at:]
                self._at = len(self._text)
                if not self._more():
                    return left
                if left:
                    return left + self._line(-1)
        self._lines = None
        parts = []
        while size:
            at = self._at
            end = self._line_end(at)
            stop = end or len(self._text)
            if 0 <= size < stop - at:
                stop, end = at + size, at + size
            part = self._text[at:stop]
            self._at = stop
            parts.append(part)
            if size > 0:
                size -= len(part)
            if end or not self._more():
                break
        return "".join(parts)

    def __next__(self):
        self._telling = False
        if self._lines is not None and self._next < self._whole:
            line = self._lines[self._next] + "\n"
            self._next += 1
            self._at += len(line)
            return line
        self._check_reading()
        line = self._line(-1)
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def _drop(self):
        """Lets go of what was read ahead: the file stands where the reader does."""
        if self._text or self._rest or self._ended:
            if self._at < len(self._text) or self._rest:
                self._buffer.seek(self.tell())
            self._text, self._at, self._raw, self._lines, self._rest = "", 0, "", None, b""
            self._size, self._ended = 0, False

    def write(self, s, /):
        """Write string to stream; return the number of characters."""
        if self._quick and isinstance(s, str) and not (self._text or self._rest or self._ended):
            self._buffer.write(s.encode(self._encoding, self._errors))
            return len(s)
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        if not self._buffer.writable():
            raise UnsupportedOperation("not writable")
        if self._text or self._rest or self._ended:
            self._telling = True
            self._drop()
        text = s
        if self._newline in ("\r", "\r\n"):
            text = s.replace("\n", self._newline)
        encoding = self._encoding
        if self._wide or self._signed:
            # The mark stands at the beginning alone.
            if self._buffer.tell() != 0:
                if self._signed:
                    encoding = "utf-8"
                elif self._codec in ("utf-16", "utf16", "utf-32", "utf32", "u16", "u32"):
                    encoding = "utf-16-le" if "16" in self._codec else "utf-32-le"
        self._buffer.write(text.encode(encoding, self._errors))
        if self._line_buffering and ("\n" in s or "\r" in s):
            self._buffer.flush()
        return len(s)

    def tell(self):
        """Return the stream position as an opaque number."""
        self._check()
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        if not self._text and not self._rest:
            return self._buffer.tell()
        at = self._at
        if at == len(self._text):
            return self._start + self._size
        raw, count = self._raw, at
        if self._translate and "\r" in raw:
            low, high = at, len(raw)
            while low < high:
                middle = (low + high) // 2
                if len(_translated(raw[:middle])) < at:
                    low = middle + 1
                else:
                    high = middle
            count = low
            if count and raw[count - 1] == "\r" and raw[count:count + 1] == "\n":
                count += 1
        encoding = self._encoding
        if self._signed and self._start:
            encoding = "utf-8"
        return self._start + len(raw[:count].encode(encoding, self._errors))

    def seek(self, cookie, whence=0, /):
        """Set the stream position: to what tell() gave, to the beginning, or to the end."""
        self._check()
        cookie = _integer(cookie)
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        elif cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self._telling = True
        self._text, self._at, self._raw, self._lines, self._rest = "", 0, "", None, b""
        self._size, self._ended = 0, False
        if whence == 2 or cookie == 0:
            self._seen = 0
        return self._buffer.seek(cookie, 2 if whence == 2 else 0)

    def truncate(self, pos=None, /):
        self.flush()
        if pos is None:
            pos = self.tell()
        return self._buffer.truncate(pos)

    def flush(self):
        self._check()
        self._buffer.flush()

    def detach(self):
        self.flush()
        buffer, self._buffer = self._buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None,
                    write_through=None):
        """Reconfigure the text stream with new parameters."""
        if (encoding is not None or errors is not None or newline is not ...) and self._text:
            raise UnsupportedOperation("It is not possible to set the encoding or newline of "
                                       "stream after the first read")
        if newline not in (..., None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        self.flush()
        self._quick = False
        if errors is None:
            errors = self._errors if encoding is None else "strict"
        self._set(encoding or self._encoding, errors,
                  self._newline if newline is ... else newline)
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def close(self):
        self._text, self._at, self._lines, self._rest = "", 0, None, b""
        if self._buffer is not None and not self._buffer.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def __repr__(self):
        shown = "<_io.TextIOWrapper"
        try:
            shown += f" name={self.name!r}"
        except AttributeError:
            pass
        try:
            shown += f" mode={self.mode!r}"
        except AttributeError:
            pass
        return f"{shown} encoding={self._encoding!r}>"


def _opened(file, mode):
    """Opens: the name, the path from the root, and what may be done."""
    kinds = [c for c in mode if c in "rwax"]
    if len(kinds) != 1 or mode.count("+") > 1:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most "
                         "one plus")
    kind, both = kinds[0], "+" in mode
    if isinstance(file, int):
        if not isinstance(file, bool) and file < 0:
            raise ValueError("negative file descriptor")
        raise OSError(9, "Bad file descriptor", file)
    from posixpath import _fspath
    name = _fspath(file)
    text = name.decode("utf-8") if isinstance(name, bytes) else name
    if kind == "r" and not both:
        found = _dir.stat(text)[0]
        if found == "d":
            raise IsADirectoryError(21, "Is a directory", name)
        if found != "f":
            raise PermissionError(13, "Permission denied: not a regular file", name)
    else:
        _dir.create(text, kind)
    return name, _dir.full(text), kind == "r" or both, kind != "r" or both, kind == "a"


def _shown_mode(mode, reading, writing):
    """The mode of a file of bytes, as it shows it."""
    kind = "x" if "x" in mode else "a" if "a" in mode else "r" if reading else "w"
    return kind + ("b+" if reading and writing else "b")


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
         opener=None):
    """Open file and return a stream.  Raise OSError upon failure."""
    if not isinstance(file, int):
        from posixpath import _fspath
        _fspath(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    for what, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument {what!r} must be str or None, "
                            f"not {type(value).__name__}")
    if any([c not in "rwaxbt+" for c in mode]) or len(set(mode)) != len(mode):
        raise ValueError(f"invalid mode: {mode!r}")
    binary = "b" in mode
    if binary and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    if sum([c in "rwax" for c in mode]) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if binary and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if binary and errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if binary and newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")
    if opener is not None or not closefd:
        raise ValueError("files are opened by name here: there is no opener and no descriptor")
    if not binary and newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError(f"illegal newline value: {newline}")
    if not binary and buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    if binary and buffering == 1:
        import warnings
        warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default "
                      "buffer size will be used", RuntimeWarning, 2)
    if encoding is not None and encoding != "locale":
        "".encode(encoding)
    name, path, reading, writing, appending = _opened(file, mode)
    if binary and buffering == 0:
        made = FileIO.__new__(FileIO)
        made._set(name, path, mode, reading, writing, appending)
    else:
        kind = _Random if reading and writing else _Reader if reading else _Writer
        made = kind()
        made._open(name, path, _shown_mode(mode, reading, writing))
        made._appending = appending
    if appending:
        made._from = made._end = _dir.stat(path)[1]
    if binary:
        return made
    made = TextIOWrapper(made, encoding, errors, newline, buffering == 1)
    made.mode = mode
    made._quick = (writing and not reading and buffering != 1 and newline not in ("\r", "\r\n")
                   and not made._wide and not made._signed)
    made._buffer._above = made
    return made
