"""Extract, format and print information about exceptions.

A traceback's lines are known as text: file, number, function and source. There are no frames, so
there are no local variables and no stack of the running code.
"""

import _sys
import sys

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only",
           "format_list", "format_stack", "format_tb", "print_exc", "format_exc",
           "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]


class _Implicit:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Implicit()
_HEADER = "Traceback (most recent call last):\n"
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class FrameSummary:
    """Information about a single frame from a traceback."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line",
                 "locals", "_marks")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self._marks = None
        if lookup_line and line is None and lineno is not None:
            # Sources are not read, but these must be a file's name and a line.
            hash(filename)
            filename and filename.startswith
            1 <= lineno
        self.locals = {k: repr(v) for k, v in locals.items()} if locals else None
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno
                    and self.name == other.name and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    __hash__ = None

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    @property
    def line(self):
        return None if self._line is None else self._line.strip()


def walk_stack(f):
    """Walk a stack yielding the frame and line number for each frame: what stands for a frame is
    a FrameSummary, for there are no frames."""
    for row in _stack():
        yield row, row.lineno


def _stack():
    """What runs, innermost first; what this module does is not shown."""
    return [FrameSummary(filename, lineno, name, line=line) for
            filename, lineno, name, line, _ in _sys.stack_lines("traceback.py", sys.maxsize)]


def walk_tb(tb):
    """Walk a traceback yielding the frame and line number for each frame: what stands for a frame
    is a FrameSummary, for there are no frames."""
    for row in [] if tb is None else extract_tb(tb, len(_sys.traceback_lines(tb))):
        yield row, row.lineno


def _limited(rows, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return rows
    if limit > sys.maxsize:
        raise ValueError("Stop argument for islice() must be None or an integer: "
                         "0 <= x <= sys.maxsize.")
    return rows[:limit] if limit >= 0 else rows[limit:]


class StackSummary(list):
    """A list of FrameSummary objects, representing a stack of frames."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Create a StackSummary from a traceback or stack object."""
        rows = [row for row, _ in frame_gen]
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            rows = rows[:limit] if limit >= 0 else rows[limit:]
        return klass(rows)

    @classmethod
    def from_list(klass, a_list):
        """Create a StackSummary object from a supplied list of FrameSummary objects or old-style
        list of tuples."""
        made = klass()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                made.append(frame)
            else:
                filename, lineno, name, line = frame
                made.append(FrameSummary(filename, lineno, name, line=line))
        return made

    def format_frame_summary(self, frame_summary):
        """Format the lines for a single FrameSummary."""
        row = ['  File "{}", line {}, in {}\n'.format(frame_summary.filename,
                                                      frame_summary.lineno, frame_summary.name)]
        if frame_summary.line:
            row.append("    {}\n".format(frame_summary.line))
            if frame_summary._marks:
                row.append(frame_summary._marks)
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                row.append("    {name} = {value}\n".format(name=name, value=value))
        return "".join(row)

    def format(self):
        """Format the stack ready for printing."""
        result = []
        last = None
        count = 0

        def repeated():
            if count > 3:
                more = count - 3
                result.append(f"  [Previous line repeated {more} more "
                              f"time{'s' if more > 1 else ''}]\n")
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                repeated()
                last = place
                count = 0
            count += 1
            if count > 3:
                continue
            result.append(text)
        repeated()
        return result


def _parts(exception):
    """The text of an exception's own traceback: its lines (a header, an entry each) and what
    comes after them."""
    text = _sys.format_exception(exception)
    for separator in (_CAUSE, _CONTEXT):
        at = text.rfind(separator)
        if at >= 0 and not _is_in_group(text, at):
            text = text[at + len(separator):]
    lines = text.splitlines(keepends=True)
    entries = []
    i = 0
    if lines and lines[0] in (_HEADER, "  + Exception Group " + _HEADER):
        lines.pop(0)
        while i < len(lines) and lines[i].startswith("  "):
            if lines[i].startswith(("  File ", "  [Previous")) or not entries:
                entries.append(lines[i])
            else:
                entries[-1] += lines[i]
            i += 1
    return entries, lines[i:]


def _is_in_group(text, at):
    return text[at:at + 2] == "\n " or text[at + 1:at + 2] in " |"


def _only(exception):
    """The last lines of an exception's traceback: its class and message, notes, marks."""
    if isinstance(exception, BaseExceptionGroup):
        text = _qualified(type(exception)) + ": " + str(exception) + "\n"
        return [text] + _notes(exception)
    if isinstance(exception, SyntaxError):
        return _syntax_error(exception) + _notes(exception)
    name = _qualified(type(exception))
    try:
        message = str(exception)
    except Exception:
        message = "<exception str() failed>"
    _, rest = _parts(exception)
    text = name + ": " + message if message else name
    shown = "".join(rest)
    if shown.startswith(text) and not isinstance(exception, (NameError, AttributeError,
                                                             ImportError)):
        return [text + "\n"] + _notes(exception)
    # Suggestions belong to the message.
    return _as_lines(rest, exception)


def _syntax_error(exception):
    """The place a SyntaxError speaks of, its text with a mark beneath, and the message."""
    made = []
    suffix = ""
    if exception.lineno is not None:
        made.append('  File "{}", line {}\n'.format(exception.filename or "<string>",
                                                    exception.lineno))
    elif exception.filename is not None:
        suffix = " ({})".format(exception.filename)
    if exception.text is not None:
        whole = exception.text.rstrip("\n")
        text = whole.lstrip(" \n\f")
        made.append("    {}\n".format(text))
        if exception.offset is not None:
            offset = exception.offset
            end = exception.end_offset if exception.end_offset not in {None, 0} else offset
            if offset == end or end == -1:
                end = offset + 1
            start = offset - 1 - (len(whole) - len(text))
            if start >= 0:
                space = "".join([c if c.isspace() else " " for c in text[:start]])
                made.append("    {}{}".format(space, "^" * (end - offset) + "\n"))
    message = exception.msg or "<no detail available>"
    made.append("{}: {}{}\n".format(_qualified(type(exception)), message, suffix))
    return made


def _as_lines(rest, exception):
    notes = _notes(exception)
    if notes:
        rest = rest[:len(rest) - sum([note.count("\n") for note in notes])]
    return ["".join(rest)] + notes


def _notes(exception):
    notes = getattr(exception, "__notes__", None)
    if notes is None:
        return []
    if isinstance(notes, (list, tuple)):
        made = []
        for note in notes:
            made += [line + "\n" for line in str(note).split("\n")]
        return made
    return [repr(notes) + "\n"]


def _qualified(cls):
    module = cls.__module__
    if module in ("__main__", "builtins"):
        return cls.__qualname__
    return module + "." + cls.__qualname__


def _split(text):
    """A rendered traceback as the strings format_exception() gives."""
    made = []
    inside = False
    for line in text.splitlines(keepends=True):
        if line == _HEADER:
            inside = True
            made.append(line)
        elif inside and line.startswith("  "):
            if line.startswith(("  File ", "  [Previous")):
                made.append(line)
            else:
                made[-1] += line
        else:
            inside = False
            made.append(line)
    return made


class TracebackException:
    """An exception ready for rendering."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        seen = _seen if _seen is not None else []
        seen.append(exc_value)
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.exc_type = exc_type
        self._value_type = exc_type
        rows = [] if exc_traceback is None else _frames(exc_value)
        self.stack = StackSummary(_limited(rows, limit))
        try:
            self._str = str(exc_value)
        except Exception:
            self._str = "<exception str() failed>"
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._lines = [] if exc_value is None else _only(exc_value)
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg

        def of(other):
            if other is None or any([other is one for one in seen]):
                return None
            return TracebackException(type(other), other, other.__traceback__, limit=limit,
                                      max_group_width=max_group_width,
                                      max_group_depth=max_group_depth, _seen=seen)
        cause = context = None
        self.__suppress_context__ = False
        self.exceptions = None
        if exc_value is not None:
            cause = exc_value.__cause__
            context = exc_value.__context__
            self.__suppress_context__ = exc_value.__suppress_context__
        self.__cause__ = of(cause)
        needed = not compact or (cause is None and not self.__suppress_context__)
        self.__context__ = of(context) if needed else None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [of(one) for one in exc_value.exceptions]
        self._value = exc_value

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Create a TracebackException from an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self is other or (self.exc_type is other.exc_type and self._str == other._str
                                     and self.stack == other.stack)
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format_exception_only(self):
        """Format the exception part of the traceback."""
        if self.exc_type is None:
            yield "NoneType: None\n"
            return
        yield from self._lines

    def format(self, *, chain=True, _ctx=None):
        """Format the exception."""
        if self.exceptions is not None:
            yield from _split(_sys.format_exception(self._value))
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield _CAUSE
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield _CONTEXT
        if self.stack:
            yield _HEADER
            yield from self.stack.format()
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True):
        """Print the result of self.format(chain=chain) to 'file'."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _frames(exception):
    """The lines of an exception's traceback, with the marks beneath them."""
    if exception is None:
        return []
    entries, _ = _parts(exception)
    entries = [entry for entry in entries if not entry.startswith("  [Previous")]
    made = []
    shown = 0
    marks = None
    for filename, lineno, name, line in _sys.traceback_lines(exception):
        frame = FrameSummary(filename, lineno, name, line=line)
        head = '  File "{}", line {}, in {}\n'.format(filename, lineno, name)
        # Of a line that repeats the first three are shown; the others have the third's marks.
        if shown < len(entries) and entries[shown].startswith(head):
            lines = entries[shown].splitlines(keepends=True)
            marks = _moved(lines[1], lines[2]) if len(lines) == 3 else None
            shown += 1
        frame._marks = marks
        made.append(frame)
    return made


def _moved(line, marks):
    """The interpreter's marks as this module has them: white space behind a line moves them to the
    left, and does not make it longer than what is marked."""
    behind = len(line) - len(line.rstrip()) - 1
    if behind <= 0:
        return marks
    marked = marks.lstrip(" ")
    if "~" not in marked and len(marked) > len(line.strip()):
        return None
    return "    " + " " * (len(marks) - len(marked) - 4 - behind) + marked


def _exception_of(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is not None:
            if isinstance(exc, BaseException):
                return exc, exc.__traceback__
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return None, None
    return value, tb


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
    """Format a stack trace and the exception information."""
    value, tb = _exception_of(exc, value, tb)
    return list(TracebackException(type(value) if value is not None else None, value, tb,
                                   limit=limit, compact=True).format(chain=chain))


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'."""
    value, tb = _exception_of(exc, value, tb)
    TracebackException(type(value) if value is not None else None, value, tb, limit=limit,
                       compact=True).print(file=file, chain=chain)


def format_exception_only(exc, /, value=_sentinel):
    """Format the exception part of a traceback."""
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value) if value is not None else None, value, None,
                                   compact=True).format_exception_only())


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit, file, chain)'."""
    print_exception(_sys.handled(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Like print_exc() but return a string."""
    return "".join(format_exception(_sys.handled(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """This is a shorthand for 'print_exception(sys.last_type, ...)': there is no such place."""
    raise ValueError("no last exception")


def _check(tb, name):
    """What is to be a traceback, or None."""
    if tb is not None and type(tb).__name__ != "traceback":
        raise AttributeError(f"'{type(tb).__name__}' object has no attribute '{name}'",
                             name=name, obj=tb)


def extract_tb(tb, limit=None):
    """Return a StackSummary object representing a list of pre-processed entries from traceback."""
    _check(tb, "tb_frame")
    return StackSummary(_limited(_frames(tb), limit))


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame."""
    if f is not None:
        # There are no frames to give.
        raise AttributeError(f"'{type(f).__name__}' object has no attribute 'f_lineno'",
                             name="f_lineno", obj=f)
    rows = _stack()
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is not None:
        rows = rows[:limit] if limit >= 0 else rows[limit:]
    return StackSummary(rows[::-1])


def format_list(extracted_list):
    """Format a list of tuples or FrameSummary objects for printing."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack()."""
    if file is None:
        file = sys.stderr
    for item in format_list(extracted_list):
        print(item, file=file, end="")


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    return extract_stack(f, limit=limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point."""
    print_list(extract_stack(f, limit=limit), file=file)


def clear_frames(tb):
    """Clear all references to local variables in the frames of a traceback: there are none."""
    _check(tb, "tb_frame")
