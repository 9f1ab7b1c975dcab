"""Warnings, written to standard error."""

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings",
           "simplefilter", "resetwarnings", "catch_warnings", "WarningMessage"]

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_default_action = "default"
_seen = set()


class WarningMessage:
    """What a warning says, and where."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, "
                f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line:
        text += f"  {line.strip()}\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    if file is None:
        import sys
        file = sys.stderr
    file.write(formatwarning(message, category, filename, lineno, line))


_original_showwarning = showwarning
_captor = None


def _captured_by(captor):
    """Has warnings shown by a function, or again by showwarning()."""
    global _captor
    _captor = captor


def _place(stacklevel):
    """The file and line a warning is about, where the interpreter can tell."""
    try:
        from _sys import caller_place
    except ImportError:
        return "<unknown>", 1
    return caller_place(stacklevel)


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = type(message)
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not "
                        f"'{type(category).__name__}'")
    filename, lineno = _place(stacklevel)
    warn_explicit(message, category, filename, lineno, module="__main__", source=source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    """Issue a warning whose place is known."""
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    action = _default_action
    for item in filters:
        kind, wanted, cat, mod, line = item
        if ((wanted is None or wanted.match(text))
                and issubclass(category, cat) and (mod is None or _matches(mod, module))
                and (line == 0 or lineno == line)):
            action = kind
            break
    if action == "ignore":
        return
    if action == "error":
        raise message
    key = (text, category, lineno)
    if action == "once":
        key = (text, category)
    elif action == "module":
        key = (text, category, module)
    if action in ("default", "once", "module"):
        if key in _seen:
            return
        _seen.add(key)
    elif action != "always":
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    said = WarningMessage(message, category, filename, lineno, source=source)
    if _log is not None:
        _log.append(said)
    else:
        (_captor or showwarning)(message, category, filename, lineno)


def _matches(wanted, module):
    """Whether a filter is about a module: by its name, or by an expression for names."""
    return wanted == module if isinstance(wanted, str) else bool(wanted.match(module))


_log = None
_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Insert an entry into the list of warnings filters (at the front)."""
    assert action in _ACTIONS, f"invalid action: {action!r}"
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    if message or module:
        import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    assert action in _ACTIONS, f"invalid action: {action!r}"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _seen.clear()


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters[:] = []
    _seen.clear()


class catch_warnings:
    """A context manager that copies and restores the warnings filter upon exiting."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return "catch_warnings(record=True)" if self._record else "catch_warnings()"

    def __enter__(self):
        global _log
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._filters = filters[:]
        self._saved = _log
        self._known = set(_seen)
        _seen.clear()
        if self._record:
            _log = []
        if self._filter is not None:
            simplefilter(*self._filter)
        return _log if self._record else None

    def __exit__(self, *exc_info):
        global _log
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters[:] = self._filters
        _log = self._saved
        _seen.clear()
        _seen.update(self._known)
