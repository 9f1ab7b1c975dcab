"""Classes whose `__init__`, `__repr__` and comparisons follow from their annotations."""

import _sys
from _dataclass_init import make_init
from _dataclasses import compared, hashed
from _sys import program_module
from reprlib import recursive_repr as _recursive_repr

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
           "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


_Module = type(_sys)


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and type(self.type) is not type(list[int]):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
                 "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_recursive_repr()
    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
                f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                f"kw_only={self.kw_only!r},_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(type(list[int]))


_MappingProxyType = type(type.__dict__)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return (f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},"
                f"order={self.order!r},unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Return an object to identify dataclass fields."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---------------------------------------------------------------- the fields of a class

def _word(text, at):
    """The letters from a place on, and the place behind them and the blanks after them."""
    start = at
    while at < len(text) and (text[at].isalnum() or text[at] == "_"):
        at += 1
    word = text[start:at]
    while at < len(text) and text[at].isspace():
        at += 1
    return word, at


def _named(cls, text, module):
    """What an annotation that is text begins with, if it is a name of the class's module or of
    the module `module` as that one calls it; None else."""
    text = text.lstrip()
    first, at = _word(text, 0)
    second = ""
    if first and text[at:at + 1] == ".":
        rest = text[at + 1:].lstrip()
        second, _ = _word(rest, 0)
    home = program_module(cls.__module__) if isinstance(cls.__module__, str) else None
    if home is None or not first or first.startswith("__") or second.startswith("__"):
        return None
    found = getattr(home, first, None)
    if not second:
        return found
    if not isinstance(found, _Module) or found.__name__ != module:
        return None
    return getattr(found, second, None)


def _is_classvar(cls, annotation):
    if isinstance(annotation, str):
        annotation = _named(cls, annotation, "typing")
    if annotation is None or type(annotation).__module__ != "typing":
        return False
    from typing import ClassVar, get_origin
    return annotation is ClassVar or get_origin(annotation) is ClassVar


def _is_initvar(cls, annotation):
    if isinstance(annotation, str):
        annotation = _named(cls, annotation, "dataclasses")
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(cls, annotation):
    if isinstance(annotation, str):
        annotation = _named(cls, annotation, "dataclasses")
    return annotation is KW_ONLY


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default) is _MEMBER:
            default = MISSING
        f = field(default=default)
    f.name = a_name
    f.type = a_type
    f._field_type = _FIELD
    if _is_classvar(cls, a_type):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(cls, a_type):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR):
        if f.default_factory is not MISSING:
            raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is not _FIELD_CLASSVAR:
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and type(f.default).__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: "
                         "use default_factory")
    return f


class _Slotted:
    __slots__ = ("x",)


_MEMBER = type(_Slotted.x)


# ---------------------------------------------------------------- the methods

def _init_fn(cls, qualname, std_fields, kw_only_fields, all_fields, frozen, has_post_init, slots):
    seen_default = False
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
    positional = tuple([f.name for f in std_fields])
    keyword = positional + tuple([f.name for f in kw_only_fields])
    required = frozenset([f.name for f in std_fields + kw_only_fields
                          if f.default is MISSING and f.default_factory is MISSING])
    # Each field: its name, whether it is stored, its default, its factory, whether it is a
    # parameter.
    plan = []
    for f in all_fields:
        if f._field_type is _FIELD_INITVAR:
            plan.append((f.name, False, f.default, (), f.init))
        elif f.init or f.default_factory is not MISSING:
            factory = () if f.default_factory is MISSING else (f.default_factory,)
            plan.append((f.name, True, f.default, factory, f.init))
        elif f.default is not MISSING and slots:
            # Else what the class has is what is read.
            plan.append((f.name, True, f.default, (), False))
    plan = tuple(plan)
    simple = (tuple([row[0] for row in plan]) == keyword
              and all(row[1] and row[4] for row in plan))
    init_vars = tuple([f.name for f in all_fields if f._field_type is _FIELD_INITVAR])
    __init__ = make_init(qualname, (positional, required, keyword), plan, simple, frozen,
                         init_vars if has_post_init else None)

    annotations = {}
    for f in std_fields + kw_only_fields:
        annotations[f.name] = f.type
    annotations["return"] = None
    __init__.__annotations__ = annotations
    # What inspect.signature shows.
    __init__._made_for = cls
    return __init__


_showing = set()


def _repr_fn(names):
    def __repr__(self):
        key = id(self)
        if key in _showing:
            return "..."
        _showing.add(key)
        try:
            inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _showing.discard(key)
        return f"{type(self).__qualname__}({inside})"
    # So that pprint knows it from a program's own.
    __repr__._made_by_dataclass = True
    return __repr__


def _tuple_of(names):
    """A function that makes a tuple of the fields of an object."""
    if len(names) == 1:
        name = names[0]
        return lambda self: (getattr(self, name),)
    return lambda self: tuple([getattr(self, name) for name in names])


def _eq_fn(key, names):
    def __eq__(self, other):
        return compared(self, other, "==", names, slowly)

    def slowly(self, other):
        return key(self) == key(other)
    return __eq__


def _lt_fn(key, names):
    def __lt__(self, other):
        return compared(self, other, "<", names, slowly)

    def slowly(self, other):
        return key(self) < key(other)
    return __lt__


def _le_fn(key, names):
    def __le__(self, other):
        return compared(self, other, "<=", names, slowly)

    def slowly(self, other):
        return key(self) <= key(other)
    return __le__


def _gt_fn(key, names):
    def __gt__(self, other):
        return compared(self, other, ">", names, slowly)

    def slowly(self, other):
        return key(self) > key(other)
    return __gt__


def _ge_fn(key, names):
    def __ge__(self, other):
        return compared(self, other, ">=", names, slowly)

    def slowly(self, other):
        return key(self) >= key(other)
    return __ge__


def _hash_fn(key, names):
    def __hash__(self):
        return hashed(self, names, slowly)

    def slowly(self):
        return hash(key(self))
    return __hash__


def _frozen_setattr(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)
    return __setattr__


def _frozen_delattr(cls, names):
    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)
    return __delattr__


def _name(cls, function):
    function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
    function.__module__ = cls.__module__
    return function


def _set_new(cls, function, own):
    """Sets a method unless the class has its own. Returns whether it has."""
    if function.__name__ in own:
        return True
    setattr(cls, function.__name__, _name(cls, function))
    return False


def _text_signature(fields):
    """The parameters of `__init__` as `inspect.signature` prints them."""
    parts = []
    star = False
    for f in fields:
        if not f.init:
            continue
        if f.kw_only and not star:
            star = True
            parts.append("*")
        kind = f.type
        if isinstance(kind, str):
            text = f"{f.name}: {kind!r}"
        elif isinstance(kind, type) and type(kind) is not type(list[int]):
            if kind.__module__ == "builtins":
                text = f"{f.name}: {kind.__qualname__}"
            else:
                text = f"{f.name}: {kind.__module__}.{kind.__qualname__}"
        else:
            text = f"{f.name}: {kind!r}".replace("typing.", "")
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return f"({', '.join(parts)})"


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                   weakref_slot):
    fields = {}
    any_frozen_base = False
    has_dataclass_bases = False
    cls.__module__  # What is no class has none, and says so.
    for b in cls.__mro__[-1:0:-1]:
        base_fields = b.__dict__.get(_FIELDS)
        if base_fields is not None:
            has_dataclass_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            if b.__dict__[_PARAMS].frozen:
                any_frozen_base = True
    own = cls.__dict__
    cls_annotations = own.get("__annotations__", {})
    cls_fields = []
    kw_only_seen = False
    for name, kind in cls_annotations.items():
        if _is_kw_only(cls, kind):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, kind, kw_only))
    for f in cls_fields:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    own = dict(cls.__dict__)
    for name, value in own.items():
        if isinstance(value, Field) and name not in cls_annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen_base and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    class_hash = own.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in own)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    all_init = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std = [f for f in all_init if f.init and not f.kw_only]
    kw = [f for f in all_init if f.init and f.kw_only]
    if init:
        has_post_init = hasattr(cls, "__post_init__")
        _set_new(cls, _init_fn(cls, f"{cls.__qualname__}.__init__", std, kw, all_init,
                               frozen, has_post_init, slots), own)
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    if repr:
        _set_new(cls, _repr_fn([f.name for f in field_list if f.repr]), own)
    compared_by = tuple([f.name for f in field_list if f.compare])
    key = _tuple_of(compared_by)
    if eq:
        _set_new(cls, _eq_fn(key, compared_by), own)
    if order:
        for make in (_lt_fn, _le_fn, _gt_fn, _ge_fn):
            function = make(key, compared_by)
            if _set_new(cls, function, own):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class "
                                f"{cls.__name__}. Consider using functools.total_ordering")
    if frozen:
        names = frozenset([f.name for f in field_list])
        for function in (_frozen_setattr(cls, names), _frozen_delattr(cls, names)):
            if _set_new(cls, function, own):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class "
                                f"{cls.__name__}")
    _set_hash(cls, unsafe_hash, eq, frozen, has_explicit_hash, field_list)
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = cls.__name__ + _text_signature(std + kw)
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([f.name for f in std])
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, [f.name for f in field_list], weakref_slot)
    from abc import update_abstractmethods
    update_abstractmethods(cls)
    return cls


_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


def _set_hash(cls, unsafe_hash, eq, frozen, has_explicit_hash, field_list):
    """The table of PEP 557 that says what becomes of `__hash__`."""
    if unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not eq or has_explicit_hash:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    names = tuple([f.name for f in field_list if (f.compare if f.hash is None else f.hash)])
    cls.__hash__ = _name(cls, _hash_fn(_tuple_of(names), names))


_NOT_COPIED = ("__dict__", "__weakref__", "__dataclass_fields__", "__dataclass_params__",
               "_abc_impl", "__abstractmethods__")


def _add_slots(cls, field_names, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        if slots is None:
            slots = ()
        elif isinstance(slots, str):
            slots = (slots,)
        elif hasattr(slots, "__next__"):
            raise TypeError(f"Slots of '{base.__name__}' cannot be determined")
        inherited.update(slots)
    if weakref_slot:
        field_names = [*field_names, "__weakref__"]
    namespace = {}
    for name, value in cls.__dict__.items():
        if name in _NOT_COPIED or name in field_names:
            continue
        namespace[name] = value
    namespace["__slots__"] = tuple([n for n in field_names if n not in inherited])
    namespace["__qualname__"] = cls.__qualname__
    namespace["__module__"] = cls.__module__
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__dataclass_fields__ = cls.__dataclass_fields__
    made.__dataclass_params__ = cls.__dataclass_params__
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args,
                              kw_only, slots, weakref_slot)
    if cls is None:
        return wrap
    return wrap(cls)


# ---------------------------------------------------------------- functions

def _fields_of(thing):
    try:
        return thing.__dataclass_fields__
    except AttributeError:
        return None


def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    found = _fields_of(class_or_instance)
    if found is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return _fields_of(type(obj)) is not None


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    cls = obj if isinstance(obj, type) else type(obj)
    return _fields_of(cls) is not None


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


_ATOMS = frozenset((int, float, str, bool, bytes, type(None), complex))


def _copied(obj):
    if type(obj) in _ATOMS:
        return obj
    from copy import deepcopy
    return deepcopy(obj)


def _asdict_inner(obj, dict_factory):
    kind = type(obj)
    if kind in _ATOMS:
        return obj
    if _is_dataclass_instance(obj):
        result = []
        for f in fields(obj):
            result.append((f.name, _asdict_inner(getattr(obj, f.name), dict_factory)))
        return dict_factory(result)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_asdict_inner(v, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_asdict_inner(v, dict_factory) for v in obj])
    if isinstance(obj, dict):
        pairs = [(_asdict_inner(k, dict_factory), _asdict_inner(v, dict_factory))
                 for k, v in obj.items()]
        if hasattr(obj, "default_factory"):
            result = kind(obj.default_factory)
            result.update(pairs)
            return result
        return kind(pairs)
    return _copied(obj)


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    kind = type(obj)
    if _is_dataclass_instance(obj):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory)
                              for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, dict):
        pairs = [(_astuple_inner(k, tuple_factory), _astuple_inner(v, tuple_factory))
                 for k, v in obj.items()]
        if hasattr(obj, "default_factory"):
            result = kind(obj.default_factory)
            result.update(pairs)
            return result
        return kind(pairs)
    return _copied(obj)


_KEYWORDS = frozenset((
    "False None True and as assert async await break class continue def del elif else except "
    "finally for from global if import in is lambda nonlocal not or pass raise return try while "
    "with yield").split())


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False):
    """Return a new dynamically created dataclass."""
    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            tp = "typing.Any"
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = tp
    body = {"__module__": "types"}
    body.update(namespace)
    body.update(defaults)
    body["__annotations__"] = annotations
    meta = type
    for base in bases:
        if issubclass(type(base), meta):
            meta = type(base)
    cls = meta(cls_name, tuple(bases), body)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in _fields_of(obj).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be "
                                 "specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)
