"""What newer versions of typing have, for programs written with them; typing's own with it."""

import typing as _typing
import warnings as _warnings
from types import NoneType
from typing import (
    AbstractSet, Annotated, Any, AnyStr, AsyncContextManager, AsyncGenerator, AsyncIterable,
    AsyncIterator, Awaitable, BinaryIO, Callable, ChainMap, ClassVar, Collection, Concatenate,
    Container, ContextManager, Coroutine, Counter, DefaultDict, Deque, Dict, Final, ForwardRef,
    FrozenSet, Generator, Generic, Hashable, IO, ItemsView, Iterable, Iterator, KeysView, List,
    Literal, LiteralString, Mapping, MappingView, Match, MutableMapping, MutableSequence,
    MutableSet, NamedTuple, Never, NewType, NoReturn, NotRequired, Optional, OrderedDict,
    ParamSpecArgs, ParamSpecKwargs, Pattern, Protocol, Required, Reversible, Self, Sequence, Set,
    Sized, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt,
    SupportsRound, Text, TextIO, Tuple, Type, TypeAlias, TypedDict, TypeGuard, Union, Unpack,
    ValuesView, TYPE_CHECKING, assert_never, assert_type, cast, clear_overloads,
    dataclass_transform, final, get_args, get_origin, get_overloads, get_type_hints, is_typeddict,
    no_type_check, no_type_check_decorator, overload, reveal_type, runtime_checkable,
)

Buffer = Union[bytes, bytearray, memoryview]
runtime = runtime_checkable


class _NoDefaultType:
    """The type of `NoDefault`."""

    __slots__ = ()

    def __repr__(self):
        return "typing_extensions.NoDefault"


NoDefault = _NoDefaultType()
TypeForm = _typing._SpecialForm("TypeForm", "A value that stands for a type.", _typing._one)
TypeIs = _typing._SpecialForm("TypeIs", "Annotates the result of a narrowing function.",
                              _typing._one)
ReadOnly = _typing._SpecialForm("ReadOnly", "Marks a key of a TypedDict that is not to be set.",
                                _typing._one)


def TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False,
            default=NoDefault, infer_variance=False):
    """Type variable."""
    return _typing.TypeVar(name, *constraints, bound=bound, covariant=covariant,
                           contravariant=contravariant)


def ParamSpec(name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
              default=NoDefault):
    """Parameter specification variable."""
    return _typing.ParamSpec(name, bound=bound, covariant=covariant, contravariant=contravariant)


def TypeVarTuple(name, *, default=NoDefault):
    """Type variable tuple."""
    return _typing.TypeVarTuple(name)


class TypeAliasType:
    """A type alias with a name."""

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = type_params

    def __repr__(self):
        return self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class Doc:
    """The documentation of a parameter, for `Annotated`."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f"Doc({self.documentation!r})"

    def __eq__(self, other):
        if not isinstance(other, Doc):
            return NotImplemented
        return self.documentation == other.documentation

    def __hash__(self):
        return hash(self.documentation)


def override(arg, /):
    """Indicate that a method is meant to replace one of a base class."""
    try:
        arg._override = True
    except (AttributeError, TypeError):
        pass
    return arg


class deprecated:
    """Indicate that a class, function or overload is deprecated."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', not "
                            f"{type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            return arg
        if isinstance(arg, type):
            original = arg.__init__

            def __init__(self, /, *args, **kwargs):
                if type(self) is arg:
                    _warnings.warn(message, category=category, stacklevel=stacklevel + 1)
                return original(self, *args, **kwargs)

            arg.__init__ = __init__
            return arg

        def wrapper(*args, **kwargs):
            _warnings.warn(message, category=category, stacklevel=stacklevel + 1)
            return arg(*args, **kwargs)

        import functools
        return functools.wraps(arg)(wrapper)


def get_protocol_members(tp, /):
    """The names that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(_typing._get_protocol_attrs(tp))


def is_protocol(tp, /):
    """Whether a class is a protocol."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_original_bases(cls, /):
    """The bases of a class as they were written."""
    try:
        return cls.__orig_bases__
    except AttributeError:
        return cls.__bases__
