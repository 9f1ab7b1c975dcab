"""Annotations at run time: they can be made, shown, compared and asked about, and do nothing."""

import _ast
import _collections_abc as _abc
import abc
from _sys import caller_module as _caller_module
from _contexts import AbstractAsyncContextManager, AbstractContextManager
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
_BuiltinType = type(len)
_ASSERT_NEVER_REPR_MAX_LENGTH = 100


# ---------------------------------------------------------------- checks and representations

def _type_convert(arg):
    """`None` and strings, as the types they stand for."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    return arg


_FunctionType = type(_type_convert)


def _type_repr(obj):
    if isinstance(obj, type):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if type(obj) is _FunctionType or type(obj) is _BuiltinType:
        return obj.__name__
    return repr(obj)


def _type_check(arg, msg, allow_special_forms=False):
    """What stands for a type in an annotation; a string becomes a ForwardRef."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, _GenericAlias):
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


def _parameters_of(arg):
    try:
        return arg.__parameters__
    except AttributeError:
        return ()


def _type_vars(args):
    """The type variables that stand somewhere in a tuple of types, in order."""
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            inside = (arg,)
        elif isinstance(arg, (tuple, list)):
            inside = _type_vars(arg)
        else:
            inside = _parameters_of(arg)
        for one in inside:
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

    __slots__ = ()

    def __init_subclass__(cls, /, *args, **kwds):
        if cls.__module__ != __name__:
            raise TypeError("Cannot subclass special typing classes")


class _SpecialForm(_Final):
    # A name of typing that is no class: `Union`, `Literal`, `Final`.

    __slots__ = ("_name", "__doc__", "_getitem")
    __iter__ = None

    def __init__(self, name, doc, getitem=None):
        self._name = name
        self.__doc__ = doc
        self._getitem = getitem

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(attr)

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
        return f"<class '{self.__module__}.{self.__qualname__}'>"


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _one(form, parameters):
    item = _type_check(parameters, f"{form} accepts only single type.")
    return _GenericAlias(form, (item,))


def _one_special(form, parameters):
    item = _type_check(parameters, f"{form} accepts only single type.", True)
    return _GenericAlias(form, (item,))


def _flat_union(parameters):
    flat = []
    for p in parameters:
        if isinstance(p, _GenericAlias) and p.__origin__ is Union:
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
    name = "Optional" if len(parameters) == 2 and _NoneType in parameters else None
    return _UnionGenericAlias(Union, tuple(parameters), name)


def _make_optional(form, parameters):
    arg = _type_check(parameters, f"{form} requires a single type.")
    return Union[arg, _NoneType]


def _make_literal(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        if isinstance(p, _GenericAlias) and p.__origin__ is Literal:
            flat.extend(p.__args__)
        else:
            flat.append(p)
    try:
        kept = [p for p, _ in dict.fromkeys([(p, type(p)) for p in flat])]
    except TypeError:
        # What has no hash stays as often as it was written.
        kept = flat
    return _LiteralGenericAlias(Literal, tuple(kept))


def _make_concatenate(form, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or "
                        "ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    front = tuple([_type_check(p, msg) for p in parameters[:-1]])
    return _ConcatenateGenericAlias(form, front + parameters[-1:])


def _make_unpack(form, parameters):
    item = _type_check(parameters, f"{form} accepts only single type.")
    return _UnpackGenericAlias(form, (item,))


def _make_annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an "
                        "annotation).")
    first = parameters[0]
    if isinstance(first, _UnpackGenericAlias) and isinstance(first.__args__[0], TypeVarTuple):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(first, "Annotated[t, ...]: t must be a type.", True)
    return _AnnotatedAlias(origin, parameters[1:])


Union = _SpecialForm("Union", "Union type; Union[X, Y] means either X or Y.", _make_union)
Optional = _SpecialForm("Optional", "Optional[X] is equivalent to Union[X, None].", _make_optional)
Literal = _SpecialForm("Literal", "Special typing form to define literal types.", _make_literal)
ClassVar = _SpecialForm("ClassVar", "Special type construct to mark class variables.", _one)
Final = _SpecialForm("Final", "Special typing construct to indicate final names.", _one)
Required = _SpecialForm("Required", "Marks a required key of a TypedDict.", _one)
NotRequired = _SpecialForm("NotRequired", "Marks a key of a TypedDict that may be missing.", _one)
TypeGuard = _SpecialForm("TypeGuard", "Annotates the return type of a type guard.", _one)
Unpack = _SpecialForm("Unpack", "Type unpack operator.", _make_unpack)
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


def _is_expression(text):
    """Whether a text is Python for an expression; it is read and nothing else."""
    found = _ast.parse(text, "<string>", True)
    if found is None or found[0] == "newer":
        return True
    if found[0] != "value" or text.lstrip("\n")[:1] in (" ", "\t"):
        return False
    kinds = {row[0] for row in found[1]}
    return "Lambda" in kinds or kinds.isdisjoint(("Await", "Yield", "YieldFrom"))


class ForwardRef(_Final):
    """Internal wrapper to hold a forward reference."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        if not _is_expression(f"({arg},)[0]" if arg[0] == "*" else arg):
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        where = ""
        if self.__forward_module__ is not None:
            where = f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{where})"


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

    def _fill_alias(self, alias, args):
        return _fill_native(alias, args)


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
        self.__module__ = _caller_module("typing")

    def _typing_subst(self, arg):
        msg = "Parameters to generic types must be types."
        arg = _type_check(arg, msg)
        if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
                or type(arg) is _NativeAlias and arg.__unpacked__):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


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
        self.__module__ = _caller_module("typing")

    def _typing_subst(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([_type_check(a, "Expected a type.") for a in arg])
        if not _is_parameters(arg):
            raise TypeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
                            f"Got {arg}")
        return arg

    def _typing_prepare(self, alias, args):
        params = alias.__parameters__
        place = params.index(self)
        if place >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(params) == 1 and not (isinstance(args[0], (tuple, list))
                                     or _is_parameters(args[0])):
            # One list of parameters may be written without its brackets.
            return (args,)
        if isinstance(args[place], list):
            return args[:place] + (tuple(args[place]),) + args[place + 1:]
        return args

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
        self.__module__ = _caller_module("typing")

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def _fill_alias(self, alias, args):
        return _fill_native(alias, args)

    def _typing_subst(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def _typing_prepare(self, alias, args):
        """Gathers what is left over by the variables before and after."""
        params = alias.__parameters__
        before = params.index(self)
        after = len(params) - before - 1
        for param in params[before + 1:]:
            if isinstance(param, TypeVarTuple):
                raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        endless = None
        for place, arg in enumerate(args):
            inside = None if isinstance(arg, type) else _unpacked(arg)
            if inside and len(inside) == 2 and inside[-1] is ...:
                if endless is not None:
                    raise TypeError("More than one unpacked arbitrary-length tuple argument")
                endless = place
                filler = inside[0]
        missing = []
        if endless is not None:
            # An endless tuple stands for as many arguments as are wanted on either side of it.
            first = min(before, endless)
            last = min(after, len(args) - endless - 1)
            missing = [filler] * (before - first), [filler] * (after - last)
        else:
            first, last = before, after
            missing = [], []
            if first + last > len(args):
                raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at "
                                f"least {len(params) - 1}")
        end = len(args) - last
        return (args[:first] + tuple(missing[0]) + (args[first:end],) + tuple(missing[1])
                + args[end:])


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[-1]
        self.__name__ = name
        self.__supertype__ = tp
        self.__module__ = _caller_module("typing")

    def __call__(self, /, *args, **kwargs):
        if kwargs:
            raise TypeError("_typing._idfunc() takes no keyword arguments")
        if len(args) != 1:
            raise TypeError(f"_typing._idfunc() takes exactly one argument ({len(args)} given)")
        return args[0]

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                derived = cls.__name__
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking "
                                f"for: `{derived} = NewType({derived!r}, {name})`")

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# ---------------------------------------------------------------- subscripted forms

def _unpacked(arg):
    """The arguments of a tuple that stands unpacked; `None` for anything else."""
    if type(arg) is _NativeAlias:
        return arg.__args__ if arg.__unpacked__ and arg.__origin__ is tuple else None
    if isinstance(arg, _UnpackGenericAlias):
        inside = arg.__args__[0]
        if isinstance(inside, (_GenericAlias, _NativeAlias)) and inside.__origin__ is tuple:
            return inside.__args__
    return None


def _spread(args):
    """Arguments with what unpacked tuples of a known length hold."""
    spread = []
    for arg in args:
        inside = None if isinstance(arg, type) else _unpacked(arg)
        if inside is not None and not (inside and inside[-1] is ...):
            spread.extend(inside)
        else:
            spread.append(arg)
    return tuple(spread)


def _count_check(alias, args, params):
    if len(args) != len(params):
        many = "many" if len(args) > len(params) else "few"
        raise TypeError(f"Too {many} arguments for {alias}; actual {len(args)}, expected "
                        f"{len(params)}")


def _prepared(alias, args):
    """Arguments as an alias or a generic class takes them, one for each of its variables."""
    params = alias.__parameters__
    for param in params:
        if not isinstance(param, TypeVar):
            args = param._typing_prepare(alias, args)
    return args


def _filled(alias, args):
    """The arguments of an alias, its type variables replaced."""
    args = _prepared(alias, _spread(args))
    params = alias.__parameters__
    _count_check(alias, args, params)
    values = {param: arg for param, arg in zip(params, args)}
    return _substitute(alias.__args__, values, alias.__origin__ is _abc.Callable)


def _substitute(args, values, flat):
    made = []
    for arg in args:
        if isinstance(arg, type):
            made.append(arg)
            continue
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            new = arg._typing_subst(values[arg])
        elif isinstance(arg, tuple):
            new = _substitute(arg, values, False)
        else:
            wanted = _parameters_of(arg)
            new = arg
            if wanted:
                inner = []
                for param in wanted:
                    if isinstance(param, TypeVarTuple):
                        inner.extend(values[param])
                    else:
                        inner.append(values[param])
                new = arg[tuple(inner)]
        if (flat and isinstance(new, tuple)
                or isinstance(arg, _UnpackGenericAlias) and isinstance(arg.__args__[0],
                                                                       TypeVarTuple)):
            made.extend(new)
        else:
            made.append(new)
    return tuple(made)


def _fill_native(alias, args):
    """`list[T][int]` and `(int | list[T])[str]`."""
    if not isinstance(args, tuple):
        args = (args,)
    if type(alias) is _NativeUnion:
        filled = _filled(_UnionGenericAlias(Union, alias.__args__), args)
        made = filled[0]
        for one in filled[1:]:
            made = made | one
        return made
    made = _NativeAlias(alias.__origin__, _filled(alias, args))
    if alias.__unpacked__:
        for made in made:
            break
    return made


class _BaseGenericAlias(_Final):
    """What `List` and `List[int]` have in common: they stand for a class."""

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use "
                            f"{self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if (attr != "__origin__" and "__origin__" in vars(self)
                and not (attr.startswith("__") and attr.endswith("__"))):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __dir__(self):
        names = set(super().__dir__())
        names.update([n for n in dir(self.__origin__)
                      if not (n.startswith("__") and n.endswith("__"))])
        return list(names)


class _GenericAlias(_BaseGenericAlias):
    """`X[a, b]` for an X of typing or a generic class."""

    def __init__(self, origin, args, name=None, inst=True):
        if not isinstance(args, tuple):
            args = (args,)
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _type_vars(args)
        self._name = name
        self._inst = inst
        if name is None:
            self.__module__ = getattr(origin, "__module__", "typing")

    def _with(self, args):
        """The same with other arguments."""
        return type(self)(self.__origin__, args, self._name, self._inst)

    def __repr__(self):
        if self._name is not None:
            name = f"typing.{self._name}"
        else:
            name = _type_repr(self.__origin__)
        inside = ", ".join([_type_repr(a) for a in self.__args__]) if self.__args__ else "()"
        return f"{name}[{inside}]"

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        return self._with(_filled(self, tuple([_type_convert(p) for p in args])))

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
                if isinstance(b, _BaseGenericAlias) and b is not self:
                    return ()
        return (origin,)

    def __iter__(self):
        yield Unpack[self]


class _NotIterable(_GenericAlias):
    """One that stands for no class, so that `*` cannot unpack it."""

    __iter__ = None


class _UnionGenericAlias(_NotIterable):
    def _with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, _NativeUnion)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _NoneType in args:
            other = args[0] if args[1] is _NoneType else args[1]
            return f"typing.Optional[{_type_repr(other)}]"
        return "typing.Union[" + ", ".join([_type_repr(a) for a in args]) + "]"

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False


class _LiteralGenericAlias(_GenericAlias):
    def _kinds(self):
        return frozenset([(a, type(a)) for a in self.__args__])

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return self._kinds() == other._kinds()

    def __hash__(self):
        return hash(self._kinds())

    def __repr__(self):
        return "typing.Literal[" + ", ".join([_literal_repr(a) for a in self.__args__]) + "]"


def _literal_repr(value):
    return _type_repr(value)


class _ConcatenateGenericAlias(_GenericAlias):
    def _with(self, args):
        last = args[-1]
        if isinstance(last, (list, tuple)):
            return args[:-1] + tuple(last)
        if isinstance(last, _ConcatenateGenericAlias):
            args = args[:-1] + last.__args__
        return super()._with(args)


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return "*" + repr(self.__args__[0])

    def __getitem__(self, args):
        if isinstance(self.__args__[0], TypeVarTuple):
            return args
        return super().__getitem__(args)


class _CallableGenericAlias(_NotIterable):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_parameters(args[0]):
            return super().__repr__()
        inside = ", ".join([_type_repr(a) for a in args[:-1]])
        return f"typing.Callable[[{inside}], {_type_repr(args[-1])}]"


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
        if isinstance(b, _BaseGenericAlias) or isinstance(b, type) and issubclass(b, Generic):
            break
    else:
        made.append(Generic)
    return tuple(made)


class _AnnotatedAlias(_NotIterable):
    """`Annotated[t, ...]`"""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,))
        self.__metadata__ = metadata

    def _with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        meta = ", ".join([repr(a) for a in self.__metadata__])
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {meta}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _SpecialGenericAlias(_BaseGenericAlias):
    """`List`, `Dict` and the other names that stand for a class of a lower-case name."""

    __iter__ = None

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
        return _GenericAlias(self.__origin__, params, self._name, self._inst)

    def __mro_entries__(self, bases):
        return _named_entries(self, self.__origin__, bases)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)


class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            msg = "Tuple[t, ...]: t must be a type."
            params = tuple([_type_check(p, msg) for p in params[:-1]])
            return _GenericAlias(tuple, params + (...,), "Tuple", False)
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        params = tuple([_type_check(p, msg) for p in params])
        return _GenericAlias(tuple, params, "Tuple", False)


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return _CallableGenericAlias(_abc.Callable, (..., result), "Callable")
        if isinstance(args, list):
            args = tuple(args)
        elif not isinstance(args, tuple):
            args = (args,)
        args = tuple([_type_convert(arg) for arg in args])
        return _CallableGenericAlias(_abc.Callable, args + (result,), "Callable")


List = _SpecialGenericAlias(list, 1, "List", False)
Dict = _SpecialGenericAlias(dict, 2, "Dict", False)
Set = _SpecialGenericAlias(set, 1, "Set", False)
FrozenSet = _SpecialGenericAlias(frozenset, 1, "FrozenSet", False)
Type = _SpecialGenericAlias(type, 1, "Type", False)
Tuple = _TupleType(tuple, -1, "Tuple", False)
Callable = _CallableType(_abc.Callable, 2, "Callable")
AbstractSet = _SpecialGenericAlias(_abc.Set, 1, "AbstractSet")
AsyncGenerator = _SpecialGenericAlias(_abc.AsyncGenerator, 2, "AsyncGenerator")
AsyncIterable = _SpecialGenericAlias(_abc.AsyncIterable, 1, "AsyncIterable")
AsyncIterator = _SpecialGenericAlias(_abc.AsyncIterator, 1, "AsyncIterator")
Awaitable = _SpecialGenericAlias(_abc.Awaitable, 1, "Awaitable")
ByteString = _SpecialGenericAlias(_abc.ByteString, 0, "ByteString")
Collection = _SpecialGenericAlias(_abc.Collection, 1, "Collection")
Container = _SpecialGenericAlias(_abc.Container, 1, "Container")
Coroutine = _SpecialGenericAlias(_abc.Coroutine, 3, "Coroutine")
Generator = _SpecialGenericAlias(_abc.Generator, 3, "Generator")
Hashable = _SpecialGenericAlias(_abc.Hashable, 0, "Hashable")
ItemsView = _SpecialGenericAlias(_abc.ItemsView, 2, "ItemsView")
Iterable = _SpecialGenericAlias(_abc.Iterable, 1, "Iterable")
Iterator = _SpecialGenericAlias(_abc.Iterator, 1, "Iterator")
KeysView = _SpecialGenericAlias(_abc.KeysView, 1, "KeysView")
Mapping = _SpecialGenericAlias(_abc.Mapping, 2, "Mapping")
MappingView = _SpecialGenericAlias(_abc.MappingView, 1, "MappingView")
MutableMapping = _SpecialGenericAlias(_abc.MutableMapping, 2, "MutableMapping")
MutableSequence = _SpecialGenericAlias(_abc.MutableSequence, 1, "MutableSequence")
MutableSet = _SpecialGenericAlias(_abc.MutableSet, 1, "MutableSet")
Reversible = _SpecialGenericAlias(_abc.Reversible, 1, "Reversible")
Sequence = _SpecialGenericAlias(_abc.Sequence, 1, "Sequence")
Sized = _SpecialGenericAlias(_abc.Sized, 0, "Sized")
ValuesView = _SpecialGenericAlias(_abc.ValuesView, 1, "ValuesView")

class _LateNamed(_SpecialGenericAlias):
    """One whose class is in a module that is imported when it is needed."""

    def __init__(self, name, kind, count, home="collections"):
        self._name = name
        self._kind = kind
        self._nparams = count
        self._home = home
        self._inst = True

    def __getattr__(self, attr):
        if attr == "__origin__":
            if self._home == "re":
                import re as home
            else:
                import collections as home
            origin = getattr(home, self._kind)
            self.__origin__ = origin
            return origin
        if attr in ("__name__", "__qualname__"):
            return self._name
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
    declared = None
    for base in orig_bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if declared is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple times.")
            declared = base.__parameters__
    if declared is None:
        return found
    missing = [t for t in found if t not in declared]
    if missing:
        s_vars = ", ".join([str(t) for t in missing])
        s_args = ", ".join([str(g) for g in declared])
        raise TypeError(f"Some type variables ({s_vars}) are not listed in Generic[{s_args}]")
    return declared


class Generic:
    """Abstract base class for generic types."""

    __slots__ = ()
    __parameters__ = ()

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_type_convert(p) for p in params])
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            for p in params:
                if not isinstance(p, (TypeVar, ParamSpec)) and not (
                        isinstance(p, _UnpackGenericAlias)
                        and isinstance(p.__args__[0], TypeVarTuple)):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type "
                                    "variables or parameter specification variables.")
            if len(_unique(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            expected = cls.__parameters__
            given = _prepared(cls, params)
            if not expected:
                raise TypeError(f"{cls} is not a generic class")
            _count_check(cls, given, expected)
            params = []
            for variable, value in zip(expected, given):
                if isinstance(variable, TypeVarTuple):
                    params.extend(value)
                else:
                    params.append(value)
            params = tuple(params)
        return _GenericAlias(cls, params)

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
    "__final__",
))


def _get_protocol_attrs(cls):
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


def _only_methods(cls):
    return all([callable(getattr(cls, attr, None)) for attr in _get_protocol_attrs(cls)])


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        protocol = getattr(cls, "_is_protocol", False)
        if protocol and not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable "
                            "protocols")
        if (not protocol or _only_methods(cls)) and issubclass(type(instance), cls):
            return True
        if protocol:
            for attr in _get_protocol_attrs(cls):
                if not hasattr(instance, attr):
                    break
                if callable(getattr(cls, attr, None)) and getattr(instance, attr) is None:
                    break
            else:
                return True
        return super().__instancecheck__(instance)


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init:
        # It has one of its own, which asks `super()`.
        return
    # A class that is no protocol takes the first `__init__` that is meant for it.
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            cls.__init__ = init
            return init(self, *args, **kwargs)


# What is no protocol and may be a base of one.
_ALLOWED = {
    "collections.abc": ("Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable",
                        "Hashable", "Sized", "Container", "Collection", "Reversible"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
}


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
            if not (base in (object, Generic)
                    or base.__name__ in _ALLOWED.get(base.__module__, ())
                    or issubclass(base, Generic) and getattr(base, "_is_protocol", False)):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if "__init__" not in own:
            cls.__init__ = _no_init


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    # Asked by another check, it says nothing rather than that it cannot be asked.
    if not getattr(cls, "_is_runtime_protocol", False):
        if abc.asked_within():
            return NotImplemented
        raise TypeError("Instance and class checks can only be used with @runtime_checkable "
                        "protocols")
    if not _only_methods(cls):
        if abc.asked_within():
            return NotImplemented
        raise TypeError("Protocols with non-method members don't support issubclass()")
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")
    for attr in _get_protocol_attrs(cls):
        if not _stands_in(other, attr):
            return NotImplemented
    return True


def _stands_in(other, attr):
    """Whether a class has an attribute, or is a protocol that declares it."""
    for base in other.__mro__:
        if attr in base.__dict__:
            return base.__dict__[attr] is not None
        declared = base.__dict__.get("__annotations__", ())
        if isinstance(declared, dict) and attr in declared and issubclass(
                other, Generic) and getattr(other, "_is_protocol", False):
            return True
    return False


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
for _variable in (T, KT, VT, T_co, V_co, VT_co, T_contra, AnyStr):
    _variable.__module__ = "typing"
del _variable


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


ContextManager = _SpecialGenericAlias(AbstractContextManager, 1, "ContextManager")
AsyncContextManager = _SpecialGenericAlias(AbstractAsyncContextManager, 1, "AsyncContextManager")
Pattern = _LateNamed("Pattern", "Pattern", 1, "re")
Match = _LateNamed("Match", "Match", 1, "re")


# ---------------------------------------------------------------- NamedTuple and TypedDict

def _check_types(types, msg, module=None):
    return {n: ForwardRef(t, module=module) if isinstance(t, str) else _type_check(t, msg, True)
            for n, t in types.items()}


def _named_tuple(name, types, defaults, module):
    from collections import namedtuple
    types = [(field, kind) for field, kind in types]
    names = [field for field, _ in types]
    types = _check_types(dict(types), f"field {name} annotation must be a type")
    made = namedtuple(name, names, defaults=defaults, module=module)
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
        if len(_unique(bases)) != len(bases):
            raise TypeError("duplicate base class _NamedTuple")
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
        made = _named_tuple(typename, types.items(), [ns[n] for n in default_names],
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
        return _named_tuple(typename, fields, None, _caller_module("typing"))

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return f"<function NamedTuple at {hex(id(self))}>"


NamedTuple = _NamedTupleMaker()
for _attr in ("__name__", "__qualname__"):
    setattr(NamedTuple, _attr, "NamedTuple")
NamedTuple.__module__ = "typing"
del _attr


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
            # What is said last of a key holds.
            annotations.update(base.__annotations__)
            required = [*({*required, *base.__required_keys__} - base.__optional_keys__)]
            optional = [*({*optional} - base.__required_keys__ | base.__optional_keys__)]
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = _check_types(ns.get("__annotations__", {}), msg, made.__module__)
        annotations.update(own)
        for key, kind in own.items():
            is_required = total
            while isinstance(kind, _AnnotatedAlias):
                kind = kind.__origin__
            if isinstance(kind, _GenericAlias):
                if kind.__origin__ is Required:
                    is_required = True
                elif kind.__origin__ is NotRequired:
                    is_required = False
            (required if is_required else optional).append(key)
            if key in (optional if is_required else required):
                (optional if is_required else required).remove(key)
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
            if kwargs:
                import warnings
                warnings.warn("The kwargs-based syntax for TypedDict definitions is deprecated in "
                              "Python 3.11, will be removed in Python 3.13, and may not be "
                              "understood by third-party type checkers.", DeprecationWarning,
                              stacklevel=2)
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        ns = {"__annotations__": dict(fields), "__module__": _caller_module("typing")}
        return _TypedDictMeta(typename, (), ns, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return f"<function TypedDict at {hex(id(self))}>"


TypedDict = _TypedDictMaker()
for _attr in ("__name__", "__qualname__"):
    setattr(TypedDict, _attr, "TypedDict")
TypedDict.__module__ = "typing"
del _attr


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
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
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
    f = func.__func__ if isinstance(func, (classmethod, staticmethod)) else func
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
    if isinstance(arg, type):
        for key, value in list(vars(arg).items()):
            if isinstance(value, (classmethod, staticmethod)):
                value = value.__func__
            if (getattr(value, "__qualname__", None) != f"{arg.__qualname__}.{key}"
                    or getattr(value, "__module__", None) != arg.__module__):
                continue
            if type(value) is _FunctionType:
                value.__no_type_check__ = True
            elif isinstance(value, type):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Decorator to give another decorator the @no_type_check effect."""
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapped_decorator, name, getattr(decorator, name, None))
    wrapped_decorator.__wrapped__ = decorator
    return wrapped_decorator


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        field_specifiers=(), **kwargs):
    """Decorator that marks a function, class or metaclass as providing dataclass behaviour."""
    def decorator(cls_or_fn):
        return cls_or_fn
    return decorator


def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, ParamSpecArgs, ParamSpecKwargs)):
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
            or isinstance(arg, _GenericAlias) and arg.__origin__ is Concatenate)


def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _GenericAlias) or isinstance(tp, _abc._CallableAlias):
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
        # Once for its syntax, before any name is looked up.
        self.dry = True
        self.whole()
        self.at = 0
        self.dry = False
        return self.whole()

    def whole(self):
        starred = self.take("*")
        value = self.union()
        if starred and not self.dry:
            value, = value
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
            if self.dry:
                continue
            value = Union[value, other] if isinstance(value, str) or isinstance(
                other, str) else value | other
        return value

    def postfix(self):
        value = self.atom()
        while True:
            if self.take("."):
                name = self.name()
                value = None if self.dry else getattr(value, name)
            elif self.take("["):
                inside = self.items("]")
                value = None if self.dry else value[inside]
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
            value = self.atom()
            return None if self.dry else -value
        name = self.name()
        if name[0].isdigit():
            return int(name)
        if self.dry:
            return None
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


def _program_names(module):
    """The names of a module of the program."""
    try:
        from _sys import program_names
    except ImportError:
        return {}
    return program_names(module)


def _argument(hint, refused):
    """What a text as an annotation may not say outside a class."""
    if hint in refused or isinstance(hint, _GenericAlias) and hint.__origin__ in refused:
        raise TypeError(f"{hint!r} is not valid as type argument")


def _resolve(value, spaces):
    if value is None:
        return _NoneType
    if isinstance(value, ForwardRef):
        if isinstance(value.__forward_module__, str):
            # What is asked with goes first, as in CPython.
            spaces = spaces[:1] + [_program_names(value.__forward_module__)] + spaces[1:]
        value = value.__forward_arg__
    if isinstance(value, str):
        value = _Reader(value, spaces).read()
        return _resolve(value, spaces)
    return _mapped(value, lambda one: _resolve_inner(one, spaces))


def _resolve_inner(value, spaces):
    """What stands within another annotation, and says nothing about a class."""
    hint = _resolve(value, spaces)
    if isinstance(value, ForwardRef):
        _argument(hint, (ClassVar, Final))
    return hint


def _mapped(value, change):
    """An annotation with something done to what it is made of."""
    if isinstance(value, _AnnotatedAlias):
        return _AnnotatedAlias(change(value.__origin__), value.__metadata__)
    union = type(value) is _NativeUnion
    if isinstance(value, _GenericAlias) and value.__origin__ is not Literal or union or (
            type(value) is _NativeAlias):
        args = tuple([a if a is ... or isinstance(a, (tuple, list)) else change(a)
                      for a in value.__args__])
        if args == value.__args__ and not (type(value) is _NativeAlias and value.__unpacked__):
            return value
        if union:
            made = args[0]
            for one in args[1:]:
                made = made | one
            return made
        if type(value) is _NativeAlias:
            made = _NativeAlias(value.__origin__, args)
            return Unpack[made] if value.__unpacked__ else made
        return value._with(args)
    return value


def _strip(value):
    if isinstance(value, _AnnotatedAlias):
        return _strip(value.__origin__)
    if isinstance(value, _GenericAlias) and value.__origin__ in (Required, NotRequired):
        return _strip(value.__args__[0])
    return _mapped(value, _strip)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object."""
    try:
        if obj.__no_type_check__:
            return {}
    except AttributeError:
        pass
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            own = base.__dict__.get("__annotations__", {})
            if not isinstance(own, dict):
                continue
            if globalns is None:
                names = _program_names(base.__module__)
                # Names of the module go first, as in CPython.
                inside = [names, dict(base.__dict__), {base.__name__: base}]
                if localns is not None:
                    inside[0:2] = [localns, names]
            else:
                inside = [dict(base.__dict__) if localns is None else localns, globalns]
            inside.append(_builtin_types())
            for name, value in own.items():
                hints[name] = _resolve(value, inside)
    else:
        own = getattr(obj, "__annotations__", None)
        if own is None:
            if callable(obj) or type(obj) is type(_abc):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        if globalns is None:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            module = obj.__name__ if type(obj) is type(_abc) else getattr(inner, "__module__", None)
            globalns = _program_names(module or "__main__")
        spaces = [globalns if localns is None else localns, globalns, _builtin_types()]
        for name, value in own.items():
            hint = _resolve(value, spaces)
            if isinstance(value, str):
                _argument(hint, (ClassVar,) if type(obj) is type(_abc) else (ClassVar, Final))
            hints[name] = hint
    if include_extras:
        return hints
    return {k: _strip(t) for k, t in hints.items()}
