"""Annotations at run time: they can be made, shown, compared and asked about, and do nothing."""

import _collections_abc as _abc
from abc import ABCMeta, abstractmethod

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator",
    "AsyncIterable", "AsyncIterator", "Awaitable", "BinaryIO", "ByteString", "Callable",
    "ChainMap", "ClassVar", "Collection", "Concatenate", "Container", "ContextManager",
    "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet",
    "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView",
    "List", "Literal", "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping",
    "MutableSequence", "MutableSet", "NamedTuple", "Never", "NewType", "NoReturn", "NotRequired",
    "Optional", "OrderedDict", "ParamSpec", "ParamSpecArgs", "ParamSpecKwargs", "Pattern",
    "Protocol", "Required", "Reversible", "Self", "Sequence", "Set", "Sized", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
    "SupportsRound", "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeGuard", "TypeVar",
    "TypeVarTuple", "TypedDict", "Union", "Unpack", "ValuesView", "TYPE_CHECKING", "assert_never",
    "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args",
    "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "no_type_check",
    "no_type_check_decorator", "overload", "reveal_type", "runtime_checkable",
]

TYPE_CHECKING = False
Text = str

_NativeAlias = type(list[int])
_NativeUnion = type(int | str)
_NoneType = type(None)


# ---------------------------------------------------------------- checks and representations

def _type_repr(obj):
    if isinstance(obj, type) and type(obj) is not _NativeAlias:
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if (callable(obj) and hasattr(obj, "__qualname__") and type(obj) is not _NativeAlias
            and not isinstance(obj, _Alias)):
        return getattr(obj, "__name__", repr(obj))
    return repr(obj)


def _type_check(arg, msg, allow_special_forms=False):
    """What stands for a type in an annotation; a string becomes a ForwardRef."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, _Alias):
        if arg.__origin__ in (Generic, Protocol):
            raise TypeError(f"{arg} is not valid as type argument")
        if not allow_special_forms and arg.__origin__ in (ClassVar, Final):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_vars(args):
    """The type variables that stand somewhere in a tuple of types, in order."""
    found = []
    for arg in args:
        if isinstance(arg, type) and type(arg) is not _NativeAlias:
            continue
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if arg not in found:
                found.append(arg)
        elif isinstance(arg, (tuple, list)):
            for one in _type_vars(arg):
                if one not in found:
                    found.append(one)
        elif isinstance(arg, _Alias):
            for one in arg.__parameters__:
                if one not in found:
                    found.append(one)
        elif type(arg) is _NativeAlias or type(arg) is _NativeUnion:
            for one in _type_vars(arg.__args__):
                if one not in found:
                    found.append(one)
    return tuple(found)


def _unique(items):
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


# ---------------------------------------------------------------- special forms

class _Final:
    """What programs may not derive from."""

    def __init_subclass__(cls, /, *args, **kwds):
        if cls.__module__ != __name__:
            raise TypeError("Cannot subclass special typing classes")


class _SpecialForm(_Final):
    """A name of typing that is no class: `Union`, `Literal`, `Final`."""

    def __init__(self, name, doc, getitem=None):
        self._name = name
        self.__doc__ = doc
        self._getitem = getitem

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return f"typing.{self._name}"

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._getitem(self, parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _one(form, parameters):
    item = _type_check(parameters, f"{form} accepts only single type.")
    return _Alias(form, (item,))


def _one_special(form, parameters):
    item = _type_check(parameters, f"{form} accepts only single type.", True)
    return _Alias(form, (item,))


def _flat_union(parameters):
    flat = []
    for p in parameters:
        if isinstance(p, _Alias) and p.__origin__ is Union:
            flat.extend(p.__args__)
        elif type(p) is _NativeUnion:
            flat.extend(p.__args__)
        else:
            flat.append(p)
    return flat


def _make_union(form, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    msg = "Union[arg, ...]: each arg must be a type."
    parameters = _unique(_flat_union([_type_check(p, msg) for p in parameters]))
    if len(parameters) == 1:
        return parameters[0]
    return _Alias(Union, tuple(parameters))


def _make_optional(form, parameters):
    arg = _type_check(parameters, f"{form} requires a single type.")
    return Union[arg, _NoneType]


def _make_literal(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        if isinstance(p, _Alias) and p.__origin__ is Literal:
            flat.extend(p.__args__)
        else:
            flat.append(p)
    kept = []
    seen = []
    for p in flat:
        key = (p, type(p))
        if key not in seen:
            seen.append(key)
            kept.append(p)
    return _Alias(Literal, tuple(kept))


def _make_concatenate(form, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or "
                        "ellipsis.")
    return _Alias(form, parameters)


def _make_annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an "
                        "annotation).")
    origin = _type_check(parameters[0], "Annotated[t, ...]: t must be a type.", True)
    metadata = parameters[1:]
    if isinstance(origin, _Annotated):
        metadata = origin.__metadata__ + metadata
        origin = origin.__origin__
    return _Annotated(origin, metadata)


Union = _SpecialForm("Union", "Union type; Union[X, Y] means either X or Y.", _make_union)
Optional = _SpecialForm("Optional", "Optional[X] is equivalent to Union[X, None].", _make_optional)
Literal = _SpecialForm("Literal", "Special typing form to define literal types.", _make_literal)
ClassVar = _SpecialForm("ClassVar", "Special type construct to mark class variables.", _one)
Final = _SpecialForm("Final", "Special typing construct to indicate final names.", _one)
Required = _SpecialForm("Required", "Marks a required key of a TypedDict.", _one)
NotRequired = _SpecialForm("NotRequired", "Marks a key of a TypedDict that may be missing.", _one)
TypeGuard = _SpecialForm("TypeGuard", "Annotates the return type of a type guard.", _one)
Unpack = _SpecialForm("Unpack", "Type unpack operator.", _one)
Concatenate = _SpecialForm("Concatenate", "Adds parameters to a ParamSpec.", _make_concatenate)



class Annotated:
    """Add context-specific metadata to a type."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, params):
        return _make_annotated(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


NoReturn = _SpecialForm("NoReturn", "Special type indicating functions that never return.")
Never = _SpecialForm("Never", "The bottom type, a type that has no members.")
Self = _SpecialForm("Self", "The type of self in a class body.")
LiteralString = _SpecialForm("LiteralString", "An arbitrary literal string.")
TypeAlias = _SpecialForm("TypeAlias", "Marks that an assignment is a type alias.")


class ForwardRef(_Final):
    """Internal wrapper to hold a forward reference."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


# ---------------------------------------------------------------- type variables

class _Variable(_Final):
    """What type variables have in common."""

    def __init__(self, name, bound, covariant, contravariant):
        self.__name__ = name
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        if bound is not None:
            bound = _type_check(bound, "Bound must be a type.")
        self.__bound__ = bound

    def __repr__(self):
        if self.__covariant__:
            return "+" + self.__name__
        if self.__contravariant__:
            return "-" + self.__name__
        return "~" + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __call__(self, *args, **kwds):
        raise TypeError(f"'{type(self).__name__}' object is not callable")


class TypeVar(_Variable):
    """Type variable."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if constraints and len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        msg = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([_type_check(t, msg) for t in constraints])


class ParamSpecArgs(_Final):
    """The args for a ParamSpec object."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpecKwargs(_Final):
    """The kwargs for a ParamSpec object."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpec(_Variable):
    """Parameter specification variable."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(_Final):
    """Type variable tuple."""

    def __init__(self, name):
        self.__name__ = name

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of TypeVarTuple")


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[-1]
        self.__name__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{name} = NewType({name!r}, {name})`")

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# ---------------------------------------------------------------- subscripted forms

class _Alias(_Final):
    """`X[a, b]` for an X of typing or a generic class."""

    def __init__(self, origin, args, name=None, inst=True):
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _type_vars(args)
        self._name = name
        self._inst = inst

    def __repr__(self):
        origin, args = self.__origin__, self.__args__
        if origin is Union:
            if len(args) == 2 and _NoneType in args:
                other = args[0] if args[1] is _NoneType else args[1]
                if args[0] is _NoneType and args[1] is _NoneType:
                    other = _NoneType
                return f"typing.Optional[{_type_repr(other)}]"
            return "typing.Union[" + ", ".join([_type_repr(a) for a in args]) + "]"
        if origin is Literal:
            return "typing.Literal[" + ", ".join([_type_repr(a) for a in args]) + "]"
        if origin is Unpack:
            return f"*{_type_repr(args[0])}"
        if self._name is not None:
            name = f"typing.{self._name}"
        else:
            name = _type_repr(origin)
        if origin is _abc.Callable:
            if len(args) == 2 and _is_parameters(args[0]):
                return f"typing.Callable[{_type_repr(args[0])}, {_type_repr(args[1])}]"
            inside = ", ".join([_type_repr(a) for a in args[:-1]])
            return f"typing.Callable[[{inside}], {_type_repr(args[-1])}]"
        if args:
            inside = ", ".join([_type_repr(a) for a in args])
        else:
            inside = "()"
        return f"{name}[{inside}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            if type(other) is _NativeUnion and self.__origin__ is Union:
                return set(self.__args__) == set(other.__args__)
            return NotImplemented
        if self.__origin__ is not other.__origin__:
            return False
        if self.__origin__ is Union:
            return set(self.__args__) == set(other.__args__)
        if self.__origin__ is Literal:
            return (set([(a, type(a)) for a in self.__args__])
                    == set([(a, type(a)) for a in other.__args__]))
        return self.__args__ == other.__args__

    def __hash__(self):
        if self.__origin__ is Union or self.__origin__ is Literal:
            return hash(frozenset(self.__args__))
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        msg = "Parameters to generic types must be types."
        args = tuple([tuple(p) if isinstance(p, list) else _type_check(p, msg) for p in args])
        params = self.__parameters__
        if len(params) == 1 and isinstance(params[0], ParamSpec) and len(args) != 1:
            args = (args,)
        if len(args) != len(params) and not any(isinstance(p, TypeVarTuple) for p in params):
            many = "many" if len(args) > len(params) else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(args)}, expected "
                            f"{len(params)}")
        made = _substitute(self.__args__, dict(zip(params, args)))
        if self.__origin__ is Union:
            return Union[made]
        return _Alias(self.__origin__, made, self._name, self._inst)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use "
                            f"{self.__origin__.__name__}() instead")
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot instantiate {self!r}")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return _named_entries(self, origin, bases)
        if origin is Generic:
            if Protocol in bases:
                return ()
            i = _place(bases, self)
            for b in bases[i + 1:]:
                if isinstance(b, _Alias) and b is not self and not b._name:
                    return ()
                if isinstance(b, type) and issubclass(b, Generic):
                    return ()
        return (origin,)

    def __getattr__(self, attr):
        if "__origin__" in vars(self) and not (attr.startswith("__") and attr.endswith("__")):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __instancecheck__(self, obj):
        if self.__origin__ is Union:
            for arg in self.__args__:
                if isinstance(obj, arg):
                    return True
            return False
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        if self.__origin__ is Union:
            for arg in self.__args__:
                if issubclass(cls, arg):
                    return True
            return False
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"'{type(self).__name__}' object is not iterable")
        yield Unpack[self]


def _place(bases, wanted):
    for i, base in enumerate(bases):
        if base is wanted:
            return i
    return 0


def _named_entries(alias, origin, bases):
    """Bases that `List[int]` and its kind stand for."""
    made = []
    if origin not in bases:
        made.append(origin)
    i = _place(bases, alias)
    for b in bases[i + 1:]:
        if isinstance(b, (_Alias, _Named)) or isinstance(b, type) and issubclass(b, Generic):
            break
    else:
        made.append(Generic)
    return tuple(made)


def _substitute(args, values):
    made = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            value = values.get(arg, arg)
            if isinstance(value, tuple):
                made.extend(value)
            else:
                made.append(value)
        elif isinstance(arg, _Alias) and arg.__parameters__:
            made.append(arg[tuple([values.get(p, p) for p in arg.__parameters__])])
        elif type(arg) is _NativeAlias:
            params = _type_vars(arg.__args__)
            if params:
                arg = arg.__origin__[_substitute(arg.__args__, values)]
            made.append(arg)
        else:
            made.append(arg)
    return tuple(made)


class _Annotated(_Alias):
    """`Annotated[t, ...]`"""

    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        meta = ", ".join([repr(a) for a in self.__metadata__])
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {meta}]"

    def __eq__(self, other):
        if not isinstance(other, _Annotated):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        made = _substitute((self.__origin__,), dict(zip(self.__parameters__, args)))
        return _Annotated(made[0], self.__metadata__)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _Named(_Final):
    """`List`, `Dict` and the other names that stand for a class of a lower-case name."""

    def __init__(self, origin, count, name, inst=True):
        self.__origin__ = origin
        self._nparams = count
        self._name = name
        self._inst = inst
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        msg = "Parameters to generic types must be types."
        params = tuple([_type_check(p, msg) for p in params])
        if self._nparams >= 0 and len(params) != self._nparams:
            many = "many" if len(params) > self._nparams else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(params)}, expected "
                            f"{self._nparams}")
        return _Alias(self.__origin__, params, self._name, self._inst)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use "
                            f"{self.__origin__.__name__}() instead")
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return _named_entries(self, self.__origin__, bases)

    def __getattr__(self, attr):
        if "__origin__" in vars(self) and not (attr.startswith("__") and attr.endswith("__")):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _Named):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Tuple(_Named):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            msg = "Tuple[t, ...]: t must be a type."
            params = tuple([_type_check(p, msg) for p in params[:-1]])
            return _Alias(tuple, params + (...,), "Tuple", False)
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        params = tuple([_type_check(p, msg) for p in params])
        return _Alias(tuple, params, "Tuple", False)


class _Callable(_Named):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return _Alias(_abc.Callable, (..., result), "Callable")
        if isinstance(args, list):
            args = tuple(args)
        if not isinstance(args, tuple):
            if not isinstance(args, (ParamSpec, _Alias)):
                raise TypeError("Callable[args, result]: args must be a list. Got " + f"{args}")
            args = (args,)
        msg = "Callable[[arg, ...], result]: each arg must be a type."
        args = tuple([_type_check(arg, msg) for arg in args])
        return _Alias(_abc.Callable, args + (result,), "Callable")


List = _Named(list, 1, "List", False)
Dict = _Named(dict, 2, "Dict", False)
Set = _Named(set, 1, "Set", False)
FrozenSet = _Named(frozenset, 1, "FrozenSet", False)
Type = _Named(type, 1, "Type", False)
Tuple = _Tuple(tuple, -1, "Tuple", False)
Callable = _Callable(_abc.Callable, 2, "Callable")
AbstractSet = _Named(_abc.Set, 1, "AbstractSet")
AsyncGenerator = _Named(_abc.AsyncGenerator, 2, "AsyncGenerator")
AsyncIterable = _Named(_abc.AsyncIterable, 1, "AsyncIterable")
AsyncIterator = _Named(_abc.AsyncIterator, 1, "AsyncIterator")
Awaitable = _Named(_abc.Awaitable, 1, "Awaitable")
ByteString = _Named(_abc.ByteString, 0, "ByteString")
Collection = _Named(_abc.Collection, 1, "Collection")
Container = _Named(_abc.Container, 1, "Container")
Coroutine = _Named(_abc.Coroutine, 3, "Coroutine")
Generator = _Named(_abc.Generator, 3, "Generator")
Hashable = _Named(_abc.Hashable, 0, "Hashable")
ItemsView = _Named(_abc.ItemsView, 2, "ItemsView")
Iterable = _Named(_abc.Iterable, 1, "Iterable")
Iterator = _Named(_abc.Iterator, 1, "Iterator")
KeysView = _Named(_abc.KeysView, 1, "KeysView")
Mapping = _Named(_abc.Mapping, 2, "Mapping")
MappingView = _Named(_abc.MappingView, 1, "MappingView")
MutableMapping = _Named(_abc.MutableMapping, 2, "MutableMapping")
MutableSequence = _Named(_abc.MutableSequence, 1, "MutableSequence")
MutableSet = _Named(_abc.MutableSet, 1, "MutableSet")
Reversible = _Named(_abc.Reversible, 1, "Reversible")
Sequence = _Named(_abc.Sequence, 1, "Sequence")
Sized = _Named(_abc.Sized, 0, "Sized")
ValuesView = _Named(_abc.ValuesView, 1, "ValuesView")

class _LateNamed(_Named):
    """One whose class is in a module that is imported when it is needed."""

    def __init__(self, name, kind, count):
        self._name = name
        self._kind = kind
        self._nparams = count
        self._inst = True

    def __getattr__(self, attr):
        if attr == "__origin__":
            import collections
            origin = getattr(collections, self._kind)
            self.__origin__ = origin
            return origin
        if attr.startswith("_"):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)


ChainMap = _LateNamed("ChainMap", "ChainMap", 2)
Counter = _LateNamed("Counter", "Counter", 1)
DefaultDict = _LateNamed("DefaultDict", "defaultdict", 2)
Deque = _LateNamed("Deque", "deque", 1)
OrderedDict = _LateNamed("OrderedDict", "OrderedDict", 2)


# ---------------------------------------------------------------- Generic and Protocol

def _generic_parameters(cls, orig_bases):
    """The type variables of a class, from its bases as they were written."""
    found = _type_vars(orig_bases)
    for base in orig_bases:
        if isinstance(base, _Alias) and base.__origin__ in (Generic, Protocol):
            declared = base.__parameters__
            missing = [t for t in found if t not in declared]
            if missing:
                s_vars = ", ".join([str(t) for t in missing])
                s_args = ", ".join([str(g) for g in declared])
                name = "Generic" if base.__origin__ is Generic else "Protocol"
                raise TypeError(f"Some type variables ({s_vars}) are not listed in "
                                f"{name}[{s_args}]")
            return declared
    return found


class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()
    __parameters__ = ()

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        expected = () if cls in (Generic, Protocol) else cls.__parameters__
        if len(expected) == 1 and isinstance(expected[0], ParamSpec) and not (
                len(params) == 1 and (isinstance(params[0], list) or _is_parameters(params[0]))):
            # One list of parameters may be written without its brackets.
            params = (params,)
        params = tuple([tuple(p) if isinstance(p, (list, tuple))
                        else _type_check(p, "Parameters to generic types must be types.")
                        for p in params])
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            for p in params:
                if not isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) and not (
                        isinstance(p, _Alias) and p.__origin__ is Unpack):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type "
                                    "variables or parameter specification variables.")
            if len(_unique(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            expected = cls.__parameters__
            if not expected:
                raise TypeError(f"{cls} is not a generic class")
            if (len(params) != len(expected)
                    and not any(isinstance(p, (TypeVarTuple, ParamSpec)) for p in expected)):
                many = "many" if len(params) > len(expected) else "few"
                raise TypeError(f"Too {many} arguments for {cls}; actual {len(params)}, expected "
                                f"{len(expected)}")
        return _Alias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = cls.__dict__
        if "__orig_bases__" in own:
            orig_bases = cls.__orig_bases__
            if Generic in orig_bases and cls.__name__ != "Protocol":
                raise TypeError("Cannot inherit from plain Generic")
            cls.__parameters__ = _generic_parameters(cls, orig_bases)
        else:
            if Generic in cls.__bases__ and cls.__name__ != "Protocol":
                raise TypeError("Cannot inherit from plain Generic")
            cls.__parameters__ = ()


_NOT_PROTOCOL = frozenset((
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__",
    "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol",
    "_is_runtime_protocol", "_abc_impl", "__qualname__", "__classcell__", "__init_subclass__",
))


def _protocol_attrs(cls):
    attrs = []
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names = list(base.__dict__.keys())
        try:
            names.extend(base.__annotations__)
        except AttributeError:
            pass
        for attr in names:
            if attr not in attrs and attr not in _NOT_PROTOCOL:
                attrs.append(attr)
    return attrs


def _class_has(cls, attr):
    for base in cls.__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr] is not None
    return False


def _has_attr(obj, attr):
    if attr.startswith("__"):
        return _class_has(type(obj), attr)
    return hasattr(obj, attr)


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if getattr(cls, "_is_protocol", False) and not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable "
                            "protocols")
        if super().__instancecheck__(instance):
            return True
        if getattr(cls, "_is_protocol", False):
            for attr in _protocol_attrs(cls):
                if not _has_attr(instance, attr):
                    return False
                if callable(getattr(cls, attr, None)) and getattr(instance, attr, 0) is None:
                    return False
            return True
        return False


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = cls.__dict__
        if "_is_protocol" not in own:
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in own and cls._is_protocol:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if not (base in (object, Generic) or getattr(base, "_is_protocol", False)
                    or base.__module__ in ("collections.abc", "contextlib", "typing")):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if "__init__" not in own:
            cls.__init__ = _no_init


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    if not getattr(cls, "_is_runtime_protocol", False):
        raise TypeError("Instance and class checks can only be used with @runtime_checkable "
                        "protocols")
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")
    for attr in _protocol_attrs(cls):
        if not _class_has(other, attr):
            return NotImplemented
    return True


def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)
            and getattr(cls, "_is_protocol", False)):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got "
                        f"{cls!r}")
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    """An ABC with one abstract method __int__."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """An ABC with one abstract method __float__."""

    __slots__ = ()

    @abstractmethod
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """An ABC with one abstract method __complex__."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """An ABC with one abstract method __bytes__."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """An ABC with one abstract method __index__."""

    __slots__ = ()

    @abstractmethod
    def __index__(self):
        pass


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """An ABC with one abstract method __abs__ that is covariant in its return type."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """An ABC with one abstract method __round__ that is covariant in its return type."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits=0):
        pass


class IO(Generic[AnyStr]):
    """Generic base class for TextIO and BinaryIO."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""

    __slots__ = ()


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""

    __slots__ = ()


class _ContextManager(metaclass=ABCMeta):
    """Whatever a with statement takes."""

    @classmethod
    def __subclasshook__(cls, C):
        if _class_has(C, "__enter__") and _class_has(C, "__exit__"):
            return True
        return NotImplemented


class _AsyncContextManager(metaclass=ABCMeta):
    """Whatever an async with statement takes."""

    @classmethod
    def __subclasshook__(cls, C):
        if _class_has(C, "__aenter__") and _class_has(C, "__aexit__"):
            return True
        return NotImplemented


class _Pattern:
    """The type of a compiled pattern."""


class _Match:
    """The type of a match."""


ContextManager = _Named(_ContextManager, 1, "ContextManager")
AsyncContextManager = _Named(_AsyncContextManager, 1, "AsyncContextManager")
Pattern = _Named(_Pattern, 1, "Pattern")
Match = _Named(_Match, 1, "Match")


# ---------------------------------------------------------------- NamedTuple and TypedDict

def _check_types(types, msg):
    return {n: _type_check(t, msg, True) for n, t in types.items()}


def _named_tuple(name, types, defaults, module):
    from collections import namedtuple
    types = _check_types(dict(types), f"field {name} annotation must be a type")
    made = namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = types
    made.__new__.__annotations__ = types
    return made


_PROHIBITED = frozenset(("__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
                         "_field_defaults", "_field_types", "_make", "_replace", "_asdict",
                         "_source"))
_SPECIAL = frozenset(("__module__", "__name__", "__annotations__", "__qualname__",
                      "__orig_bases__", "__classcell__"))


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if "_root" in ns:
            del ns["_root"]
            return super().__new__(cls, typename, bases, ns)
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        types = ns.get("__annotations__", {})
        default_names = []
        for field_name in types:
            if field_name in ns:
                default_names.append(field_name)
            elif default_names:
                s = "s" if len(default_names) > 1 else ""
                raise TypeError(f"Non-default namedtuple field {field_name} cannot follow default "
                                f"field{s} {', '.join(default_names)}")
        made = _named_tuple(typename, types, [ns[n] for n in default_names],
                            ns.get("__module__", "__main__"))
        made.__qualname__ = ns.get("__qualname__", typename)
        if Generic in bases:
            return _generic_named_tuple(made, typename, ns)
        for key, value in ns.items():
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _SPECIAL and key not in made._fields:
                setattr(made, key, value)
                named = getattr(type(value), "__set_name__", None)
                if named is not None:
                    named(value, made, key)
        return made


def _generic_named_tuple(made, typename, ns):
    """A NamedTuple with type variables is a class of both, since bases cannot be changed."""
    namespace = {"__slots__": (), "__doc__": made.__doc__}
    for key, value in ns.items():
        if key not in _SPECIAL and key not in made._fields:
            namespace[key] = value
    namespace["__module__"] = ns.get("__module__", "__main__")
    namespace["__qualname__"] = ns.get("__qualname__", typename)
    both = type(typename, (_Joined, made), namespace)
    both.__orig_bases__ = ns.get("__orig_bases__", ())
    both.__parameters__ = _generic_parameters(both, both.__orig_bases__)
    return both


class _Joined(Generic[TypeVar("T")]):
    """Makes a named tuple generic."""

    __slots__ = ()


class _NamedTuple(metaclass=_NamedTupleMeta):
    _root = True


class _NamedTupleMaker:
    """Typed version of namedtuple."""

    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not "
                            "both")
        return _named_tuple(typename, fields, None, "__main__")

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return "<function NamedTuple at 0x1>"


NamedTuple = _NamedTupleMaker()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict "
                                "base class")
        made = type.__new__(_TypedDictMeta, name, (Generic, dict) if Generic in bases else (dict,),
                            ns)
        annotations = {}
        required = []
        optional = []
        for base in bases:
            if base is Generic or base is _TypedDict:
                continue
            annotations.update(base.__annotations__)
            required.extend(base.__required_keys__)
            optional.extend(base.__optional_keys__)
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = _check_types(ns.get("__annotations__", {}), msg)
        annotations.update(own)
        for key, kind in own.items():
            is_required = total
            while isinstance(kind, _Annotated):
                kind = kind.__origin__
            if isinstance(kind, _Alias):
                if kind.__origin__ is Required:
                    is_required = True
                elif kind.__origin__ is NotRequired:
                    is_required = False
            (required if is_required else optional).append(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


class _TypedDictMaker:
    """A simple typed namespace. At runtime it is equivalent to a plain dict."""

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        if fields is None:
            fields = kwargs
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        ns = {"__annotations__": dict(fields), "__module__": "__main__"}
        return _TypedDictMeta(typename, (), ns, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict at 0x1>"


TypedDict = _TypedDictMaker()


def is_typeddict(tp):
    """Check if an annotation is a TypedDict class"""
    return type(tp) is _TypedDictMeta


# ---------------------------------------------------------------- functions

def cast(typ, val):
    """Cast a value to a type. This returns the value unchanged."""
    return val


def assert_type(val, typ, /):
    """Ask a static type checker to confirm that the value is of the given type."""
    return val


def assert_never(arg, /):
    """Statically assert that a line of code is unreachable."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """Reveal the inferred type of a variable."""
    import sys
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


_overloads = {}


def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError("You should not call an overloaded function. A series of "
                              "@overload-decorated functions outside a stub module should always "
                              "be followed by an implementation that is not @overload-ed.")


def overload(func):
    """Decorator for overloaded functions/methods."""
    f = getattr(func, "__func__", func) if isinstance(func, (classmethod, staticmethod)) else func
    try:
        key = (f.__module__, f.__qualname__)
    except AttributeError:
        return _overload_dummy
    _overloads.setdefault(key, []).append(func)
    return _overload_dummy


def get_overloads(func):
    """Return all defined overloads for *func* as a sequence."""
    return list(_overloads.get((func.__module__, func.__qualname__), []))


def clear_overloads():
    """Clear all overloads in the registry."""
    _overloads.clear()


def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints."""
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        field_specifiers=(), **kwargs):
    """Decorator that marks a function, class or metaclass as providing dataclass behaviour."""
    def decorator(cls_or_fn):
        return cls_or_fn
    return decorator


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, (_Alias, _Named, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if type(tp) is _NativeAlias or isinstance(tp, _abc._CallableAlias):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if type(tp) is _NativeUnion:
        return _NativeUnion
    return None


def _is_parameters(arg):
    """Whether this stands for the whole list of a Callable's parameters."""
    return (arg is ... or isinstance(arg, ParamSpec)
            or isinstance(arg, _Alias) and arg.__origin__ is Concatenate)


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _Annotated):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _Alias) or isinstance(tp, _abc._CallableAlias):
        res = tp.__args__
        if tp.__origin__ is _abc.Callable and not (len(res) == 2 and _is_parameters(res[0])):
            res = (list(res[:-1]), res[-1])
        return res
    if type(tp) is _NativeAlias or type(tp) is _NativeUnion:
        return tp.__args__
    return ()


class _Reader:
    """Reads an annotation that is a string: names, attributes, subscripts, `|` and literals.

    There is no `eval`, and these are what annotations are made of.
    """

    def __init__(self, text, spaces):
        self.text = text
        self.at = 0
        self.spaces = spaces

    def read(self):
        value = self.union()
        self.skip()
        if self.at < len(self.text):
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        return value

    def skip(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def take(self, token):
        self.skip()
        if self.text.startswith(token, self.at):
            self.at += len(token)
            return True
        return False

    def union(self):
        value = self.postfix()
        while self.take("|"):
            other = self.postfix()
            value = Union[value, other] if isinstance(value, str) or isinstance(
                other, str) else value | other
        return value

    def postfix(self):
        value = self.atom()
        while True:
            if self.take("."):
                value = getattr(value, self.name())
            elif self.take("["):
                value = value[self.items("]")]
            else:
                return value

    def items(self, close):
        found = []
        comma = False
        while not self.take(close):
            if self.at >= len(self.text):
                raise SyntaxError("Forward reference must be an expression -- got "
                                  f"{self.text!r}")
            found.append(self.union())
            if self.take(","):
                comma = True
        return found[0] if len(found) == 1 and not comma else tuple(found)

    def name(self):
        self.skip()
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum()
                                            or self.text[self.at] == "_"):
            self.at += 1
        if start == self.at:
            raise SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")
        return self.text[start:self.at]

    def atom(self):
        self.skip()
        if self.take("..."):
            return ...
        if self.take("["):
            found = self.items("]")
            return list(found) if isinstance(found, tuple) else [found]
        if self.take("("):
            return self.items(")")
        here = self.text[self.at:self.at + 1]
        if here in ("'", '"'):
            end = self.text.find(here, self.at + 1)
            value = self.text[self.at + 1:end]
            self.at = end + 1
            return value
        if here == "-":
            self.at += 1
            return -self.atom()
        name = self.name()
        if name[0].isdigit():
            return int(name)
        for space in self.spaces:
            if name in space:
                return space[name]
        raise NameError(f"name {name!r} is not defined")


def _builtin_types():
    return {
        "None": None, "True": True, "False": False, "int": int, "str": str, "float": float,
        "bool": bool, "bytes": bytes, "bytearray": bytearray, "complex": complex, "list": list,
        "dict": dict, "set": set, "frozenset": frozenset, "tuple": tuple, "type": type,
        "object": object, "range": range, "slice": slice, "property": property,
        "Exception": Exception, "BaseException": BaseException, "ValueError": ValueError,
        "memoryview": memoryview,
    }


def _program_names():
    """The names of the program itself."""
    try:
        from _sys import program_names
    except ImportError:
        return {}
    return program_names()


def _resolve(value, spaces):
    if value is None:
        return _NoneType
    if isinstance(value, ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str):
        value = _Reader(value, spaces).read()
        return _resolve(value, spaces)
    if isinstance(value, _Annotated):
        return _Annotated(_resolve(value.__origin__, spaces), value.__metadata__)
    if isinstance(value, _Alias) and value.__origin__ is not Literal:
        args = tuple([_resolve(a, spaces) if isinstance(a, (ForwardRef, _Alias)) else a
                      for a in value.__args__])
        if args != value.__args__:
            if value.__origin__ is Union:
                return Union[args]
            return _Alias(value.__origin__, args, value._name, value._inst)
    if type(value) is _NativeAlias:
        args = tuple([_resolve(a, spaces) if isinstance(a, (str, ForwardRef, _Alias)) else a
                      for a in value.__args__])
        if args != value.__args__:
            return value.__origin__[args]
    return value


def _strip(value):
    if isinstance(value, _Annotated):
        return _strip(value.__origin__)
    if isinstance(value, _Alias):
        if value.__origin__ in (Required, NotRequired):
            return _strip(value.__args__[0])
        if value.__origin__ is not Literal:
            args = tuple([_strip(a) for a in value.__args__])
            if args != value.__args__:
                if value.__origin__ is Union:
                    return Union[args]
                return _Alias(value.__origin__, args, value._name, value._inst)
    return value


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object."""
    try:
        if obj.__no_type_check__:
            return {}
    except AttributeError:
        pass
    spaces = [space for space in (localns, globalns) if space is not None]
    spaces.append(_program_names())
    spaces.append(_builtin_types())
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            own = base.__dict__.get("__annotations__", {})
            inside = [dict(base.__dict__), {base.__name__: base}] + spaces
            for name, value in own.items():
                hints[name] = _resolve(value, inside)
    else:
        own = getattr(obj, "__annotations__", None)
        if own is None:
            if callable(obj) or type(obj) is type(_abc):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in own.items():
            hints[name] = _resolve(value, spaces)
    if include_extras:
        return hints
    return {k: _strip(t) for k, t in hints.items()}
