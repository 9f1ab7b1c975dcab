"""Get useful information from live Python objects: kinds, signatures, docstrings, members.

There are no frames, code objects and sources here: what asks for them says so.
"""

import _sys
import collections.abc
import enum
import functools
import types
from abc import _is_abstract
from collections import OrderedDict, namedtuple

__all__ = ["ArgInfo", "Attribute", "BoundArguments", "ClassFoundException", "ClosureVars",
           "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "FullArgSpec",
           "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature",
           "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation",
           "formatannotationrelativeto", "formatargvalues", "get_annotations", "getattr_static",
           "getcallargs", "getclasstree", "getcomments", "getdoc", "getfile", "getfullargspec",
           "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro",
           "getsource", "getsourcefile", "getsourcelines", "indentsize", "isabstract",
           "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode",
           "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction",
           "isgenerator", "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor",
           "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule", "isroutine",
           "istraceback", "signature", "stack", "trace", "unwrap", "walktree"]

CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED")
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = (
    "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED")


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper."""
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor but not a method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return _has(kind, "__get__") and not _has(kind, "__set__")


def isdatadescriptor(object):
    """Return true if the object is a data descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    if ismemberdescriptor(object) or isgetsetdescriptor(object):
        return True
    kind = type(object)
    return _has(kind, "__set__") or _has(kind, "__delete__")


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Return true if the object is a getset descriptor."""
    return isinstance(object, types.GetSetDescriptorType)


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object))


def iscode(object):
    """Return true if the object is a code object: there are none."""
    return False


def isframe(object):
    """Return true if the object is a frame object: there are none."""
    return False


def istraceback(object):
    """Return true if the object is a traceback."""
    return object is not None and isinstance(object, types.TracebackType)


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Return true if the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Return true if the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Return true if object can be passed to an ``await`` expression."""
    return (isinstance(object, types.CoroutineType)
            or _sys.is_marked_coroutine(object)
            or isinstance(object, collections.abc.Awaitable))


def _kind_of(function):
    while ismethod(function):
        function = function.__func__
    while isinstance(function, functools.partial):
        function = function.func
    while ismethod(function):
        function = function.__func__
    return _sys.code_kind(function) if type(function) is types.FunctionType else 0


def isgeneratorfunction(obj):
    """Return true if the object is a user-defined generator function."""
    return _kind_of(obj) == 1


def iscoroutinefunction(obj):
    """Return true if the object is a coroutine function."""
    return _kind_of(obj) == 2 or getattr(type(obj), "_is_async_mock", None) is True


def isasyncgenfunction(obj):
    """Return true if the object is an asynchronous generator function."""
    return _kind_of(obj) == 3


GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"


def getgeneratorstate(generator):
    """Get current state of a generator-iterator: GEN_CREATED, GEN_RUNNING and so on."""
    state = _sys.frame_state(generator)
    if state is None:
        raise AttributeError(f"{type(generator).__name__!r} object has no attribute 'gi_running'")
    return "GEN_" + state


def getcoroutinestate(coroutine):
    """Get current state of a coroutine object: CORO_CREATED, CORO_RUNNING and so on."""
    state = _sys.frame_state(coroutine)
    if state is None:
        raise AttributeError(f"{type(coroutine).__name__!r} object has no attribute 'cr_running'")
    return "CORO_" + state


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    if not isclass(object):
        return False
    try:
        if "__abstractmethods__" in object.__dict__ or type(object) is type:
            return bool(object.__abstractmethods__)
    except AttributeError:
        return False
    # The metaclass has not gone on from `type.__new__`: this is asked in `__init_subclass__`.
    for value in object.__dict__.values():
        if _is_abstract(value):
            return True
    for base in object.__bases__:
        try:
            names = base.__abstractmethods__
        except AttributeError:
            continue
        for name in names:
            if _is_abstract(getattr(object, name, None)):
                return True
    return False


def _has(kind, name):
    for base in kind.__mro__:
        if name in base.__dict__:
            return True
    return False


def getmro(cls):
    "Return tuple of base classes (including cls) in method resolution order."
    return cls.__mro__


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name."""
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, (types.DynamicClassAttribute, enum.property)):
                    names.append(name)
    found, seen = [], set()
    for name in names:
        try:
            value = getattr(object, name)
            if name in seen:
                value = _static(object, name)
        except AttributeError:
            # What a program may not read is no member for it; a descriptor that gives nothing is.
            value = _static(object, name) if isclass(object) else _MISSING
        if value is _MISSING:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    return sorted(found, key=lambda pair: pair[0])


def getmembers_static(object, predicate=None):
    """Return all members of an object without triggering dynamic lookup."""
    found = []
    for name in sorted(set(dir(object))):
        try:
            value = getattr_static(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


_MISSING = object()


def _may_be_asked(attr):
    """The verdict on a name: whether a program may read it."""
    try:
        getattr(_EMPTY, attr, None)
    except AttributeError:
        return False
    return True


class _Empty:
    __slots__ = ()


_EMPTY = _Empty()


def _static(cls, attr):
    """What a class or one of its bases has under a name, as it lies there."""
    if not _may_be_asked(attr):
        return _MISSING
    for base in cls.__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr]
    return _MISSING


def getattr_static(obj, attr, default=_MISSING):
    """Retrieve attributes without triggering dynamic lookup."""
    found = _MISSING
    if isclass(obj):
        found = _static(obj, attr)
    elif not _may_be_asked(attr):
        # What may not be read is not there.
        pass
    else:
        try:
            found = vars(obj).get(attr, _MISSING)
        except TypeError:
            pass
        of_class = _static(type(obj), attr)
        if found is _MISSING or of_class is not _MISSING and _has(type(of_class), "__get__") and (
                _has(type(of_class), "__set__") or _has(type(of_class), "__delete__")):
            found = of_class
    if found is _MISSING and isclass(obj):
        found = _static(type(obj), attr)
    if found is not _MISSING:
        return found
    if default is not _MISSING:
        return default
    raise AttributeError(attr)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Return list of attribute-descriptor tuples."""
    found = []
    for name in sorted(set(dir(cls))):
        try:
            getattr(cls, name)
        except AttributeError:
            if name.startswith("__"):
                continue
        for base in cls.__mro__:
            if name in base.__dict__:
                value = base.__dict__[name]
                if isinstance(value, staticmethod):
                    kind = "static method"
                elif isinstance(value, classmethod):
                    kind = "class method"
                elif isinstance(value, property):
                    kind = "property"
                elif isroutine(value):
                    kind = "method"
                else:
                    kind = "data"
                found.append(Attribute(name, kind, base, value))
                break
    return found


def walktree(classes, children, parent):
    """Recursive helper function for getclasstree()."""
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getclasstree(classes, unique=False):
    """Arrange the given list of classes into a hierarchy of nested lists."""
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                if parent not in children:
                    children[parent] = []
                if c not in children[parent]:
                    children[parent].append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def indentsize(line):
    """Return the indent size, in spaces, at the start of a line of text."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _class_around(function):
    """The class of the program in whose body a function was defined."""
    found = _sys.program_module(function.__module__)
    for name in function.__qualname__.split(".")[:-1]:
        if found is None or name == "<locals>":
            return None
        found = getattr(found, name, None)
    return found if isclass(found) else None


def _inherited_doc(obj):
    """The docstring of what an object overrides."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        this = obj.__self__
        cls = this if isclass(this) else type(this)
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_around(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isfunction(obj):
        name = obj.__name__
        cls = _class_around(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        try:
            name, cls = obj.__name__, obj.__objclass__
        except AttributeError:
            return None
    else:
        return None
    if cls is None:
        return None
    for base in cls.__mro__:
        doc = getattr(base.__dict__.get(name), "__doc__", None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """Get the documentation string for an object."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if ismemberdescriptor(object):
        # It has none of its own, and does not say of which class it is.
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip())
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name = path.rpartition("/")[2]
    for suffix in (".cpython-311-x86_64-linux-gnu.so", ".abi3.so", ".pyc", ".py", ".so"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getmodule(object, _filename=None):
    """Return the module an object was defined in: modules are not handed out, only their own."""
    if ismodule(object):
        return object
    if _filename is not None and not hasattr(object, "__module__"):
        hash(_filename)
    return None


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        file = getattr(object, "__file__", None)
        if file:
            return file
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        raise OSError("source code not available")
    if ismethod(object) or isfunction(object):
        raise OSError("source code not available")
    raise TypeError("module, class, method, function, traceback, frame, or code object was "
                    "expected, got {}".format(type(object).__name__))


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source."""
    return getfile(object)



def getcomments(object):
    """Get lines of comments immediately preceding an object's source code: not to be had."""
    return None


def findsource(object):
    """Return the entire source file and starting line number for an object: not to be had."""
    raise OSError("could not get source code")


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object: not to be had."""
    raise OSError("could not get source code")


def getsource(object):
    """Return the text of the source code for an object: not to be had."""
    raise OSError("could not get source code")


def currentframe():
    """Return the frame of the caller or None: there are no frames."""
    return None


def stack(context=1):
    """Return a list of records for the stack above the caller's frame, without frames."""
    records = []
    for filename, lineno, name, text, _ in _sys.stack_lines("inspect.py", 1 << 40):
        lines, index = None, None
        if context > 0 and _sys.source_line(filename, lineno) is not None:
            start = max(lineno - context // 2, 1)
            while _sys.source_line(filename, start + context - 1) is None and start > 1:
                start -= 1
            found = [_sys.source_line(filename, line) for line in range(start, start + context)]
            lines = [line + "\n" for line in found if line is not None]
            index = lineno - start
        records.append(FrameInfo(None, filename, lineno, name, lines, index))
    return records


def trace(context=1):
    """Return a list of records for the stack below the current exception: there are no frames."""
    return []


class ClassFoundException(Exception):
    pass


class FrameInfo(namedtuple("_FrameInfo", "frame filename lineno function code_context index")):
    """A record of the stack; `frame` is None, for there are no frames."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, "
                f"lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, "
                f"positions={self.positions!r})")


ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")
FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, "
                         "kwonlydefaults, annotations")


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Compute the annotations dict for an object."""
    if isclass(obj):
        found = obj.__dict__.get("__annotations__", None)
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    spaces = _spaces_of(obj, globals, locals)
    return {name: _evaluated(value, spaces) for name, value in found.items()}


def _spaces_of(obj, globals, locals):
    """Where the names of an object's annotations are looked up, in order."""
    if isclass(obj):
        module = obj.__module__
        locals = dict(obj.__dict__) if locals is None else locals
    elif ismodule(obj):
        module = obj.__name__
    else:
        inner = obj
        while isinstance(inner, functools.partial) or hasattr(inner, "__wrapped__"):
            inner = inner.func if isinstance(inner, functools.partial) else inner.__wrapped__
        module = getattr(inner, "__module__", None)
    if globals is None:
        globals = _sys.program_names(module) if module else {}
    return [globals if locals is None else locals, globals]


def _evaluated(value, spaces):
    """An annotation that is text, as what it says: names, attributes, subscripts, `|`, literals."""
    if not isinstance(value, str):
        return value
    import typing
    return typing._Reader(value, spaces + [typing._builtin_types()]).read()


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        text = repr(annotation)
        made = []
        at = 0
        # As CPython has it: the module's name goes where a word begins with it.
        while True:
            begin = text.find("typing.", at)
            if begin < 0:
                made.append(text[at:])
                break
            made.append(text[at:begin])
            end = begin + 7
            before = text[begin - 1:begin]
            if before.isalnum() or before in ("_", "."):
                made.append("typing.")
            at = end
        return "".join(made)
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)

    def _formatannotation(annotation):
        return formatannotation(annotation, module)
    return _formatannotation


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: "*" + name, formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    """Format an argument spec from the 4 values returned by getargvalues."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(specs) + ")"


def unwrap(func, *, stop=None):
    """Get the object wrapped by *func*."""
    seen = [func]
    original = func
    while True:
        if stop is not None and stop(func):
            return func
        try:
            func = func.__wrapped__
        except AttributeError:
            return func
        if any([func is one for one in seen]) or len(seen) >= 1000:
            raise ValueError("wrapper loop when unwrapping {!r}".format(original))
        seen.append(func)


class _void:
    """Stands for a missing default in a repr."""


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self._name_

    @property
    def description(self):
        return ("positional-only", "positional or keyword", "variadic positional",
                "keyword-only", "variadic keyword")[self]


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


class Parameter:
    """Represents a parameter in a function signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(
                self._kind.description))
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if name[:1] == "." and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as "
                                 "positional or keyword arguments, not {}".format(
                                     self._kind.description))
            self._kind = _POSITIONAL_ONLY
            name = "implicit{}".format(name[1:])
        from keyword import iskeyword
        if (iskeyword(name) and self._kind is not _POSITIONAL_ONLY) or not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Creates a customized copy of the Parameter."""
        return type(self)(self._name if name is _void else name,
                          self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = "{}: {}".format(text, formatannotation(self._annotation))
        if self._default is not _empty:
            equals = " = " if self._annotation is not _empty else "="
            text = text + equals + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            text = "*" + text
        elif self._kind == _VAR_KEYWORD:
            text = "**" + text
        return text

    def __repr__(self):
        return '<{} "{}">'.format(type(self).__name__, self)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)


class BoundArguments:
    """Result of Signature.bind call: the mapping of arguments to the function's parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            arg = self.arguments[name]
            if param.kind == _VAR_POSITIONAL:
                args.extend(arg)
            else:
                args.append(arg)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_name = False
        for name, param in self._signature.parameters.items():
            if not by_name:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_name = True
                elif name not in self.arguments:
                    by_name = True
                    continue
            if not by_name or name not in self.arguments:
                continue
            arg = self.arguments[name]
            if param.kind == _VAR_KEYWORD:
                kwargs.update(arg)
            else:
                kwargs[name] = arg
        return kwargs

    def apply_defaults(self):
        """Set default values for missing arguments."""
        made = []
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                value = self.arguments[name]
            elif param.default is not _empty:
                value = param.default
            elif param.kind is _VAR_POSITIONAL:
                value = ()
            elif param.kind is _VAR_KEYWORD:
                value = {}
            else:
                continue
            made.append((name, value))
        self.arguments = dict(made)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        args = ["{}={!r}".format(arg, value) for arg, value in self.arguments.items()]
        return "<{} ({})>".format(type(self).__name__, ", ".join(args))


class Signature:
    """A Signature object represents the overall signature of a function."""

    __slots__ = ("_return_annotation", "_parameters")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        params = OrderedDict()
        if parameters is not None:
            top = _POSITIONAL_ONLY
            defaults = False
            for param in parameters:
                kind = param.kind
                if kind < top:
                    raise ValueError("wrong parameter order: {} parameter before {} "
                                     "parameter".format(top.description, kind.description))
                top = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is _empty:
                        if defaults:
                            raise ValueError("non-default argument follows "
                                             "default argument")
                    else:
                        defaults = True
                if param.name in params:
                    raise ValueError("duplicate parameter name: {!r}".format(param.name))
                params[param.name] = param
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False):
        """Constructs Signature for the given callable object."""
        made = _signature_of(obj, cls, follow_wrapped)
        if not eval_str:
            return made
        if isclass(obj) and locals is None:
            # The names of its methods' annotations are those of the module.
            locals = {}
        spaces = _spaces_of(obj, globals, locals)
        params = [param.replace(annotation=_evaluated(param.annotation, spaces))
                  for param in made.parameters.values()]
        return made.replace(parameters=params,
                            return_annotation=_evaluated(made.return_annotation, spaces))

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Creates a customized copy of the Signature."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    def _key(self):
        params = tuple([p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY])
        named = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return params, named, self.return_annotation

    def __hash__(self):
        params, named, returned = self._key()
        return hash((params, frozenset(named.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        parameters = list(self.parameters.values())
        count = len(parameters)
        args = list(args)
        given = at = 0
        rest = None
        while at < count:
            param = parameters[at]
            if given < len(args):
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError("too many positional arguments") from None
                if param.kind == _VAR_POSITIONAL:
                    arguments[param.name] = tuple(args[given:])
                    given = len(args)
                    at += 1
                    break
                if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument {arg!r}".format(
                        arg=param.name)) from None
                arguments[param.name] = args[given]
                given += 1
                at += 1
                continue
            if param.kind == _VAR_POSITIONAL:
                at += 1
                break
            if param.name in kwargs:
                if param.kind == _POSITIONAL_ONLY:
                    raise TypeError("{arg!r} parameter is positional only, but was passed as a "
                                    "keyword".format(arg=param.name)) from None
                break
            if param.kind == _VAR_KEYWORD or param.default is not _empty:
                break
            if partial:
                break
            if param.kind == _KEYWORD_ONLY:
                raise TypeError("missing a required argument: {arg!r}".format(
                    arg=param.name)) from None
            raise TypeError("missing a required argument: {arg!r}".format(
                arg=param.name)) from None
        else:
            if given < len(args):
                raise TypeError("too many positional arguments") from None
        for param in parameters[at:]:
            if param.kind == _VAR_KEYWORD:
                rest = param
                continue
            if param.kind == _VAR_POSITIONAL:
                continue
            if param.name in kwargs:
                if param.kind == _POSITIONAL_ONLY:
                    raise TypeError("{arg!r} parameter is positional only, but was passed as a "
                                    "keyword".format(arg=param.name))
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError("missing a required argument: {arg!r}".format(
                    arg=param.name)) from None
        if kwargs:
            if rest is None:
                raise TypeError("got an unexpected keyword argument {arg!r}".format(
                    arg=next(iter(kwargs))))
            arguments[rest.name] = kwargs
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Get a BoundArguments object, that maps the passed `args` and `kwargs`."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """Get a BoundArguments object, that partially maps the passed `args` and `kwargs`."""
        return self._bind(args, kwargs, partial=True)

    def __repr__(self):
        return "<{} {}>".format(type(self).__name__, self)

    def __str__(self):
        result = []
        slash_pending = False
        star_needed = True
        for param in self.parameters.values():
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                slash_pending = True
            elif slash_pending:
                result.append("/")
                slash_pending = False
            if kind == _VAR_POSITIONAL:
                star_needed = False
            elif kind == _KEYWORD_ONLY and star_needed:
                result.append("*")
                star_needed = False
            result.append(str(param))
        if slash_pending:
            result.append("/")
        text = "({})".format(", ".join(result))
        if self.return_annotation is not _empty:
            text += " -> {}".format(formatannotation(self.return_annotation))
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Get a signature object for the passed callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals,
                                   locals=locals, eval_str=eval_str)


def _of_function(function, cls):
    made_for = getattr(function, "_made_for", None)
    if made_for is not None and "__dataclass_fields__" in made_for.__dict__:
        sig = _of_dataclass(made_for, cls)
        name = "__dataclass_self__" if "self" in sig.parameters else "self"
        this = Parameter(name, _POSITIONAL_OR_KEYWORD)
        return sig.replace(parameters=[this, *sig.parameters.values()])
    annotations = getattr(function, "__annotations__", None) or {}
    params = []
    for name, kind, default, annotation in _sys.parameters(function):
        params.append(Parameter(name, kind, default=_empty if default is ... else default,
                                annotation=annotations.get(name, _empty)))
    return cls(params, return_annotation=annotations.get("return", _empty))


class _Shown:
    """A default that is known by its text only."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


def _literal(text):
    """The value of a default in a builtin's signature."""
    words = {"None": None, "True": True, "False": False}
    if text in words:
        return words[text]
    quote = text[-1:]
    if quote in "'\"" and text[:1] == quote and "\\" not in text:
        return text[1:-1]
    if quote in "'\"" and text[:2] == "b" + quote and "\\" not in text:
        return text[2:-1].encode()
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return () if text == "()" else _Shown(text)


def _of_text(text, cls, bound):
    """The signature that a builtin's row shows: `(self, x, /, *, y=1)`."""
    inside = text.strip()[1:-1]
    params = []
    kind = _POSITIONAL_OR_KEYWORD
    parts = []
    depth = begin = 0
    for i, c in enumerate(inside + ","):
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and not depth:
            parts.append(inside[begin:i].strip())
            begin = i + 1
    for part in parts:
        if not part:
            continue
        if part == "/":
            params = [p.replace(kind=_POSITIONAL_ONLY) for p in params]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part[:2] == "**":
            params.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part[0] == "*":
            params.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, equals, default = part.partition("=")
            name = name.lstrip("$").strip()
            params.append(Parameter(name, kind,
                                    default=_literal(default.strip()) if equals else _empty))
    if bound and params:
        params = params[1:]
    return cls(params)


def _without_first(sig):
    """A method's signature, as it is when called on an object."""
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind is not _VAR_POSITIONAL:
        params = params[1:]
    return sig.replace(parameters=params)


def _of_partial(partial, sig, first=()):
    params = OrderedDict(sig.parameters.items())
    args, keywords = first + partial.args, partial.keywords or {}
    try:
        ba = sig.bind_partial(*args, **keywords)
    except TypeError as ex:
        raise ValueError("partial object {!r} has incorrect arguments".format(partial)) from ex
    by_keyword = False
    for name, param in sig.parameters.items():
        if name in ba.arguments:
            value = ba.arguments[name]
            if param.kind is _POSITIONAL_ONLY:
                params.pop(name)
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in keywords:
                    by_keyword = True
                    params[name] = param.replace(default=value)
                else:
                    params.pop(param.name)
                    continue
            if param.kind is _KEYWORD_ONLY:
                params[name] = param.replace(default=value)
        if by_keyword:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                params[name] = params[name].replace(kind=_KEYWORD_ONLY)
                params.move_to_end(name)
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                params.move_to_end(name)
            elif param.kind is _VAR_POSITIONAL:
                params.pop(param.name)
    return sig.replace(parameters=params.values())


# What CPython's types say of themselves where ours have no such text.
_TYPES = {
    "builtins.list": "(iterable=(), /)",
    "builtins.tuple": "(iterable=(), /)",
    "builtins.float": "(x=0, /)",
    "builtins.complex": "(real=0, imag=0)",
    "builtins.enumerate": "(iterable, start=0)",
    "builtins.reversed": "(sequence, /)",
    "builtins.property": "(fget=None, fset=None, fdel=None, doc=None)",
    "builtins.memoryview": "(object)",
    "itertools.count": "(start=0, step=1)",
    "itertools.groupby": "(iterable, key=None)",
    "itertools.accumulate": "(iterable, func=None, *, initial=None)",
    "itertools.permutations": "(iterable, r=None)",
    "itertools.combinations": "(iterable, r)",
    "itertools.cycle": "(iterable, /)",
    "itertools.starmap": "(function, iterable, /)",
    "itertools.takewhile": "(predicate, iterable, /)",
    "itertools.pairwise": "(iterable, /)",
    "itertools.compress": "(data, selectors)",
    "decimal.Decimal": "(value='0', context=None)",
    "decimal.Context": "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, "
                       "clamp=None, flags=None, traps=None)",
    "_io.StringIO": "(initial_value='', newline='\\n')",
    "_io.BytesIO": "(initial_bytes=b'')",
}
# Builtin functions of which CPython says nothing.
_SILENT = frozenset([
    "dir", "getattr", "iter", "max", "min", "next", "vars", "reduce", "cmp_to_key", "sleep", "time",
    "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time",
    "process_time_ns", "thread_time", "thread_time_ns",
])


def _text_signature(obj):
    try:
        if isclass(obj):
            known = _TYPES.get(f"{obj.__module__}.{obj.__qualname__}")
            if known is not None:
                return known
        elif isbuiltin(obj) and obj.__qualname__ in _SILENT:
            return None
        return obj.__text_signature__
    except AttributeError:
        return None


def _user_defined(cls, name):
    """A class's method of a name, if a program or the library's Python wrote it."""
    for base in cls.__mro__:
        if name in base.__dict__:
            found = base.__dict__[name]
            if isinstance(found, (staticmethod, classmethod)):
                found = found.__func__
            return base, found if isfunction(found) or _wraps(found) else None
    return None, None


def _wraps(obj):
    try:
        obj.__wrapped__
    except AttributeError:
        return isinstance(obj, functools.partial)
    return True


class _Factory:
    """The default of a field that has a factory."""

    def __repr__(self):
        return "<factory>"


_FACTORY = _Factory()


def _of_dataclass(base, cls):
    """The signature of the __init__ that a dataclass got."""
    import dataclasses
    plain, named = [], []
    for field in base.__dataclass_fields__.values():
        if not field.init or field._field_type is dataclasses._FIELD_CLASSVAR:
            continue
        default = field.default
        if default is dataclasses.MISSING:
            default = _empty if field.default_factory is dataclasses.MISSING else _FACTORY
        kind = _KEYWORD_ONLY if field.kw_only is True else _POSITIONAL_OR_KEYWORD
        made = Parameter(field.name, kind, default=default, annotation=field.type)
        (named if kind is _KEYWORD_ONLY else plain).append(made)
    return cls(plain + named, return_annotation=None)


def _of_namedtuple(base, cls):
    """The signature of the __new__ that a named tuple has."""
    annotations = base.__dict__.get("__annotations__", {})
    return cls([Parameter(name, _POSITIONAL_OR_KEYWORD,
                          default=base._field_defaults.get(name, _empty),
                          annotation=annotations.get(name, _empty)) for name in base._fields])


def _of_class(obj, cls):
    base, call = _user_defined(type(obj), "__call__")
    if call is not None:
        return _without_first(_signature_of(call, cls))
    new_base, new = _user_defined(obj, "__new__")
    init_base, init = _user_defined(obj, "__init__")
    mro = list(obj.__mro__)
    if "_fields" in (new_base or object).__dict__ and "_field_defaults" in new_base.__dict__:
        return _of_namedtuple(new_base, cls)
    if new is not None and (init is None or mro.index(new_base) <= mro.index(init_base)):
        return _without_first(_signature_of(new, cls))
    if init is not None:
        if "__dataclass_params__" in init_base.__dict__ and init_base.__dataclass_params__.init:
            return _of_dataclass(init_base, cls)
        return _without_first(_signature_of(init, cls))
    for base in mro[:-1]:
        text = _text_signature(base)
        if text and isinstance(text, str):
            return _of_text(text, cls, False)
    if type not in mro:
        if new_base is object and init_base is object:
            return cls()
        raise ValueError("no signature found for builtin type {!r}".format(obj))
    raise ValueError("no signature found for builtin {!r}".format(obj))


def _signature_of(obj, cls, follow_wrapped=True):
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, cls, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: _own_signature(f) is not None or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, cls)
    own = _own_signature(obj)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(own))
        return own
    method = getattr(obj, "_partialmethod", None)
    if isinstance(method, functools.partialmethod):
        whole = _signature_of(method.func, cls, follow_wrapped)
        sig = _of_partial(method, whole, (None,))
        this = tuple(whole.parameters.values())[0]
        if this.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(this, *sig.parameters.values()))
    if isfunction(obj):
        return _of_function(obj, cls)
    if isinstance(obj, functools.partial):
        return _of_partial(obj, _signature_of(obj.func, cls, follow_wrapped))
    if isclass(obj):
        return _of_class(obj, cls)
    if isbuiltin(obj) or ismethoddescriptor(obj) or ismethodwrapper(obj):
        text = _text_signature(obj)
        if not text:
            if obj.__module__ != "time" and _sys.parameters(obj):
                # CPython's functions of time say nothing of their parameters.
                return _of_function(obj, cls)
            raise ValueError("no signature found for builtin {!r}".format(obj))
        this = None if ismethoddescriptor(obj) else obj.__self__
        bound = not ismethoddescriptor(obj) and this is not None and not ismodule(this)
        return _of_text(text, cls, bound)
    _, call = _user_defined(type(obj), "__call__")
    if call is not None:
        try:
            made = _signature_of(call, cls)
        except ValueError as ex:
            raise ValueError("no signature found for {!r}".format(obj)) from ex
        return _without_first(made)
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def _own_signature(obj):
    try:
        return obj.__signature__
    except AttributeError:
        return None


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        if ismethod(func):
            sig = _signature_of(func.__func__, Signature, False)
        else:
            sig = _signature_of(func, Signature, False)
    except Exception as ex:
        raise TypeError("unsupported callable") from ex
    args, defaults, kwonly, kwdefaults, annotations = [], (), [], {}, {}
    varargs = varkw = None
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():
        kind = param.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(param.name)
            if param.default is not _empty:
                defaults += (param.default,)
        elif kind is _VAR_POSITIONAL:
            varargs = param.name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(param.name)
            if param.default is not _empty:
                kwdefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None,
                       annotations)


def _names(names):
    shown = [repr(name) for name in names]
    if len(shown) == 1:
        return shown[0]
    if len(shown) == 2:
        return "{} and {}".format(*shown)
    return ", ".join(shown[:-2]) + ", {} and {}".format(*shown[-2:])


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values."""
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = getfullargspec(func)
    f_name = func.__name__
    made = {}
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    count = min(len(positional), len(args))
    for name, value in zip(args, positional):
        made[name] = value
    if varargs:
        made[varargs] = tuple(positional[count:])
    if varkw:
        made[varkw] = {}
    for name, value in named.items():
        if name not in set(args + kwonly):
            if not varkw:
                raise TypeError("%s() got an unexpected keyword argument %r" % (f_name, name))
            made[varkw][name] = value
            continue
        if name in made:
            raise TypeError("%s() got multiple values for argument %r" % (f_name, name))
        made[name] = value
    default_count = len(defaults) if defaults else 0
    if len(positional) > len(args) and not varargs:
        given = len(positional)
        known = len([name for name in kwonly if name in made])
        least = len(args) - default_count
        if default_count:
            plural, sig = True, "from %d to %d" % (least, len(args))
        else:
            plural, sig = len(args) != 1, str(len(args))
        extra = ""
        if known:
            extra = " positional argument%s (and %d keyword-only argument%s)" % (
                "s" if given != 1 else "", known, "s" if known != 1 else "")
        raise TypeError("%s() takes %s positional argument%s but %d%s %s given" % (
            f_name, sig, "s" if plural else "", given, extra,
            "was" if given == 1 and not known else "were"))
    missing = [name for name in args[:len(args) - default_count] if name not in made]
    if missing:
        raise TypeError("%s() missing %i required positional argument%s: %s" % (
            f_name, len(missing), "" if len(missing) == 1 else "s", _names(missing)))
    for i, name in enumerate(args[len(args) - default_count:]):
        if name not in made:
            made[name] = defaults[i]
    missing = []
    for name in kwonly:
        if name not in made:
            if kwdefaults and name in kwdefaults:
                made[name] = kwdefaults[name]
            else:
                missing.append(name)
    if missing:
        raise TypeError("%s() missing %i required keyword-only argument%s: %s" % (
            f_name, len(missing), "" if len(missing) == 1 else "s", _names(missing)))
    return made
