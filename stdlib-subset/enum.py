"""Enumerations."""

__all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
           "auto", "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT",
           "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str",
           "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_enum_name",
           "pickle_by_global_name", "show_flag_values"]

import _sys

_property = property
Enum = Flag = EJECT = ReprEnum = None


_AUTO_WORDS = ("In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be "
               "sortable and support adding +1\nand the value returned will be the largest value "
               "in the enum incremented by 1")


def _warn(words):
    import warnings
    warnings.warn(words, DeprecationWarning, stacklevel=3)


class nonmember:
    """Protects item from becoming an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


class member:
    """Forces item to become an Enum member during class creation."""

    def __init__(self, value):
        self.value = value


class _AutoNull:
    """Stands for a value that is yet to be given."""

    def __repr__(self):
        return "_auto_null"


_auto_null = _AutoNull()


class auto:
    """Instances are replaced with an appropriate value in Enum class suites."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


@_sys.mark_plain_getter
class property(_property):
    """An attribute of members that a class can have under the same name as a member."""

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            try:
                return ownerclass._member_map_[self._name]
            except (KeyError, AttributeError):
                raise AttributeError(f"{ownerclass!r} has no attribute {self._name!r}") from None
        if self.fget is None:
            raise AttributeError(f"{ownerclass!r} member has no attribute {self._name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self._owner!r}> cannot set attribute {self._name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self._owner!r}> cannot delete attribute {self._name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self._name = name
        self._owner = ownerclass.__name__


def _is_descriptor(obj):
    return (hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__"))


def _is_dunder(name):
    return (len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_"
            and name[-3] != "_")


def _is_sunder(name):
    return (len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_"
            and name[-2] != "_")


def _is_private(cls_name, name):
    pattern = f"_{cls_name}__"
    return (len(name) > len(pattern) and name.startswith(pattern)
            and (name[-1] != "_" or name[-2] != "_"))


def _is_single_bit(num):
    return num != 0 and num & (num - 1) == 0


def _iter_bits_lsb(num):
    if num < 0:
        raise ValueError(f"{num!r} is not a positive integer")
    while num:
        b = num & (~num + 1)
        yield b
        num ^= b


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


class _EnumDict(dict):
    """The namespace of an Enum class: knows which names are members."""

    def __init__(self, cls_name):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_",
                           "_ignore_", "_iter_member_", "_iter_member_by_value_",
                           "_iter_member_by_def_"):
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum "
                                 "use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = (value.__func__ if isinstance(value, staticmethod)
                                             else value)
            elif key == "_ignore_":
                if isinstance(value, str):
                    value = value.replace(",", " ").split()
                else:
                    value = list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            elif isinstance(value, type):
                _warn("In 3.13 classes created inside an enum will not become a member.  Use the "
                      "`member` decorator to keep the current behavior.")
            filled = self._filled(key, value)
            self._member_names[key] = None
            if filled is value:
                self._last_values.append(value)
            value = filled
        super().__setitem__(key, value)

    def _filled(self, key, value):
        """A member's value with every auto() in it given a value."""
        if isinstance(value, auto):
            return self._of_auto(key, value)
        if type(value) is tuple and any(isinstance(v, auto) for v in value):
            return tuple([self._of_auto(key, v) if isinstance(v, auto) else v for v in value])
        return value

    def _of_auto(self, key, value):
        if value.value is _auto_null:
            value.value = self._next_value(key)
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value

    def _next_value(self, key):
        return self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])

    def update(self, members, **more_members):
        try:
            for name in members.keys():
                self[name] = members[name]
        except AttributeError:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


def _find_data_type(bases):
    """The builtin type the members are made of, if it is not object."""
    for base in bases:
        candidate = None
        for b in base.__mro__:
            if b is object:
                continue
            if isinstance(b, EnumType):
                if b._member_type_ is not object:
                    return b._member_type_
            elif "__new__" in b.__dict__ or b.__module__ == "builtins":
                if "__dataclass_fields__" in b.__dict__:
                    candidate = candidate or b
                    continue
                return candidate or b
            else:
                candidate = candidate or b
    return object


def _find_data_repr(bases):
    for base in bases:
        for b in base.__mro__:
            if b is object:
                continue
            if isinstance(b, EnumType):
                return b._value_repr_
            if "__repr__" in b.__dict__:
                return b.__dict__["__repr__"]
    return None


def _is_new(method):
    """Whether a `__new__` is one of a class's own rather than a builtin type's or an Enum's."""
    return method is not object.__new__ and not getattr(method, "_is_enum_new", False)


class EnumType(type):
    """Metaclass for Enum."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        enum_dict = _EnumDict(cls)
        first_enum = _first_enum(bases)
        if first_enum is not None:
            enum_dict._generate_next_value = first_enum._generate_next_value_
        return enum_dict

    @classmethod
    def _check_for_existing_members_(metacls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if Enum is None or _simple:
            return _plain_enum_class(metacls, cls, bases, classdict, kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        member_names = list(classdict._member_names)
        invalid_names = set(member_names) & {"mro", ""}
        if invalid_names:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid_names))}")
        order = classdict.pop("_order_", None)
        namespace = {}
        values = []
        for key, value in classdict.items():
            if key in classdict._member_names:
                values.append((key, value))
            else:
                namespace[key] = value
        first_enum = _first_enum(bases)
        data_type = _find_data_type(bases)
        if data_type is object and first_enum is not None:
            data_type = first_enum._member_type_
        enum_class = type.__new__(metacls, cls, bases, namespace, **kwds)
        enum_class._member_names_ = []
        enum_class._member_map_ = {}
        enum_class._value2member_map_ = {}
        enum_class._unhashable_values_ = []
        enum_class._member_type_ = data_type
        enum_class._value_repr_ = _find_data_repr(bases)
        enum_class._boundary_ = boundary or getattr(first_enum, "_boundary_", None)
        enum_class._flag_mask_ = 0
        enum_class._singles_mask_ = 0
        enum_class._all_bits_ = 0
        enum_class._inverted_ = None
        # A `__new__` of the class makes the members; then it is Enum's, which finds them.
        if "__new__" in namespace:
            make = enum_class.__new__
        else:
            make = _maker(data_type, first_enum)
        enum_class._new_member_ = make
        use_args = not (make is object.__new__ and data_type is object)
        for name, value in values:
            _add_member(enum_class, name, value, make, data_type, use_args)
        if "__new__" in namespace or enum_class.__new__ is not Enum.__new__:
            enum_class.__new__ = Enum.__new__
        _set_representations(enum_class, namespace, data_type, first_enum)
        if Flag is not None and issubclass(enum_class, Flag):
            _finish_flag(enum_class, namespace, member_names)
        if order is not None:
            _check_order(enum_class, order)
        return enum_class

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """Either returns an existing member, or creates a new enum class."""
        if names is None:
            return cls.__new__(cls, value)
        if module is None:
            module = _sys.caller_module("enum")
        return cls._create_(value, names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            _warn("in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                  "False depending on whether the value is a member or the value of a member")
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"'{type(member).__qualname__}' and '{type(cls).__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __getattr__(cls, name):
        raise AttributeError(name) from None

    def __dir__(cls):
        own = ["__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__",
               "__members__", "__module__", "__name__", "__qualname__"]
        if cls._new_member_ is not object.__new__:
            own.append("__new__")
        if cls.__init_subclass__ is not Enum.__init_subclass__ or cls._member_type_ is object:
            own.append("__init_subclass__")
        of_type = [] if cls._member_type_ is object else dir(cls._member_type_)
        return sorted(set(own + cls._member_names_ + of_type))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        try:
            members = cls._member_map_
        except AttributeError:
            members = ()
        if name in members and not (isinstance(value, Enum) and members[name] is value):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """Makes an enumeration from a name and the names of its members."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original_names, names = names, []
            last_values = []
            for count, name in enumerate(original_names):
                value = cls._generate_next_value_(name, start, count, last_values[:])
                last_values.append(value)
                names.append((name, value))
        for item in names:
            if isinstance(item, str):
                member_name, member_value = item, names[item]
            else:
                member_name, member_value = item
            classdict[member_name] = member_value
        classdict["__module__"] = _sys.caller_module("enum") if module is None else module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)


EnumMeta = EnumType
_MappingProxyType = type(type.__dict__)


def _first_enum(bases):
    """The enumeration among the bases, which must be the last."""
    if not bases:
        return Enum
    last = bases[-1]
    if not isinstance(last, EnumType):
        raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] "
                        "[data_type,] enum_type)`")
    return last


def _plain_enum_class(metacls, cls, bases, classdict, kwds):
    """Enum itself."""
    made = type.__new__(metacls, cls, bases, dict(classdict), **kwds)
    made._member_names_ = []
    made._member_map_ = {}
    made._value2member_map_ = {}
    made._unhashable_values_ = []
    made._member_type_ = object
    made._value_repr_ = None
    made._new_member_ = object.__new__
    made._boundary_ = None
    return made


def _maker(data_type, first_enum):
    """The `__new__` that makes members: one of a mixin or an enumeration, or the data type's."""
    for name in ("_new_member_", "__new__"):
        for owner in (data_type, first_enum):
            make = getattr(owner, name, None)
            if make is not None and make is not object.__new__ and make is not Enum.__new__:
                return make
    return object.__new__


def _place(enum_class, name, found):
    """A member under its name; behind a property of a base of that name, which members keep."""
    for base in enum_class.__mro__[1:]:
        hidden = base.__dict__.get(name)
        # `types.DynamicClassAttribute` is no property.
        if isinstance(hidden, _property) or hasattr(hidden, "fget"):
            behind = property(hidden.fget, hidden.fset, hidden.fdel)
            behind.__set_name__(enum_class, name)
            type.__setattr__(enum_class, name, behind)
            return
    type.__setattr__(enum_class, name, found)


def _add_member(enum_class, name, value, make, data_type, use_args):
    args = value if isinstance(value, tuple) else (value,)
    if data_type is tuple:
        args = (args,)
    if use_args:
        found = make(enum_class, *args)
    else:
        found = make(enum_class)
    if not hasattr(found, "_value_"):
        if data_type is object:
            found._value_ = value
        else:
            try:
                found._value_ = data_type(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from exc
    value = found._value_
    found._name_ = name
    found.__objclass__ = enum_class
    found._sort_order_ = len(enum_class._member_names_)
    if enum_class.__init__ is not _enum_init and enum_class.__init__ is not object.__init__:
        enum_class.__init__(found, *args)
    value = found._value_
    # An equal value makes the name another name of the first member.
    try:
        known = enum_class._value2member_map_.get(value)
    except TypeError:
        known = None
        for member in enum_class._member_map_.values():
            if member._value_ == value:
                known = member
                break
    if known is not None:
        found = known
    else:
        is_flag = Flag is not None and issubclass(enum_class, Flag)
        if is_flag and isinstance(value, int):
            if _is_single_bit(value):
                enum_class._member_names_.append(name)
                enum_class._singles_mask_ |= value
            enum_class._flag_mask_ |= value
        else:
            enum_class._member_names_.append(name)
    _place(enum_class, name, found)
    enum_class._member_map_[name] = found
    if known is None:
        try:
            enum_class._value2member_map_[value] = found
        except TypeError:
            enum_class._unhashable_values_.append(value)


def _set_representations(enum_class, namespace, data_type, first_enum):
    """Enum's own representations go before those of a data type, but for ReprEnum's."""
    own = set(namespace)
    if ReprEnum is not None and ReprEnum in enum_class.__bases__:
        if data_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, "
                            "float, etc.)")
        if "__format__" not in own:
            enum_class.__format__ = data_type.__format__
            own.add("__format__")
        if "__str__" not in own:
            method = data_type.__str__
            if method is object.__str__:
                method = data_type.__repr__
            enum_class.__str__ = method
            own.add("__str__")
    if "__repr__" not in own and enum_class.__repr__ in (data_type.__repr__, object.__repr__):
        enum_class.__repr__ = first_enum.__repr__
    if "__str__" not in own and enum_class.__str__ in (data_type.__str__, object.__str__):
        enum_class.__str__ = first_enum.__str__
    if "__format__" not in own and enum_class.__format__ in (data_type.__format__,
                                                             object.__format__):
        enum_class.__format__ = first_enum.__format__


def _finish_flag(enum_class, namespace, member_names):
    if "__or__" not in namespace:
        enum_class.__or__ = Flag.__or__
    if "__and__" not in namespace:
        enum_class.__and__ = Flag.__and__
    if "__xor__" not in namespace:
        enum_class.__xor__ = Flag.__xor__
    if "__ror__" not in namespace:
        enum_class.__ror__ = Flag.__ror__
    if "__rand__" not in namespace:
        enum_class.__rand__ = Flag.__rand__
    if "__rxor__" not in namespace:
        enum_class.__rxor__ = Flag.__rxor__
    if "__invert__" not in namespace:
        enum_class.__invert__ = Flag.__invert__
    mask = enum_class._flag_mask_
    enum_class._all_bits_ = (1 << mask.bit_length()) - 1
    values = [enum_class._member_map_[n]._value_ for n in enum_class._member_names_]
    if values != sorted(values):
        enum_class._iter_member_ = enum_class._iter_member_by_def_


def _check_order(enum_class, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    known = [o for o in order if o not in enum_class._member_map_
             or o in enum_class._member_names_]
    if known != enum_class._member_names_:
        raise TypeError("member order does not match _order_:\n"
                        f"  {enum_class._member_names_!r}\n  {known!r}")


def _enum_init(self, *args, **kwds):
    pass


class Enum(metaclass=EnumType):
    """Create a collection of name/value pairs."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for member in cls._member_map_.values():
                if member._value_ == value:
                    return member
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        try:
            exc = None
            result = cls._missing_(value)
        except Exception as e:
            exc = e
            result = None
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(
                result, int):
            return result
        ve_exc = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if result is None and exc is None:
            raise ve_exc
        if exc is None:
            exc = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of "
                            "None or a valid member")
        if not isinstance(exc, ValueError):
            exc.__context__ = ve_exc
        raise exc

    __init__ = _enum_init

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()
        except TypeError:
            _warn(_AUTO_WORDS)
            for last_value in reversed(last_values):
                try:
                    return last_value + 1
                except TypeError:
                    pass
            return start
        try:
            return last_value + 1
        except TypeError:
            _warn(_AUTO_WORDS)
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        v_repr = type(self)._value_repr_ or repr
        return f"<{type(self).__name__}.{self._name_}: {v_repr(self._value_)}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __dir__(self):
        own = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        if self._member_type_ is not object:
            own.update(object.__dir__(self))
        try:
            own.update(name for name in vars(self) if not name.startswith("_"))
        except TypeError:
            pass
        for cls in type(self).__mro__:
            for name, found in cls.__dict__.items():
                if name.startswith("_"):
                    continue
                if isinstance(found, property):
                    shown = found.fget is not None or name not in self._member_map_
                else:
                    shown = name not in self._member_map_
                if shown:
                    own.add(name)
                elif isinstance(found, property):
                    own.discard(name)
        return sorted(own)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_


Enum.__new__._is_enum_new = True


class ReprEnum(Enum):
    """Only changes the repr(), leaving str() and format() to the mixed-in type."""


class IntEnum(int, ReprEnum):
    """Enum where members are also (and must be) ints"""


class StrEnum(str, ReprEnum):
    """Enum where members are also (and must be) strings"""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1:
            if not isinstance(values[0], str):
                raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2:
            if not isinstance(values[1], str):
                raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3:
            if not isinstance(values[2], str):
                raise TypeError("errors must be a string, not %r" % (values[2],))
        value = str(*values)
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """Control how out of range values are handled."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


class Flag(Enum, boundary=STRICT):
    """Support for flags"""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            high_bit = last_value.bit_length() - 1
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None
        return 2 ** (high_bit + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for val in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(val)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        found = list(cls._iter_member_by_value_(value))
        found.sort(key=lambda m: m._sort_order_)
        yield from found

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        flag_mask = cls._flag_mask_
        singles_mask = cls._singles_mask_
        all_bits = cls._all_bits_
        neg_value = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
            if cls._boundary_ is STRICT:
                max_bits = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n"
                                 f"    given {_bits(value, max_bits)}\n"
                                 f"  allowed {_bits(flag_mask, max_bits)}")
            elif cls._boundary_ is CONFORM:
                value = value & flag_mask
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value = max(all_bits + 1, 2 ** (value.bit_length())) + value
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {cls._boundary_!r}")
        if value < 0:
            neg_value = value
            value = all_bits + 1 + value
        unknown = value & ~flag_mask
        aliases = value & ~singles_mask
        member_value = value & singles_mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} "
                             f"[{_bits(unknown, unknown.bit_length())}]")
        if cls._member_type_ is object:
            pseudo_member = object.__new__(cls)
        else:
            pseudo_member = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo_member, "_value_"):
            pseudo_member._value_ = value
        if member_value or aliases:
            members = []
            combined_value = 0
            for m in cls._iter_member_(member_value):
                members.append(m)
                combined_value |= m._value_
            if aliases:
                value = member_value | aliases
                for m in cls._member_map_.values():
                    if m not in members and m._value_ and m._value_ & value == m._value_ and (
                            not _is_single_bit(m._value_)) and m._value_ & ~combined_value:
                        members.append(m)
                        combined_value |= m._value_
            unknown = value ^ combined_value
            pseudo_member._name_ = "|".join([m._name_ for m in members])
            if not combined_value:
                pseudo_member._name_ = None
            elif unknown and cls._boundary_ is STRICT:
                raise ValueError(f"{cls!r}: no members with value {unknown!r}")
            elif unknown:
                pseudo_member._name_ += f"|{cls._numeric_repr_(unknown)}"
        else:
            pseudo_member._name_ = None
        pseudo_member = cls._value2member_map_.setdefault(value, pseudo_member)
        if neg_value is not None:
            cls._value2member_map_[neg_value] = pseudo_member
        return pseudo_member

    def __contains__(self, other):
        """Returns True if self has at least the same flags set as other."""
        if not isinstance(other, type(self)):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"{type(other).__qualname__!r} and {type(self).__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """Returns flags in definition order."""
        yield from type(self)._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = type(self)
        v_repr = cls._value_repr_ or repr
        if self._name_ is None:
            return f"<{cls.__name__}: {v_repr(self._value_)}>"
        return f"<{cls.__name__}.{self._name_}: {v_repr(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _value_of(self, flag):
        if isinstance(flag, type(self)):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        other = self._value_of(other)
        if other is NotImplemented:
            return NotImplemented
        return type(self)(self._value_ | other)

    def __and__(self, other):
        other = self._value_of(other)
        if other is NotImplemented:
            return NotImplemented
        return type(self)(self._value_ & other)

    def __xor__(self, other):
        other = self._value_of(other)
        if other is NotImplemented:
            return NotImplemented
        return type(self)(self._value_ ^ other)

    def __invert__(self):
        if self._inverted_ is None:
            cls = type(self)
            if cls._boundary_ in (EJECT, KEEP):
                inverted = cls(~self._value_)
            else:
                inverted = cls(self._singles_mask_ & ~self._value_)
            self._inverted_ = inverted
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _bits(num, max_bits):
    """Like bin(), with the bits of a negative number as they stand in memory."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        s = bin(num + ceiling).replace("1", "0", 1)
    else:
        s = bin(~num ^ (ceiling - 1) + ceiling)
    sign = s[:3]
    digits = s[3:]
    if len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Support for integer-based Flags"""


def unique(enumeration):
    """Class decorator for enumerations ensuring unique member values."""
    duplicates = []
    for name, member in enumeration.__members__.items():
        if name != member.name:
            duplicates.append((name, member.name))
    if duplicates:
        details = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    """various conditions to check an enumeration for"""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE


class verify:
    """Check an enumeration for various constraints. (see EnumCheck)"""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                duplicates = []
                for name, m in enumeration.__members__.items():
                    if name != m.name:
                        duplicates.append(f"{name} -> {m.name}")
                if duplicates:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join(duplicates)}")
            elif check is CONTINUOUS:
                _check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _check_named_flags(enumeration)
        return enumeration


def _check_continuous(enumeration):
    values = set([e.value for e in enumeration])
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    missing = []
    if issubclass(enumeration, Flag):
        for i in range(low.bit_length(), high.bit_length() - 1):
            if 2 ** i not in values:
                missing.append(2 ** i)
    else:
        for i in range(low + 1, high):
            if i not in values:
                missing.append(i)
    if missing:
        kind = "flag" if issubclass(enumeration, Flag) else "enum"
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values "
                         f"{', '.join(map(str, missing))}")


def _check_named_flags(enumeration):
    member_values = [m.value for m in enumeration]
    missing_names = []
    missing_value = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        missed = [v for v in _iter_bits_lsb(alias.value) if v not in member_values]
        if missed:
            missing_names.append(name)
            for v in missed:
                missing_value |= v
    if missing_names:
        if len(missing_names) == 1:
            alias = f"alias {missing_names[0]} is missing"
        else:
            alias = (f"aliases {', '.join(missing_names[:-1])} and {missing_names[-1]} are "
                     "missing")
        if _is_single_bit(missing_value):
            value = f"value 0x{missing_value:x}"
        else:
            value = f"combined values of 0x{missing_value:x}"
        raise ValueError(f"invalid Flag {enumeration.__name__!r}: {alias} {value} [use "
                         "enum.show_flag_values(value) for details]")


def global_str(self):
    if self._name_ is None:
        return f"{type(self).__name__}({self._value_!r})"
    return self._name_


def global_enum_repr(self):
    return f"{type(self).__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = type(self).__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{type(self).__name__}({self._value_!r})"
    return "|".join([name if name[0].isdigit() else f"{module}.{name}"
                     for name in self._name_.split("|")])


def global_enum(cls, update_str=False):
    """Changes the repr of an enumeration; its names are not copied to the module here."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (type(self), self._name_)
