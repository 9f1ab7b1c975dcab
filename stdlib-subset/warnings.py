"""Warnings, written to standard error."""

import _sys
import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings",
           "simplefilter", "resetwarnings", "catch_warnings"]

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
# What was shown, by the module that it is about: CPython has it among the module's names.
_registries = {}
_version = 1


def _filters_mutated():
    """What was shown may be shown again."""
    global _version
    _version += 1


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
    if line is None:
        line = _sys.source_line(filename, lineno)
    if line:
        text += f"  {line.strip()}\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    _show(WarningMessage(message, category, filename, lineno, file, line))


def _show(said):
    file = sys.stderr if said.file is None else said.file
    if file is not None:
        file.write(formatwarning(said.message, said.category, said.filename, said.lineno,
                                 said.line))


_original_showwarning = showwarning
# What takes messages while nothing else shows them: of catch_warnings(record=True), a list.
_take = _show


def _shown_by(function):
    """Has warnings shown by a function; returns what showed them before."""
    global showwarning
    before = showwarning
    showwarning = function
    return before


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not "
                        f"'{type(category).__name__}'")
    level = max(range(stacklevel).stop, 1)
    stack = _sys.stack_lines("warnings.py", level)
    filename, lineno, _, _, module = stack[-1] if len(stack) == level else ("sys", 1, "", "", "sys")
    warn_explicit(message, category, filename, lineno, module,
                  _registries.setdefault(module, {}), None, source)


def _of_pattern(message, future):
    """Warn of a regular expression, at the program's line that has it compiled."""
    category = FutureWarning if future else DeprecationWarning
    _warn_outside("re.py", message, category)


def _of_escape(message):
    """Warn of an escape in bytes that a program decodes, at the line that does."""
    _warn_outside("codecs.py", message, DeprecationWarning)


def _warn_outside(library, message, category):
    stack = _sys.stack_lines("warnings.py", 8)
    for filename, lineno, _, _, module in stack:
        if filename != library:
            break
    else:
        filename, lineno, module = "sys", 1, "sys"
    warn_explicit(message, category, filename, lineno, module,
                  _registries.setdefault(module, {}))


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    """Issue a warning whose place is known."""
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for item in filters:
        action, wanted, cat, mod, line = item
        if ((wanted is None or wanted.match(text))
                and issubclass(category, cat) and (mod is None or _matches(mod, module))
                and (line == 0 or lineno == line)):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[text, category] = 1
    elif action == "module":
        registry[key] = 1
        if registry.get((text, category, 0)):
            return
        registry[text, category, 0] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {item}")
    said = WarningMessage(message, category, filename, lineno, source=source)
    if showwarning is _original_showwarning:
        _take(said)
    else:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(said.message, said.category, said.filename, said.lineno, said.file, said.line)


def _matches(wanted, module):
    """Whether a filter is about a module: by its name, or by an expression for names."""
    return wanted == module if isinstance(wanted, str) else bool(wanted.match(module))


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
    _filters_mutated()


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters[:] = []
    _filters_mutated()


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
        global _take, filters, showwarning
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._filters = filters
        filters = filters[:]
        _filters_mutated()
        self._before = showwarning, _take
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        log = []
        _take = log.append
        showwarning = _original_showwarning
        return log

    def __exit__(self, *exc_info):
        global _take, filters, showwarning
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters = self._filters
        _filters_mutated()
        showwarning, _take = self._before
