"""Objects that stand in for others and remember what was done with them.

A mock is the only object of a class of its own: a method that operators call can be set on that
class without any other mock having it. `_mock_parent` and `_mock_name` say of which mock it is an
attribute (for `method_calls` and messages); `_mock_new_parent` and `_mock_new_name` say from where
it comes (for `mock_calls` and its repr), which for a return value is "()".
"""

import inspect
import io
from _patched import BUILTINS
from _sys import program_module
from asyncio import iscoroutinefunction
from asyncio.coroutines import _is_coroutine
from contextlib import ExitStack
from functools import partial, wraps
from pprint import pformat
from types import FunctionType, MethodType, ModuleType

from .util import safe_repr

__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec",
           "AsyncMock", "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open",
           "PropertyMock", "seal")

# Whether dir() of a mock leaves out the private names and those of its own class.
FILTER_DIR = True

_FUNCTIONS = (FunctionType, MethodType)


class InvalidSpecError(Exception):
    """A mock was given as the spec of another."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinel:
    """sentinel.anything is one object, the same each time."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError(name)
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


# What calls look like.


def _call_text(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts.extend([f"{key}={value!r}" for key, value in kwargs.items()])
    return f"{name}({', '.join(parts)})"


def _parts(value):
    """Name, arguments and keywords of a tuple that stands for a call and leaves some of them out;
    None if it stands for none."""
    size = len(value)
    if size > 3:
        return None
    value = tuple(value)
    if size == 3:
        return value
    name, args, kwargs = "", (), {}
    if size and isinstance(value[0], str):
        name, value = value[0], value[1:]
    elif size == 2:
        return name, value[0], value[1]
    for part in value:
        if isinstance(part, tuple):
            args = part
        else:
            kwargs = part
    return name, args, kwargs


_TUPLE_NAMES = frozenset(tuple.__dict__)


class _Call(tuple):
    """What was called, and with what: a tuple (name, args, kwargs), or (args, kwargs)."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts(value) or ("", (), {})
        if two:
            return tuple.__new__(cls, (args, kwargs))
        named = len(value) == 3 or len(value) > 0 and isinstance(value[0], str)
        return tuple.__new__(cls, (found if named else name or "", args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __getattribute__(self, name):
        # Methods of tuples are names of calls like any other.
        if name in _TUPLE_NAMES:
            raise AttributeError(name)
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        """Positional arguments."""
        return self[-2]

    @property
    def kwargs(self):
        """Keyword arguments."""
        return self[-1]

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, name):
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f"{self._mock_name}.{name}", parent=self, from_kall=False)

    def _get_call_arguments(self):
        return self[-2], self[-1]

    def call_list(self):
        """All calls that led to this one, in their order."""
        made = []
        at = self
        while at is not None:
            if at._mock_from_kall:
                made.append(at)
            at = at._mock_parent
        return _CallList(reversed(made))

    def __eq__(self, other):
        try:
            others = _parts(other)
        except TypeError:
            return NotImplemented
        if isinstance(other, _Call):
            mine, its = self._mock_parent, other._mock_parent
            if mine is not None and its is not None and not mine == its:
                return False
        name = self[0] if len(self) == 3 else ""
        if others is None or name and others[0] != name:
            return False
        # In this order, so that ANY among what is expected is asked first.
        return (others[1], others[2]) == (self[-2], self[-1])

    __ne__ = object.__ne__

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        name = self[0] if len(self) == 3 else ""
        shown = f"call{name}" if name.startswith("()") else f"call.{name}" if name else "call"
        return _call_text(shown, self[-2], self[-1])


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in their order."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[i:i + size] == value for i in range(len(self) - size + 1))

    def __repr__(self):
        return pformat(list(self))


def _made_so(expected, made):
    """Whether a call as it is expected is among some, with what is expected on the left: an ANY
    there decides, whatever `==` of the other says."""
    return any(len(expected) == len(each) and all(a == b for a, b in zip(expected, each))
               for each in made)


# What is a mock, a function, a class that makes what can be called.


def _is_mock(value):
    return issubclass(type(value), NonCallableMock)


def _inner(value):
    """The mock beneath a function that create_autospec made; anything else as it is."""
    if isinstance(value, _FUNCTIONS) and hasattr(value, "mock"):
        return value.mock
    return value


def _is_exception(value):
    return isinstance(value, BaseException) or (isinstance(value, type)
                                                and issubclass(value, BaseException))


def _is_names(value):
    """Whether a spec is the names themselves."""
    return type(value) in (list, tuple)


def _is_magic(name):
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def _callable(value):
    if isinstance(value, type):
        return True
    if isinstance(value, (staticmethod, classmethod, MethodType)):
        return _callable(value.__func__)
    return getattr(value, "__call__", None) is not None


def _makes_callables(value):
    """Whether instances of a class can be called; of another object, whether it can."""
    if not isinstance(value, type):
        return getattr(value, "__call__", None) is not None
    return any(base.__dict__.get("__call__") is not None for base in value.__mro__)


def _is_async(value):
    """Whether what stands for a value is an AsyncMock."""
    if _is_mock(value) and not isinstance(value, AsyncMock):
        return False
    if isinstance(value, (classmethod, staticmethod)):
        value = value.__func__
    return iscoroutinefunction(value) or inspect.isawaitable(value)


def _has_async(spec, name):
    """Whether an attribute of a spec is a coroutine function."""
    if _is_magic(name) and name not in _async_magics:
        return False
    return iscoroutinefunction(getattr(spec, name, None))


def _own(value):
    """A copy of what an object has itself."""
    if value is BUILTINS:
        return BUILTINS.now()
    try:
        return vars(value)
    except TypeError:
        return {}


def _is_async_function(value):
    return isinstance(value, FunctionType) and iscoroutinefunction(value)


def _signature_of(spec, as_instance=False, eat_self=False):
    """How what a mock stands for is called; None if anything goes."""
    if isinstance(spec, type) and not as_instance:
        function, eat_self = spec.__init__, True
    elif isinstance(spec, (classmethod, staticmethod)):
        function = spec.__func__
        eat_self = isinstance(spec, classmethod)
    elif isinstance(spec, _FUNCTIONS):
        function = spec
    else:
        function = getattr(spec, "__call__", None)
        if function is None:
            return None
    try:
        return inspect.signature(partial(function, None) if eat_self else function)
    except ValueError:
        return None


def _checks(kind, signature):
    """Mocks of a class are called like what they stand for from now on."""
    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)

    kind._mock_check_sig = check
    kind.__signature__ = signature


def _eats_self(spec, name, is_type):
    """Whether a function found as an attribute of a spec is called without its first argument."""
    if not isinstance(spec, type):
        if name in _own(spec):
            return False
        spec = type(spec)
    for base in spec.__mro__:
        found = base.__dict__.get(name, _missing)
        if found is _missing:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        return is_type if isinstance(found, _FUNCTIONS) else False
    return is_type


def _check_words(kwargs):
    for name in ("autospect", "auto_spec", "set_spec"):
        if name in kwargs:
            raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")


# The names of methods that operators, statements and builtins call.

_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split()
_magics = frozenset(
    [f"__{how}{name}__" for name in _NUMERIC for how in ("", "r", "i")]
    + [f"__{name}__" for name in (
        "lt gt le ge eq ne hash str sizeof fspath getitem setitem delitem len contains iter next "
        "enter exit divmod rdivmod neg pos abs invert complex int float index round trunc floor "
        "ceil bool aiter").split()])
_async_magics = frozenset(("__aenter__", "__aexit__", "__anext__"))
# Those that a MagicMock has only when they are set.
_non_defaults = frozenset(
    [f"__{name}__" for name in (
        "get set delete reversed missing reduce reduce_ex getinitargs getnewargs getnewargs_ex "
        "getstate setstate getformat repr dir subclasses format").split()])
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = frozenset(
    [f"__{name}__" for name in (
        "getattr setattr init new prepare instancecheck subclasscheck del").split()])

_return_values = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented,
    "__ge__": NotImplemented, "__int__": 1, "__contains__": False, "__len__": 0,
    "__exit__": False, "__aexit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True,
    "__index__": 1,
}
_calculated = {
    "__hash__": lambda mock: object.__hash__(mock),
    "__str__": lambda mock: object.__str__(mock),
    "__sizeof__": lambda mock: object.__sizeof__(mock),
    "__fspath__": lambda mock: f"{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}",
}


def _same(mock):
    def eq(other):
        given = mock.__eq__._mock_return_value
        if given is not DEFAULT:
            return given
        return True if mock is other else NotImplemented
    return eq


def _different(mock):
    def ne(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return ne


def _items(mock):
    def each():
        given = mock.__iter__._mock_return_value
        return iter([] if given is DEFAULT else given)
    return each


def _async_items(mock):
    def each():
        given = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([] if given is DEFAULT else given))
    return each


_side_effects = {"__eq__": _same, "__ne__": _different, "__iter__": _items,
                 "__aiter__": _async_items}


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


class MagicProxy:
    """Stands for a method in the class of a MagicMock, until somebody asks for it."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        """The mock in whose place this stood."""
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        if name in _return_values:
            made.return_value = _return_values[name]
        elif name in _calculated:
            made.return_value = _calculated[name](parent)
        elif name in _side_effects:
            made.side_effect = _side_effects[name](parent)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


class _SharedProxy(MagicProxy):
    """One for all mocks: whose it is shows when it is asked for."""

    def __get__(self, obj, _type=None):
        parent = _type._mock_self if obj is None else obj
        return MagicProxy(self.name, parent).create_mock()


_PROXIES = {name: _SharedProxy(name, None) for name in sorted(_magics | _async_magics)}


# Mocks.


def _told(name):
    """A property that what was made by create_autospec keeps on the function itself."""
    own = f"_mock_{name}"

    def get(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)

    def put(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            object.__setattr__(self, own, value)
        else:
            setattr(delegate, name, value)

    return property(get, put)


# What is set on the mock itself, whatever its spec allows.
_OWN = frozenset((
    "return_value", "side_effect", "called", "call_count", "call_args", "call_args_list",
    "mock_calls", "method_calls", "await_count", "await_args", "await_args_list", "_mock_parent",
    "_mock_new_parent", "_mock_name", "_mock_new_name", "_mock_return_value",
    "_mock_side_effect", "_mock_delegate", "_mock_sealed"))


class _Later:
    """A member of a spec that nobody has asked for yet."""

    def __init__(self, spec, spec_set, parent, name):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name


def _adopt(parent, value, name, new_name):
    """Makes a mock that is nobody's yet, and not above the parent, the parent's."""
    value = _inner(value)
    if not _is_mock(value):
        return False
    if (value._mock_name or value._mock_new_name or value._mock_parent is not None
            or value._mock_new_parent is not None):
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def _joined(path, rest):
    return path + rest if rest.startswith("()") else f"{path}.{rest}"


class Base:
    """What a mock has before anything was said about it."""

    _mock_parent = _mock_new_parent = _mock_name = None
    _mock_new_name = ""
    _mock_return_value = DEFAULT
    _mock_side_effect = None
    _mock_delegate = None
    _mock_sealed = False
    _mock_unsafe = False
    _mock_wraps = None
    _mock_methods = None
    _spec_class = None
    _spec_set = None
    _spec_signature = None
    _spec_asyncs = ()
    _mock_called = False
    _mock_call_count = 0
    _mock_call_args = None


class NonCallableMock(Base):
    """Has every attribute; each is a mock."""

    def __new__(cls, /, *args, **kwargs):
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            spec = kwargs.get("spec_set")
            if spec is None:
                spec = args[0] if args else kwargs.get("spec")
            if spec is not None and not _is_names(spec) and _is_async(spec):
                bases = (AsyncMockMixin, cls)
        inside = dict(_PROXIES) if issubclass(cls, MagicMixin) else {}
        inside["__doc__"] = cls.__doc__
        kind = type(cls.__name__, bases, inside)
        made = object.__new__(kind)
        kind._mock_self = made
        return made

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, _spec_as_instance=False,
                 _eat_self=None, unsafe=False, **kwargs):
        put = object.__setattr__
        put(self, "_mock_parent", parent)
        put(self, "_mock_name", name)
        put(self, "_mock_new_name", _new_name)
        put(self, "_mock_new_parent", parent if _new_parent is None else _new_parent)
        put(self, "_mock_children", {})
        if wraps is not None:
            put(self, "_mock_wraps", wraps)
        if unsafe:
            put(self, "_mock_unsafe", unsafe)
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if spec is not None:
            if _eat_self is None:
                _eat_self = parent is not None
            self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        put(self, "method_calls", _CallList())
        put(self, "_mock_call_args_list", _CallList())
        put(self, "_mock_mock_calls", _CallList())
        if kwargs:
            self.configure_mock(**kwargs)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _told("called")
    call_count = _told("call_count")
    call_args = _told("call_args")
    call_args_list = _told("call_args_list")
    mock_calls = _told("mock_calls")

    @property
    def return_value(self):
        """What calling the mock gives."""
        delegate = self._mock_delegate
        value = self._mock_return_value if delegate is None else delegate.return_value
        if value is DEFAULT:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is None:
            object.__setattr__(self, "_mock_return_value", value)
            _adopt(self, value, None, "()")
        else:
            self._mock_delegate.return_value = value

    @property
    def side_effect(self):
        """What calling the mock does: raises, calls a function, or takes the next of some."""
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = _effect(delegate.side_effect)
        if effect is not delegate.side_effect:
            delegate.side_effect = effect
        return effect

    @side_effect.setter
    def side_effect(self, value):
        if self._mock_delegate is None:
            object.__setattr__(self, "_mock_side_effect", _effect(value))
        else:
            self._mock_delegate.side_effect = value

    def _get_child_mock(self, /, **kwargs):
        """The mock that an attribute or the return value is. Subclasses may make others."""
        new_name = kwargs.get("_new_name")
        if self._mock_sealed:
            name = kwargs.get("name", "()")
            raise AttributeError(_joined(self._extract_mock_name(), name))
        kind = type(self)
        if new_name in self._spec_asyncs:
            return AsyncMock(**kwargs)
        if issubclass(kind, MagicMock) and new_name in _async_magics:
            return AsyncMock(**kwargs)
        if issubclass(kind, AsyncMockMixin):
            known = self._mock_methods is not None and new_name in self._mock_methods
            return (MagicMock if known or new_name in _all_sync_magics else AsyncMock)(**kwargs)
        if issubclass(kind, CallableMixin):
            return kind.__mro__[1](**kwargs)
        return (MagicMock if issubclass(kind, NonCallableMagicMock) else Mock)(**kwargs)

    def _mock_add_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        if _is_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        owner, signature, asyncs = None, None, []
        if spec is not None and not _is_names(spec):
            owner = spec if isinstance(spec, type) else type(spec)
            signature = _signature_of(spec, as_instance, eat_self)
            names = dir(spec)
            asyncs = [name for name in names if _has_async(spec, name)]
            spec = names
        put = object.__setattr__
        put(self, "_spec_class", owner)
        put(self, "_spec_set", spec_set)
        put(self, "_spec_signature", signature)
        put(self, "_mock_methods", spec)
        put(self, "_spec_asyncs", asyncs)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow the attributes of `spec` only; with `spec_set` no others can be set either."""
        self._mock_add_spec(spec, spec_set)

    def _extract_mock_name(self):
        path, at = "", self
        while at._mock_new_parent is not None:
            name = at._mock_new_name
            path = _joined(name, path) if path else name
            at = at._mock_new_parent
        name = at._mock_name or "mock"
        return _joined(name, path) if path else name

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else f" name={name!r}"
        spec = ""
        if self._spec_class is not None:
            spec = f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update(name for name in dir(type(self)) if not name.startswith("_"))
        names.update(name for name in vars(self) if not name.startswith("_") or _is_magic(name))
        names.update(name for name, child in self._mock_children.items() if child is not _deleted)
        return sorted(names)

    def __getattr__(self, name):
        if name == "_mock_children":
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and not methods and name.startswith(
                ("assert", "assret", "asert", "aseert", "assrt")):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if "
                                 f"{name!r} is meant to be an attribute.")
        child = self._mock_children.get(name)
        if child is None:
            wrapped = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wrapped, _new_name=name,
                                         _new_parent=self)
            self._mock_children[name] = child
        elif child is _deleted:
            raise AttributeError(name)
        elif type(child) is _Later:
            child = self._specified(name, child)
        return child

    def _specified(self, name, later):
        try:
            child = create_autospec(later.spec, later.spec_set, False, later.parent, later.name)
        except InvalidSpecError:
            target = self._mock_name or self
            raise InvalidSpecError(
                f"Cannot autospec attr {name!r} from target {target!r} as it has already been "
                f"mocked out. [target={self!r}, attr={later.spec!r}]")
        self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in _OWN:
            object.__setattr__(self, name, value)
            return
        methods = self._mock_methods
        if (self._spec_set and methods is not None and name not in methods
                and name not in vars(self)):
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _all_magics:
            if methods is not None and name not in methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            value = self._set_magic(name, value)
        elif name == "__class__":
            object.__setattr__(self, "_spec_class", value)
            return
        elif _adopt(self, value, name, name):
            self._mock_children[name] = value
        elif self._mock_children.get(name) is _deleted:
            del self._mock_children[name]
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        """Sets a method on the class of this mock; gives what the mock itself has by the name."""
        kind = type(self)
        if _is_mock(value):
            # Of its calls the mock knows, but they are no calls of its methods.
            _adopt(self, value, None, name)
            setattr(kind, name, value)
            self._mock_children[name] = value
            return value

        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)

        setattr(kind, name, method)
        return partial(value, self)

    def __delattr__(self, name):
        own = vars(self)
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in own:
                # Nobody had asked for it yet.
                return
        child = self._mock_children.get(name, _missing)
        if name in own:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    def configure_mock(self, /, **kwargs):
        """Set attributes; `a.b` reaches deeper."""
        for path, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *parents, last = path.split(".")
            at = self
            for parent in parents:
                at = getattr(at, parent)
            setattr(at, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, so that its calls are seen here."""
        inner = _inner(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = _CallList()
        self.mock_calls = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in list(self._mock_children.values()):
            if type(child) is not _Later and child is not _deleted:
                _inner(child).reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return_value
        if _is_mock(result) and result is not self:
            result.reset_mock(visited)

    # What is asked of the calls.

    def _signature_by_name(self, name):
        """How what a recorded call names is called, beneath this mock."""
        if not name:
            return self._spec_signature
        signature, children = None, self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or child is _deleted or type(child) is _Later:
                break
            child = _inner(child)
            children, signature = child._mock_children, child._spec_signature
        return signature

    def _call_matcher(self, made):
        """A call as what it stands for would be given it, by position; the TypeError if it could
        not be called so."""
        named = isinstance(made, tuple) and len(made) > 2
        signature = self._signature_by_name(made[0]) if named else self._spec_signature
        if signature is None:
            return made
        name, args, kwargs = made if len(made) == 3 else ("", *made)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def _format_mock_call_signature(self, args, kwargs):
        return _call_text(self._mock_name or "mock", args, kwargs)

    def _calls_repr(self, prefix="Calls"):
        return f"\n{prefix}: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

    def assert_not_called(self):
        """Fail if it was called."""
        if self.call_count:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. "
                                 f"Called {self.call_count} times.{self._calls_repr()}")

    def assert_called(self):
        """Fail unless it was called."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        """Fail unless it was called exactly once."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called "
                                 f"once. Called {self.call_count} times.{self._calls_repr()}")

    def assert_called_with(self, /, *args, **kwargs):
        """Fail unless the last call was like this."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n"
                                 "  Actual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            actual = self._format_mock_call_signature(*self.call_args)
            raise AssertionError(
                "expected call not found.\n"
                f"Expected: {self._format_mock_call_signature(args, kwargs)}\n"
                f"  Actual: {actual}") from _cause(expected)

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fail unless the only call was like this."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. "
                                 f"Called {self.call_count} times.{self._calls_repr()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fail unless some call was like this."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = _cause(expected)
        actual = [self._call_matcher(each) for each in self.call_args_list]
        if cause is not None or not _made_so(expected, actual):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"{shown} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        """Fail unless these calls were made, one after the other; in any order if that is said."""
        expected = [self._call_matcher(each) for each in calls]
        cause = next((each for each in expected if isinstance(each, Exception)), None)
        made = _CallList(self._call_matcher(each) for each in self.mock_calls)
        if not any_order:
            if expected not in made:
                actual = self._calls_repr("  Actual").rstrip(".")
                raise AssertionError(f"{_problem('calls', expected)}\n"
                                     f"Expected: {_CallList(calls)}{actual}") from cause
            return
        left, missing = list(made), []
        for each in expected:
            if each in left:
                left.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f"{self._mock_name or 'mock'!r} does not contain all of "
                                 f"{tuple(missing)!r} in its call list, found "
                                 f"{left!r} instead") from cause


def _cause(expected):
    return expected if isinstance(expected, Exception) else None


def _problem(what, expected):
    """What is wrong when the calls that are expected were not made."""
    if not any(isinstance(each, Exception) for each in expected):
        return f"{what.capitalize()} not found."
    return f"Error processing expected {what}.\nErrors: {[_cause(each) for each in expected]}"


def _effect(value):
    """A side effect as it is kept: an iterator in place of what can be gone through."""
    if value is None or _is_exception(value) or _callable(value):
        return value
    try:
        return iter(value)
    except TypeError:
        return value


class CallableMixin(Base):
    """Can be called; remembers how it was."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                 spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
                 **kwargs):
        object.__setattr__(self, "_mock_return_value", return_value)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent,
                         **kwargs)
        if side_effect is not None:
            self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        """Replaced in the class of a mock that is called like something else."""

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(("", args, kwargs)))
        mock, name = self, self._mock_new_name
        # Calls of methods end at the first mock that is no attribute.
        method = self._mock_name if self._mock_parent is not None else None
        above = self._mock_new_parent
        while above is not None:
            if method is not None:
                above.method_calls.append(_Call((method, args, kwargs)))
                inside = above._mock_parent is not None
                method = f"{above._mock_name}.{method}" if inside else None
            above.mock_calls.append(_Call((name, args, kwargs)))
            if above._mock_new_name:
                name = _joined(above._mock_new_name, name)
            above = above._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """Can be called; remembers how it was. Each attribute is a mock as well."""


class MagicMixin(Base):
    """The methods of containers, numbers and contexts, set up in the class of the mock."""

    def _mock_add_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        super()._mock_add_spec(spec, spec_set, as_instance, eat_self)
        self._mock_set_magics()

    def _mock_set_magics(self):
        """Leaves those methods alone that the spec has."""
        kind, names = type(self), self._mock_methods
        own, set_here = kind.__dict__, vars(self)
        for name, proxy in _PROXIES.items():
            if names is None or name in names:
                if name not in own:
                    setattr(kind, name, proxy)
            elif name in own:
                delattr(kind, name)
                if name in set_here:
                    object.__delattr__(self, name)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A mock that has the methods of containers, numbers and contexts."""


class MagicMock(MagicMixin, Mock):
    """A mock that can be called and has the methods of containers, numbers and contexts."""


class AsyncMockMixin(Base):
    """Calling it gives a coroutine."""

    # So iscoroutinefunction() of `inspect` and of `asyncio` know it.
    _is_async_mock = True
    _is_coroutine = _is_coroutine
    _mock_await_count = 0
    _mock_await_args = None

    def __init__(self, /, *args, **kwargs):
        object.__setattr__(self, "_mock_await_args_list", _CallList())
        super().__init__(*args, **kwargs)

    await_count = _told("await_count")
    await_args = _told("await_args")
    await_args_list = _told("await_args_list")

    async def _execute_mock_call(self, /, *args, **kwargs):
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # A coroutine cannot raise StopIteration.
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_wraps is not None:
            wrapped = self._mock_wraps(*args, **kwargs)
            return await wrapped if iscoroutinefunction(self._mock_wraps) else wrapped
        return self.return_value

    def reset_mock(self, /, *args, **kwargs):
        """Forget all calls and what was awaited."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()

    def assert_awaited(self):
        """Fail unless it was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """Fail unless it was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited "
                                 f"once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless it was awaited last like this."""
        shown = self._format_mock_call_signature(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {shown}\nNot awaited")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            actual = self._format_mock_call_signature(*self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {shown}\n"
                                 f"  Actual: {actual}") from _cause(expected)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless it was awaited once, like this."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited "
                                 f"once. Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless it was awaited like this at some time."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = _cause(expected)
        actual = [self._call_matcher(each) for each in self.await_args_list]
        if cause is not None or not _made_so(expected, actual):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"{shown} await not found") from cause

    def assert_has_awaits(self, calls, any_order=False):
        """Fail unless it was awaited so, one after the other; in any order if that is said."""
        expected = [self._call_matcher(each) for each in calls]
        cause = next((each for each in expected if isinstance(each, Exception)), None)
        made = _CallList(self._call_matcher(each) for each in self.await_args_list)
        if not any_order:
            if expected not in made:
                raise AssertionError(f"{_problem('awaits', expected)}\n"
                                     f"Expected: {_CallList(calls)}\n"
                                     f"Actual: {self.await_args_list}") from cause
            return
        left, missing = list(made), []
        for each in expected:
            if each in left:
                left.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in await list") from cause

    def assert_not_awaited(self):
        """Fail if it was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to not have been awaited. "
                                 f"Awaited {self.await_count} times.")


class AsyncMagicMixin(MagicMixin):
    """The methods of a MagicMock; those that are awaited are AsyncMocks."""


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """Calling it gives a coroutine."""


class PropertyMock(Mock):
    """A mock that is used as a property of a class: reading calls it, setting calls it with the
    value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


# Mocks that are called like what they stand for.


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *,
                    unsafe=False, **kwargs):
    """A mock that has what an object has, and is called as it is."""
    if _is_names(spec):
        # A list is no list of names here.
        spec = type(spec)
    if _is_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if not unsafe:
        _check_words(kwargs)
    is_type = isinstance(spec, type)
    is_async = _is_async_function(spec)
    options = {} if spec is None else {"spec_set" if spec_set else "spec": spec}
    if options and instance:
        options["_spec_as_instance"] = True
    options.update(kwargs)
    kind = MagicMock
    if inspect.isdatadescriptor(spec):
        # What it will give is not known.
        options = {}
    elif is_async:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async "
                               "function")
        kind = AsyncMock
    elif not _callable(spec) or is_type and instance and not _makes_callables(spec):
        kind = NonCallableMagicMock
    _name = options.pop("name", _name)
    # What has no parent is the root of all names.
    mock = kind(parent=_parent, _new_parent=_parent, name=_name,
                _new_name="" if _parent is None else _name, **options)
    if isinstance(spec, _FUNCTIONS):
        mock = _function_of(mock, spec, is_async)
    else:
        signature = _signature_of(spec, instance, is_type)
        if signature is not None:
            _checks(type(mock), signature)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()",
                                            _parent=mock)
    for name in dir(spec):
        if not _is_magic(name):
            try:
                member = getattr(spec, name)
            except AttributeError:
                continue
            _specify(mock, spec, name, member, spec_set)
    return mock


def _specify(mock, spec, name, member, spec_set):
    """Gives a mock a member of its spec."""
    is_type = isinstance(spec, type)
    inner = _inner(mock)
    if not isinstance(member, _FUNCTIONS):
        inner._mock_children[name] = _Later(member, spec_set, inner, name)
        return
    eats = _eats_self(spec, name, is_type)
    kind = AsyncMock if iscoroutinefunction(member) else MagicMock
    made = kind(parent=inner, name=name, _new_name=name, _new_parent=inner, _eat_self=eats,
                **{"spec_set" if spec_set else "spec": member})
    inner._mock_children[name] = made
    signature = _signature_of(member, False, eats)
    if signature is not None:
        _checks(type(made), signature)
    setattr(mock, name, made)


def _function_of(mock, original, is_async):
    """A function in place of a mock, which is called like the original and hands on what it is
    asked; the mock itself if nobody knows how the original is called."""
    signature = _signature_of(original)
    if signature is None:
        return mock

    def funcopy(*args, **kwargs):
        signature.bind(*args, **kwargs)
        return mock(*args, **kwargs)

    name = getattr(original, "__name__", "")
    if name.isidentifier():
        funcopy.__name__ = funcopy.__qualname__ = name
    funcopy.__signature__ = signature
    funcopy.mock = mock
    _checks(type(mock), signature)

    def reset_mock():
        funcopy.method_calls = _CallList()
        funcopy.mock_calls = _CallList()
        mock.reset_mock()
        result = funcopy.return_value
        if _is_mock(result) and result is not mock:
            result.reset_mock()

    funcopy.called = False
    funcopy.call_count = 0
    funcopy.call_args = None
    funcopy.call_args_list = _CallList()
    funcopy.method_calls = _CallList()
    funcopy.mock_calls = _CallList()
    funcopy.return_value = mock.return_value
    funcopy.side_effect = mock.side_effect
    funcopy._mock_children = mock._mock_children
    funcopy.reset_mock = reset_mock
    asked = ["assert_called_with", "assert_called_once_with", "assert_has_calls",
             "assert_any_call", "assert_called", "assert_not_called", "assert_called_once"]
    if is_async:
        funcopy._is_coroutine = _is_coroutine
        funcopy.await_count = 0
        funcopy.await_args = None
        funcopy.await_args_list = _CallList()
        asked += ["assert_awaited", "assert_awaited_once", "assert_awaited_with",
                  "assert_awaited_once_with", "assert_any_await", "assert_has_awaits",
                  "assert_not_awaited"]
    for each in asked:
        setattr(funcopy, each, getattr(mock, each))
    mock._mock_delegate = funcopy
    return funcopy


# Replacing for a while.


# What a module has without having it.
_BUILTINS = frozenset("""
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning
GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError
ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError
UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
UserWarning ValueError Warning ZeroDivisionError abs aiter all anext any ascii bin bool
breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod
enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id
input int isinstance issubclass iter len list locals map max memoryview min next object oct
open ord pow print property range repr reversed round set setattr slice sorted staticmethod
str sum super tuple type vars zip
""".split())


def _resolved(path):
    """The object under a dotted path that begins with a module of the program."""
    head, *rest = path.split(".")
    found = BUILTINS if head == "builtins" else program_module(head)
    if found is None and head == "sys":
        import sys as found
    elif found is None and head == "os" and rest[:1] == ["environ"]:
        import os as found
    if found is None:
        raise TypeError(f"{head} is no module of this program's own that has been imported; modules "
                        "of the library are shared and cannot be changed: patch an object or class "
                        "of your own with patch.object(target, 'name')")
    for part in rest:
        head = f"{head}.{part}"
        inner = program_module(head)
        found = getattr(found, part) if inner is None else inner
    return found


def _get_target(target):
    try:
        path, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return partial(_resolved, path), attribute


class _patch:
    """Replaces an attribute for a while: a context manager, a decorator, or start() and stop()."""

    # Set for one of several: the mock that was made is handed on under this name.
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_words(kwargs)
        if _is_mock(spec):
            raise InvalidSpecError(f"Cannot spec attr {attribute!r} as the spec has already been "
                                   f"mocked out. [spec={spec!r}]")
        if _is_mock(spec_set):
            raise InvalidSpecError(f"Cannot spec attr {attribute!r} as the spec_set target has "
                                   f"already been mocked out. [spec_set={spec_set!r}]")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []

    def copy(self):
        """Another one that replaces the same."""
        other = _patch(self.getter, self.attribute, self.new, self.spec, self.create,
                       self.spec_set, self.autospec, self.new_callable, self.kwargs, unsafe=True)
        other.attribute_name = self.attribute_name
        other.additional_patchers = [each.copy() for each in self.additional_patchers]
        return other

    def __call__(self, func):
        if isinstance(func, type):
            return _decorated_class(func, self)
        return _decorated(func, self)

    def get_original(self):
        """What stands there now, and whether it is the target's own."""
        target, name = self.target, self.attribute
        own = _own(target)
        if name in own:
            return own[name], True
        original = getattr(target, name, DEFAULT)
        if isinstance(target, ModuleType) and name in _BUILTINS:
            self.create = True
        if original is DEFAULT and not self.create:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, False

    def __enter__(self):
        self.target = self.getter()
        original, local = self.get_original()
        new = self._replacement(original)
        self.temp_original = original
        self.is_local = local
        self._exit_stack = ExitStack()
        try:
            _put(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            made = {self.attribute_name: new} if self.new is DEFAULT else {}
            for each in self.additional_patchers:
                given = self._exit_stack.enter_context(each)
                if each.new is DEFAULT:
                    made.update(given)
            return made
        except BaseException as error:
            if not self.__exit__(type(error), error, error.__traceback__):
                raise

    def _specs(self):
        """`spec`, `spec_set` and `autospec`, of which False is None."""
        spec, spec_set, autospec = [None if given is False else given for given in
                                    (self.spec, self.spec_set, self.autospec)]
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        return spec, spec_set, autospec

    def _replacement(self, original):
        """What is to stand there."""
        spec, spec_set, autospec = self._specs()
        if autospec is not None:
            return self._autospecced(original, bool(spec_set), autospec)
        if self.new is DEFAULT:
            return self._mocked(original, spec, spec_set)
        if self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return self.new

    def _mocked(self, original, spec, spec_set):
        if spec is True or spec is None and spec_set is True:
            spec, spec_set = original, spec_set
        if spec_set is True:
            spec, spec_set = None, spec
        options = {}
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        wanted = spec if spec_set is None else spec_set
        if wanted is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        kind = AsyncMock if spec is None and _is_async(original) else MagicMock
        if self.new_callable is not None:
            kind = self.new_callable
        elif wanted is not None:
            can_call = "__call__" in wanted if _is_names(wanted) else callable(wanted)
            if _is_async(wanted):
                kind = AsyncMock
            elif not can_call:
                kind = NonCallableMagicMock
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            options["name"] = self.attribute
        options.update(self.kwargs)
        new = kind(**options)
        if wanted is not None and isinstance(original, type) and _is_mock(new):
            # In place of a class: what it makes has the spec as well.
            if not _is_names(wanted) and not _makes_callables(wanted):
                kind = NonCallableMagicMock
            options.pop("name", None)
            new.return_value = kind(_new_parent=new, _new_name="()", **options)
        return new

    def _autospecced(self, original, spec_set, autospec):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _is_mock(self.target):
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} as the patch target has already been "
                f"mocked out. [target={self.target!r}, attr={autospec!r}]")
        if _is_mock(autospec):
            target = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} from target {target!r} as it has already "
                f"been mocked out. [target={self.target!r}, attr={autospec!r}]")
        return create_autospec(autospec, spec_set=spec_set, _name=self.attribute, **self.kwargs)

    def __exit__(self, *exc_info):
        target, name = self.target, self.attribute
        if self.is_local and self.temp_original is not DEFAULT:
            _put(target, name, self.temp_original)
        elif target is BUILTINS:
            BUILTINS.take(name)
        else:
            delattr(target, name)
            if not self.create and (not hasattr(target, name) or _is_magic(name)):
                # A slot, or an object that hands on what is done to it.
                setattr(target, name, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack = self._exit_stack
        del self._exit_stack
        return stack.__exit__(*exc_info)

    def start(self):
        """Replace it; return what stands there now."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Put it back; None if it was not replaced."""
        if not _remove(self._active_patches, self):
            return None
        return self.__exit__(None, None, None)


def _put(target, name, value):
    """Sets an attribute of what is patched."""
    if target is BUILTINS:
        BUILTINS.put(name, value)
    else:
        setattr(target, name, value)


def _remove(patches, patch):
    for i, each in enumerate(patches):
        if each is patch:
            del patches[i]
            return True
    return False


def _decorated_class(kind, patcher):
    """The class with a patch around each of its tests."""
    for name in dir(kind):
        if name.startswith(patch.TEST_PREFIX):
            member = getattr(kind, name)
            if hasattr(member, "__call__"):
                setattr(kind, name, patcher.copy()(member))
    return kind


class _Several:
    """All patches of a decorated function, the innermost decorator's first; gives the arguments
    and keywords with the mocks that were made."""

    def __init__(self, patches, args, kwargs):
        self.patches = patches
        self.args = args
        self.kwargs = kwargs

    def __enter__(self):
        self.stack = ExitStack()
        args = list(self.args)
        try:
            for each in self.patches:
                given = self.stack.enter_context(each)
                if each.attribute_name is not None:
                    self.kwargs.update(given)
                elif each.new is DEFAULT:
                    args.append(given)
        except BaseException as error:
            if not self.stack.__exit__(type(error), error, error.__traceback__):
                raise
        return args, self.kwargs

    def __exit__(self, *exc_info):
        return self.stack.__exit__(*exc_info)


def _decorated(func, patch):
    """The function with one more patch around it."""
    if hasattr(func, "patchings"):
        func.patchings.append(patch)
        return func
    patchings = [patch]
    if _is_async_function(func):

        @wraps(func)
        async def patched(*args, **kwargs):
            with _Several(patchings, args, kwargs) as (more, named):
                return await func(*more, **named)
    else:

        @wraps(func)
        def patched(*args, **kwargs):
            with _Several(patchings, args, kwargs) as (more, named):
                return func(*more, **named)
    patched.patchings = patchings
    return patched


class _patch_dict:
    """Changes a dict, or what is used like one, for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        # A path is looked up when the patch begins.
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def copy(self):
        """Another one that changes the same."""
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, func):
        if isinstance(func, type):
            return _decorated_class(func, self)
        if _is_async_function(func):

            @wraps(func)
            async def changed(*args, **kwargs):
                with self:
                    return await func(*args, **kwargs)
        else:

            @wraps(func)
            def changed(*args, **kwargs):
                with self:
                    return func(*args, **kwargs)
        return changed

    def decorate_callable(self, func):
        """The function with the change around it."""
        return self(func)

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolved(self.in_dict)
        changed = self.in_dict
        try:
            self._original = changed.copy()
        except AttributeError:
            self._original = {key: changed[key] for key in changed}
        if self.clear:
            _clear(changed)
        _update(changed, self.values)
        return changed

    def __exit__(self, *exc_info):
        if self._original is not None:
            _clear(self.in_dict)
            _update(self.in_dict, self._original)
            self._original = None
        return False

    def start(self):
        """Change it; return it."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Put everything back; None if nothing was changed."""
        if not _remove(_patch._active_patches, self):
            return None
        return self.__exit__(None, None, None)


def _clear(changed):
    try:
        changed.clear()
    except AttributeError:
        for key in list(changed):
            del changed[key]


def _update(changed, values):
    try:
        changed.update(values)
    except AttributeError:
        for key in values:
            changed[key] = values[key]


class _Patcher:
    """`patch` and its kinds: `patch.object`, `patch.dict`, `patch.multiple`."""

    # The names of the tests that a decorator of a class patches begin so.
    TEST_PREFIX = "test"
    dict = _patch_dict

    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None,
                 autospec=None, new_callable=None, *, unsafe=False, **kwargs):
        """Replace what a dotted path names in a module of the program."""
        getter, attribute = _get_target(target)
        return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                      kwargs, unsafe=unsafe)

    def object(self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
               autospec=None, new_callable=None, *, unsafe=False, **kwargs):
        """Replace an attribute of an object or class of the program."""
        if type(target) is str:
            raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
        return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec,
                      new_callable, kwargs, unsafe=unsafe)

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None,
                 new_callable=None, **kwargs):
        """Replace several attributes at once."""
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        getter = partial(_resolved, target) if type(target) is str else lambda: target
        patches = []
        for name, new in kwargs.items():
            made = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
            made.attribute_name = name
            patches.append(made)
        patches[0].additional_patchers.extend(patches[1:])
        return patches[0]

    def stopall(self):
        """Stop whatever was started and not stopped, the last first."""
        for each in list(reversed(_patch._active_patches)):
            each.stop()


patch = _Patcher()


def seal(mock):
    """No attribute of the mock, or of its mocks, comes into being from now on."""
    mock = _inner(mock)
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        # What is like itself under a name (`(1).real`) would never end.
        if (isinstance(child, NonCallableMock) and child._mock_new_parent is mock
                and type(child._mock_children.get(name)) is not _Later):
            seal(child)


# In place of open().


_file_spec = None


def mock_open(mock=None, read_data=""):
    """A mock in place of open: each call begins to read from the start."""
    global _file_spec
    if _file_spec is None:
        _file_spec = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))
    if mock is None:
        mock = MagicMock(name="open", spec=dir(open))
    handle = MagicMock(spec=_file_spec)
    kind = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    stream, made = kind(read_data), None
    handle.__enter__.return_value = handle
    for name in "write", "read", "readline", "readlines":
        getattr(handle, name).return_value = None

    def given(name):
        return getattr(handle, name).return_value

    def read(*args, **kwargs):
        return stream.read(*args, **kwargs) if given("read") is None else given("read")

    def readlines(*args, **kwargs):
        if given("readlines") is not None:
            return given("readlines")
        return stream.readlines(*args, **kwargs)

    def each():
        while given("readline") is not None:
            yield given("readline")
        yield from stream

    def line():
        return next(stream) if given("readline") is None else given("readline")

    def lines():
        yield from each()
        while True:
            yield stream.readline()

    def opened(*args, **kwargs):
        nonlocal stream, made
        stream = kind(read_data)
        if handle.readline.side_effect is made:
            made = handle.readline.side_effect = lines()
        return DEFAULT

    handle.read.side_effect = read
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = each
    handle.__next__.side_effect = line
    made = handle.readline.side_effect = lines()
    mock.side_effect = opened
    mock.return_value = handle
    return mock
