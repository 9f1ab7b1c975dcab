"""Objects that stand in for others and remember what was done with them."""

import inspect
import io
from _sys import program_module
from asyncio import iscoroutinefunction
from functools import wraps
from pprint import pformat
from types import MethodType, ModuleType

from .util import safe_repr

__all__ = ("ANY", "AsyncMock", "DEFAULT", "MagicMock", "Mock", "NonCallableMagicMock",
           "NonCallableMock", "PropertyMock", "call", "create_autospec", "mock_open", "patch", "seal", "sentinel")


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"


class _Sentinel:
    """sentinel.anything is one object, the same each time."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_MISSING = sentinel.MISSING


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _call_text(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts.extend([f"{key}={value!r}" for key, value in kwargs.items()])
    return f"{name}({', '.join(parts)})"


def _parts(value):
    """Name, arguments and keywords of a tuple that stands for a call and leaves some of them out;
    None if it stands for none."""
    name, args, kwargs = "", (), {}
    if len(value) > 3:
        return None
    if len(value) == 3:
        return tuple(value)
    if value and isinstance(value[0], str):
        name, value = value[0], value[1:]
    elif len(value) == 2:
        return name, value[0], value[1]
    for part in value:
        if isinstance(part, tuple):
            args = part
        else:
            kwargs = part
    return name, args, kwargs


class _Call(tuple):
    """What was called, and with what: a tuple (name, args, kwargs), or (args, kwargs)."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        parts = _parts(value)
        return tuple.__new__(cls, parts[1:] if two else parts)

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __getattribute__(self, name):
        # Methods of tuples are names of calls like any other.
        if name in ("count", "index"):
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
            other = other if isinstance(other, _Call) else tuple(other)
        except TypeError:
            return NotImplemented
        if isinstance(other, _Call):
            parent, others = self._mock_parent, other._mock_parent
            if parent and others and parent != others:
                return False
        name = self[0] if len(self) == 3 else ""
        found = _parts(other)
        if found is None or name and found[0] != name:
            return False
        return (found[1], found[2]) == (self[-2], self[-1])

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


def _is_exception(value):
    return isinstance(value, BaseException) or (isinstance(value, type)
                                                and issubclass(value, BaseException))


_OWN = frozenset(("return_value", "side_effect", "called", "call_count", "call_args",
                  "call_args_list", "mock_calls", "method_calls", "await_count", "await_args",
                  "await_args_list"))


def _shown_class(mock):
    """What isinstance() takes a mock for: its spec, or the class of that."""
    spec = mock._spec
    if spec is None or isinstance(spec, (list, tuple)):
        return type(mock)
    return spec if isinstance(spec, type) else type(spec)


def _adopt(parent, value, path):
    """A mock that is nobody's yet, and not above the parent, is the parent's."""
    if not isinstance(value, NonCallableMock) or value._parent is not None or (
            value._label is not None):
        return
    above = parent
    while above is not None:
        if above is value:
            return
        above = above._parent
    object.__setattr__(value, "_parent", parent)
    object.__setattr__(value, "_path", path)


def _signature_of(spec):
    """How what a mock stands for is called; None if anything goes."""
    if spec is None or isinstance(spec, (list, tuple)):
        return None
    if isinstance(spec, type) and spec.__init__ is object.__init__:
        return None
    try:
        return inspect.signature(spec)
    except (TypeError, ValueError):
        return None


class NonCallableMock:
    """Has every attribute; each is a mock."""

    _magic = frozenset()

    def __new__(cls, /, *args, **kwargs):
        # A class of its own, so that what is set on type(mock) is this mock's alone.
        return object.__new__(type(cls.__name__, (cls,), {"__doc__": cls.__doc__}))

    @property
    def __class__(self):
        return _shown_class(self)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, **kwargs):
        spec = spec if spec is not None else spec_set
        names = None
        if spec is not None:
            names = frozenset(spec if isinstance(spec, (list, tuple)) else dir(spec))
        own = {
            "_names": names, "_spec": spec, "_strict": spec_set is not None, "_wraps": wraps,
            "_label": name, "_path": "", "_parent": None, "_children": {}, "_deleted": set(),
            "_result": DEFAULT, "side_effect": None, "_signature": None, "_sealed": False,
            "_spec_signature": _signature_of(spec),
        }
        for key, value in own.items():
            object.__setattr__(self, key, value)
        self._forget()
        self.configure_mock(**kwargs)

    def _forget(self):
        fresh = {"called": False, "call_count": 0, "call_args": None,
                 "call_args_list": _CallList(), "mock_calls": _CallList(),
                 "method_calls": _CallList(), "await_count": 0, "await_args": None,
                 "await_args_list": _CallList()}
        for key, value in fresh.items():
            object.__setattr__(self, key, value)

    def _child(self, path):
        child = self._make_child()
        object.__setattr__(child, "_parent", self)
        object.__setattr__(child, "_path", path)
        return child

    def _make_child(self):
        kind = type(self).__bases__[0]
        if issubclass(kind, AsyncMock) or kind is NonCallableMagicMock:
            return MagicMock()
        return Mock() if kind in (NonCallableMock, PropertyMock) else kind()

    def _get_child_mock(self, **kwargs):
        return self._make_child()

    @property
    def _said(self):
        """What the messages of assertions call it."""
        return self._label or self._path.lstrip(".") or "mock"

    def _called_name(self):
        if self._parent is None:
            return self._label or "mock"
        return self._parent._called_name() + self._path

    def __repr__(self):
        named = self._label is not None or self._parent is not None
        name = f" name={self._called_name()!r}" if named else ""
        spec = ""
        if self._spec is not None and not isinstance(self._spec, (list, tuple)):
            owner = self._spec if isinstance(self._spec, type) else type(self._spec)
            spec = f" {'spec_set' if self._strict else 'spec'}={owner.__name__!r}"
        return f"<{type(self).__name__}{name}{spec} id='{id(self)}'>"

    @property
    def return_value(self):
        """What calling the mock gives."""
        if self._result is DEFAULT:
            object.__setattr__(self, "_result", self._child("()"))
        return self._result

    @return_value.setter
    def return_value(self, value):
        object.__setattr__(self, "_result", value)
        _adopt(self, value, "()")

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__") and name not in self._magic:
            raise AttributeError(name)
        if name in self._deleted:
            raise AttributeError(name)
        if self._names is not None and name not in self._names and name not in self._magic:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if self._names is None and name.startswith(("assert", "assret", "asert", "aseert",
                                                    "assrt")):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if "
                                 f"{name!r} is meant to be an attribute.")
        child = self._children.get(name)
        if child is None:
            if self._sealed:
                raise AttributeError(f"{self._called_name()}.{name}")
            child = self._child(f".{name}")
            if self._wraps is not None:
                object.__setattr__(child, "_wraps", getattr(self._wraps, name))
            self._children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in _OWN:
            object.__setattr__(self, name, value)
            return
        if self._strict and name not in self._names:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _SUPPORTED:
            self._set_magic(name, value)
            return
        if self._sealed and name not in self._children and name not in vars(self):
            raise AttributeError(f"Cannot set {self._called_name()}.{name}")
        self._deleted.discard(name)
        _adopt(self, value, f".{name}")
        self._children.pop(name, None)
        object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        """A method that operators call: a mock takes no self, a function does."""
        kind = type(self)
        if isinstance(value, NonCallableMock):
            _adopt(self, value, f".{name}")
            self._children[name] = value
            type.__setattr__(kind, name, value)
        elif callable(value):
            self._children.pop(name, None)
            type.__setattr__(kind, name, lambda self, /, *args, **kw: value(self, *args, **kw))
        else:
            type.__setattr__(kind, name, value)

    def __delattr__(self, name):
        if name in self._deleted:
            raise AttributeError(name)
        if name not in self._children and name in vars(self):
            object.__delattr__(self, name)
        self._children.pop(name, None)
        self._deleted.add(name)

    def configure_mock(self, **kwargs):
        """Set attributes; `a.b` reaches deeper."""
        for path, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *parents, last = path.split(".")
            at = self
            for parent in parents:
                at = getattr(at, parent)
            setattr(at, last, value)

    def attach_mock(self, mock, attribute):
        """Let a mock's calls be seen here."""
        object.__setattr__(mock, "_parent", None)
        object.__setattr__(mock, "_label", None)
        setattr(self, attribute, mock)

    def reset_mock(self, *, return_value=False, side_effect=False):
        """Forget all calls."""
        self._forget()
        if return_value:
            object.__setattr__(self, "_result", DEFAULT)
        if side_effect:
            self.side_effect = None
        for child in self._children.values():
            child.reset_mock(return_value=return_value, side_effect=side_effect)
        if isinstance(self._result, NonCallableMock) and self._result is not self:
            self._result.reset_mock()

    def _record(self, args, kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        self.mock_calls.append(_Call(("", args, kwargs)))
        mock, name, method = self, "", True
        while mock._parent is not None:
            path = mock._path
            name = path + name
            method = method and path != "()"
            mock = mock._parent
            shown = _Call((name[1:] if name.startswith(".") else name, args, kwargs))
            if method:
                mock.method_calls.append(shown)
            mock.mock_calls.append(shown)

    def _checked(self, args, kwargs):
        """A mock made by create_autospec is called like what it stands for."""
        if self._signature is not None:
            self._signature.bind(*args, **kwargs)

    def _matched(self, made):
        """A call as what it stands for would be given it, by position; the TypeError if it could
        not be called so."""
        signature = self._signature or self._spec_signature
        if signature is None:
            return made
        name = made[0] if len(made) == 3 else ""
        try:
            bound = signature.bind(*made[-2], **made[-1])
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _seen(self, args, kwargs, calls):
        """Whether a call like this is among some; else the cause, if it is an error."""
        expected = self._matched(_Call((args, kwargs), two=True))
        if isinstance(expected, Exception):
            return False, expected
        return any(self._matched(made) == expected for made in calls), None

    def _expect(self, calls, made, words):
        """Fails unless calls were made, one after the other."""
        expected = [self._matched(each) for each in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        if expected in _CallList([self._matched(each) for each in made]):
            return
        problem = f"{words[0]} not found."
        if cause is not None:
            errors = [e if isinstance(e, Exception) else None for e in expected]
            problem = f"Error processing expected {words[0].lower()}.\nErrors: {errors}"
        raise AssertionError(f"{problem}\nExpected: {_CallList(calls)!r}{words[1]}") from cause

    def _answer(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                if not hasattr(effect, "__next__"):
                    effect = iter(effect)
                    self.side_effect = effect
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if self._result is DEFAULT and self._wraps is not None:
            return self._wraps(*args, **kwargs)
        return self.return_value

    def _calls_text(self, prefix="Calls"):
        return f"\n{prefix}: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

    def assert_called(self):
        """Fail unless it was called."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._said}' to have been called.")

    def assert_called_once(self):
        """Fail unless it was called exactly once."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._said}' to have been called once. "
                                 f"Called {self.call_count} times.{self._calls_text()}")

    def assert_not_called(self):
        """Fail if it was called."""
        if self.call_count:
            raise AssertionError(f"Expected '{self._said}' to not have been called. "
                                 f"Called {self.call_count} times.{self._calls_text()}")

    def assert_called_with(self, /, *args, **kwargs):
        """Fail unless the last call was like this."""
        expected = _call_text(self._said, args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n"
                                 "  Actual: not called.")
        seen, cause = self._seen(args, kwargs, [self.call_args])
        if not seen:
            actual = _call_text(self._said, *self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n"
                                 f"  Actual: {actual}") from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fail unless the only call was like this."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._said}' to be called once. Called "
                                 f"{self.call_count} times.{self._calls_text()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fail unless some call was like this."""
        seen, cause = self._seen(args, kwargs, self.call_args_list)
        if not seen:
            expected = _call_text(self._said, args, kwargs)
            raise AssertionError(f"{expected} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        """Fail unless these calls were made, one after the other."""
        calls = list(calls)
        if not any_order:
            self._expect(calls, self.mock_calls,
                         ("Calls", self._calls_text("  Actual").rstrip(".")))
            return
        left = list(self.mock_calls)
        missing = []
        for each in calls:
            if each in left:
                left.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f"{self._said!r} does not contain all of "
                                 f"{tuple(missing)!r} in its call list, found "
                                 f"{self.mock_calls!r} instead")


class Mock(NonCallableMock):
    """Can be called; remembers how it was."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                 spec_set=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, **kwargs)
        self.side_effect = side_effect
        if return_value is not DEFAULT:
            self.return_value = return_value

    def __call__(self, /, *args, **kwargs):
        self._checked(args, kwargs)
        self._record(args, kwargs)
        return self._answer(args, kwargs)


def _magic_method(name):
    default = _DEFAULTS.get(name)

    def method(self, /, *args, **kwargs):
        child = self._children.get(name)
        if child is None:
            child = self._magic_child(name)
        unset = child._result is DEFAULT and child.side_effect is None
        if default is not None and unset:
            if not isinstance(child, AsyncMock):
                child._record(args, kwargs)
                return default(self, *args)
            child.return_value = default(self, *args)
        made = child(*args, **kwargs)
        if name == "__iter__":
            return iter(made)
        if name == "__aiter__":
            return _each(made)
        return made
    return method


async def _each(items):
    for item in items:
        yield item


def _same(self, other):
    return True if self is other else NotImplemented


def _different(self, other):
    return False if self is other else NotImplemented


def _not_implemented(self, *args):
    return NotImplemented


_DEFAULTS = {
    "__len__": lambda self: 0,
    "__iter__": lambda self: iter([]),
    "__aiter__": lambda self: [],
    "__contains__": lambda self, item: False,
    "__bool__": lambda self: True,
    "__int__": lambda self: 1,
    "__float__": lambda self: 1.0,
    "__complex__": lambda self: 1j,
    "__index__": lambda self: 1,
    "__exit__": lambda self, *args: False,
    "__aexit__": lambda self, *args: False,
    "__hash__": lambda self: object.__hash__(self),
    "__str__": lambda self: object.__str__(self),
    "__eq__": _same,
    "__ne__": _different,
    "__lt__": _not_implemented,
    "__gt__": _not_implemented,
    "__le__": _not_implemented,
    "__ge__": _not_implemented,
}
_NUMERIC = ("add sub mul matmul truediv floordiv mod lshift rshift and xor or pow").split()
_SUPPORTED = frozenset(_DEFAULTS) | frozenset(
    [f"__{how}{name}__" for name in _NUMERIC for how in ("", "r", "i")]
    + ["__getitem__", "__setitem__", "__delitem__", "__enter__", "__aenter__", "__neg__",
       "__pos__", "__invert__", "__divmod__", "__rdivmod__", "__round__", "__trunc__",
       "__floor__", "__ceil__"])
_ONLY_SET = frozenset(["__reversed__", "__missing__", "__next__", "__anext__", "__abs__",
                       "__repr__", "__format__", "__dir__"])
_ASYNC = frozenset(["__aenter__", "__aexit__"])


class _Magic:
    """The methods that operators and statements call."""

    _magic = _SUPPORTED

    def _magic_child(self, name):
        if name in _ASYNC:
            child = AsyncMock()
            object.__setattr__(child, "_parent", self)
            object.__setattr__(child, "_path", f".{name}")
        else:
            child = self._child(f".{name}")
        self._children[name] = child
        return child

    def __getattribute__(self, name):
        if name == "__class__":
            return _shown_class(self)
        if name.startswith("__") and name in _SUPPORTED:
            children = object.__getattribute__(self, "_children")
            if name in children:
                return children[name]
            return object.__getattribute__(self, "_magic_child")(name)
        return object.__getattribute__(self, name)


for _name in sorted(_SUPPORTED):
    setattr(_Magic, _name, _magic_method(_name))
_SUPPORTED = _SUPPORTED | _ONLY_SET


class NonCallableMagicMock(_Magic, NonCallableMock):
    """A mock that has the methods of containers, numbers and contexts."""


class MagicMock(_Magic, Mock):
    """A mock that can be called and has the methods of containers, numbers and contexts."""


class AsyncMock(_Magic, Mock):
    """Calling it gives a coroutine."""

    # So iscoroutinefunction() knows it.
    _is_async_mock = True

    def __call__(self, /, *args, **kwargs):
        self._checked(args, kwargs)
        self._record(args, kwargs)
        return self._awaited(args, kwargs)

    async def _awaited(self, args, kwargs):
        self.await_count += 1
        self.await_args = _Call((args, kwargs), two=True)
        self.await_args_list.append(self.await_args)
        effect = self.side_effect
        if iscoroutinefunction(effect):
            result = await effect(*args, **kwargs)
            return self.return_value if result is DEFAULT else result
        try:
            return self._answer(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration from None

    def assert_awaited(self):
        """Fail unless it was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._said} to have been awaited.")

    def assert_awaited_once(self):
        """Fail unless it was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._said} to have been awaited once. "
                                 f"Awaited {self.await_count} times.")

    def assert_not_awaited(self):
        """Fail if it was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._said} to not have been awaited. "
                                 f"Awaited {self.await_count} times.")

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless it was awaited like this at some time."""
        seen, cause = self._seen(args, kwargs, self.await_args_list)
        if not seen:
            raise AssertionError(
                f"{_call_text(self._said, args, kwargs)} await not found") from cause

    def assert_has_awaits(self, calls, any_order=False):
        """Fail unless it was awaited so, one after the other."""
        calls = list(calls)
        if any_order:
            left = list(self.await_args_list)
            for each in calls:
                if each not in left:
                    raise AssertionError(f"{(each,)!r} not all found in await list")
                left.remove(each)
        else:
            self._expect(calls, self.await_args_list,
                         ("Awaits", f"\nActual: {self.await_args_list!r}"))

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless it was awaited last like this."""
        expected = _call_text(self._said, args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        seen, cause = self._seen(args, kwargs, [self.await_args])
        if not seen:
            actual = _call_text(self._said, *self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {expected}\n"
                                 f"  Actual: {actual}") from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless it was awaited once, like this."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)


class PropertyMock(Mock):
    """A mock that is used as a property of a class."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, **kwargs):
    """A mock that has what an object has, and is called as it is."""
    spec_kind = "spec_set" if spec_set else "spec"
    is_class = isinstance(spec, type)
    if isinstance(spec, (list, tuple)):
        spec, is_class = type(spec), True
        instance = True
    is_function = inspect.isroutine(spec)
    options = {spec_kind: spec}
    if is_function:
        kind = AsyncMock if iscoroutinefunction(spec) else MagicMock
    elif is_class and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    elif not is_class and not callable(spec):
        kind = NonCallableMagicMock
    else:
        kind = MagicMock
    options.update(kwargs)
    mock = kind(name=kwargs.pop("name", _name), **options)
    try:
        unsigned = is_class and (instance or spec.__init__ is object.__init__)
        signature = None if unsigned else inspect.signature(spec)
    except (TypeError, ValueError):
        signature = None
    if signature is not None and kind is not NonCallableMagicMock:
        object.__setattr__(mock, "_signature", signature)
    if is_function:
        return mock
    if is_class and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()")
        object.__setattr__(mock.return_value, "_label", None)
        object.__setattr__(mock.return_value, "_parent", mock)
        object.__setattr__(mock.return_value, "_path", "()")
    for name in dir(spec):
        if name.startswith("__") and name.endswith("__"):
            continue
        try:
            member = getattr(spec, name)
        except AttributeError:
            continue
        if not inspect.isroutine(member):
            continue
        child = create_autospec(member, spec_set)
        static = inspect.getattr_static(spec, name, None)
        if is_class and inspect.isfunction(static):
            # A method is called without its first argument, through the class as well.
            parameters = list(inspect.signature(member).parameters.values())
            object.__setattr__(child, "_signature",
                               inspect.Signature(parameters[1:]) if parameters else None)
        object.__setattr__(child, "_parent", mock)
        object.__setattr__(child, "_label", None)
        object.__setattr__(child, "_path", f".{name}")
        mock._children[name] = child
    return mock


class _Patch:
    """Replaces an attribute for a while: a context manager, a decorator, or start() and stop()."""

    def __init__(self, target, attribute, new, create, options, path=None):
        self.target = target
        self.path = path
        self.attribute = attribute
        self.new = new
        self.create = create
        self.options = options

    def __enter__(self):
        if self.path is not None:
            self.target = _resolved(self.path)
        target, name = self.target, self.attribute
        with_dict = isinstance(target, (type, ModuleType)) or hasattr(type(target), "__dict__")
        own = vars(target) if with_dict else {}
        self.local = name in own
        self.original = own[name] if self.local else getattr(target, name, DEFAULT)
        if self.original is DEFAULT and not self.create:
            raise AttributeError(f"{target!r} does not have the attribute {name!r}")
        new = self.new
        if new is DEFAULT and self.options.get("autospec"):
            new = create_autospec(self.original, _name=name)
            if isinstance(target, type) and inspect.isfunction(self.original):
                # It stands for a method: a call through an object passes the object.
                type(new).__get__ = _bound
        elif new is DEFAULT:
            kind = AsyncMock if iscoroutinefunction(self.original) else MagicMock
            options = dict(self.options)
            kind = options.pop("new_callable", kind)
            new = kind(**options) if kind not in (MagicMock, AsyncMock) else kind(name=name,
                                                                                  **options)
        setattr(target, name, new)
        return new

    def __exit__(self, *exc_info):
        if self.local:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
        return False

    def start(self):
        """Replace it; return what stands there now."""
        return self.__enter__()

    def stop(self):
        """Put it back."""
        return self.__exit__(None, None, None)

    def __call__(self, func):
        return _decorated(func, self)

    def copy(self):
        """Another one that replaces the same."""
        return _Patch(self.target, self.attribute, self.new, self.create, self.options, self.path)


def _bound(mock, instance, owner=None):
    return mock if instance is None else MethodType(mock, instance)


class _Several:
    """All patches of a decorated function, entered from the innermost decorator outwards; gives
    the mocks that were made, as arguments and keywords."""

    def __init__(self, patches):
        self.patches = patches
        self.done = []

    def __enter__(self):
        arguments, keywords = [], {}
        try:
            for each in self.patches:
                new = each.__enter__()
                self.done.append(each)
                if isinstance(each, _PatchSeveral):
                    keywords.update(new)
                elif each.new is DEFAULT:
                    arguments.append(new)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return arguments, keywords

    def __exit__(self, *exc_info):
        while self.done:
            self.done.pop().__exit__(*exc_info)
        return False


def _decorated(func, patch):
    """The function or class with one more patch around it."""
    if isinstance(func, type):
        for name in dir(func):
            if name.startswith("test") and callable(getattr(func, name)):
                setattr(func, name, _decorated(getattr(func, name), patch.copy()))
        return func
    if hasattr(func, "patchings"):
        func.patchings.append(patch)
        return func
    patchings = [patch]
    if iscoroutinefunction(func):

        @wraps(func)
        async def patched(*args, **kwargs):
            with _Several(patchings) as (more, named):
                return await func(*args, *more, **{**kwargs, **named})
    else:

        @wraps(func)
        def patched(*args, **kwargs):
            with _Several(patchings) as (more, named):
                return func(*args, *more, **{**kwargs, **named})
    patched.patchings = patchings
    return patched


def _resolved(path):
    """The object under a dotted path that begins with a module of the program."""
    head, *rest = path.split(".")
    found = program_module(head)
    if found is None:
        raise TypeError(f"{head} is no module of this program's own that has been imported; modules "
                        "of the library are shared and cannot be changed: patch an object or class "
                        "of your own with patch.object(target, 'name')")
    for part in rest:
        head = f"{head}.{part}"
        inner = program_module(head)
        found = getattr(found, part) if inner is None else inner
    return found


class _PatchSeveral:
    """Replaces several attributes for a while; gives the mocks that were made by their names."""

    def __init__(self, patches):
        self.patches = patches

    def __enter__(self):
        made = {}
        done = []
        try:
            for each in self.patches:
                new = each.__enter__()
                done.append(each)
                if each.new is DEFAULT:
                    made[each.attribute] = new
        except BaseException:
            for each in reversed(done):
                each.__exit__(None, None, None)
            raise
        return made

    def __exit__(self, *exc_info):
        for each in reversed(self.patches):
            each.__exit__(*exc_info)
        return False

    start = __enter__

    def stop(self):
        """Put everything back."""
        return self.__exit__(None, None, None)

    def __call__(self, func):
        return _decorated(func, self)

    def copy(self):
        """Another one that replaces the same."""
        return _PatchSeveral([each.copy() for each in self.patches])


class _PatchDict:
    """Changes a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        # A path is looked up when the patch begins.
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolved(self.in_dict)
        self.before = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *exc_info):
        self.in_dict.clear()
        self.in_dict.update(self.before)
        return False

    start = __enter__

    def stop(self):
        """Put everything back."""
        return self.__exit__()

    def __call__(self, func):
        @wraps(func)
        def patched(*args, **kwargs):
            with self:
                return func(*args, **kwargs)
        return patched


class _Patcher:
    """`patch`, `patch.object` and `patch.dict`."""

    dict = _PatchDict

    def __call__(self, target, new=DEFAULT, spec=None, create=False, spec_set=None,
                 autospec=None, **kwargs):
        """Replace what a dotted path names in a module of the program."""
        try:
            path, attribute = target.rsplit(".", 1)
        except (TypeError, ValueError, AttributeError):
            raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
        patcher = self.object(None, attribute, new, spec, create, spec_set, autospec, **kwargs)
        patcher.path = path
        return patcher

    def multiple(self, target, spec=None, create=False, spec_set=None, autospec=None, **kwargs):
        """Replace several attributes at once."""
        if not kwargs:
            raise ValueError("Must supply at least one keyword argument with patch.multiple")
        return _PatchSeveral([self.object(target, name, new, spec=spec, create=create,
                                          spec_set=spec_set, autospec=autospec)
                              for name, new in kwargs.items()])

    def object(self, target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
               autospec=None, **kwargs):
        """Replace an attribute of an object or class of the program."""
        if autospec:
            kwargs["autospec"] = autospec
        if spec is not None:
            kwargs["spec"] = spec
        if spec_set is not None:
            kwargs["spec_set"] = spec_set
        return _Patch(target, attribute, new, create, kwargs)


patch = _Patcher()


def seal(mock):
    """No attribute of the mock, or of its mocks, comes into being from now on."""
    object.__setattr__(mock, "_sealed", True)
    for child in list(mock._children.values()) + list(vars(mock).values()):
        if isinstance(child, NonCallableMock) and child._parent is mock and not child._sealed:
            seal(child)


def mock_open(mock=None, read_data=""):
    """A mock in place of open: each call begins to read from the start."""
    if mock is None:
        mock = MagicMock(name="open")
    handle = MagicMock()
    made = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    current = [made(read_data)]

    def opened(*args, **kwargs):
        current[0] = made(read_data)
        return DEFAULT

    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.side_effect = lambda *args: current[0].read(*args)
    handle.readline.side_effect = lambda *args: current[0].readline(*args)
    handle.readlines.side_effect = lambda *args: current[0].readlines(*args)
    handle.__iter__.side_effect = lambda: current[0]
    mock.side_effect = opened
    mock.return_value = handle
    return mock
