"""Abstract base classes."""

__all__ = ["ABC", "ABCMeta", "abstractmethod", "abstractclassmethod", "abstractproperty",
           "abstractstaticmethod", "get_cache_token", "update_abstractmethods"]


def abstractmethod(funcobj):
    """A decorator indicating abstract methods."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A decorator indicating abstract classmethods: use `classmethod` with `abstractmethod`."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A decorator indicating abstract staticmethods: use `staticmethod` with `abstractmethod`."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """A decorator indicating abstract properties: use `property` with `abstractmethod`."""

    __isabstractmethod__ = True


def _is_abstract(value):
    if isinstance(value, property):
        for part in (value.fget, value.fset, value.fdel):
            if part is not None and _is_abstract(part):
                return True
    elif isinstance(value, (classmethod, staticmethod)):
        return _is_abstract(value.__func__)
    try:
        return bool(value.__isabstractmethod__)
    except AttributeError:
        return False


class _Data:
    """What an abstract class knows: who was registered, what was asked before."""

    __slots__ = ("registry", "children", "yes", "no", "token", "abstract")

    def __init__(self):
        self.registry = []
        self.children = []
        self.yes = set()
        self.no = set()
        self.token = 0
        self.abstract = frozenset()


_token = 0
# Whether the next check is made by this module, and whether the one that asks a hook was.
_within = False
_asked_within = False


def asked_within():
    """Whether the hook that is running was asked by a check of another class."""
    return _asked_within


def _derives(subclass, cls):
    """issubclass(subclass, cls), as a part of another check."""
    global _within
    if not isinstance(cls, ABCMeta):
        return issubclass(subclass, cls)
    _within = True
    try:
        return issubclass(subclass, cls)
    finally:
        _within = False


def get_cache_token():
    """Return a number that changes with every call of register()."""
    return _token


def _compute_abstract(cls, namespace):
    names = [name for name, value in namespace if _is_abstract(value)]
    for base in cls.__bases__:
        if isinstance(base, ABCMeta):
            for name in base._abc_impl.abstract:
                if name not in names and _is_abstract(getattr(cls, name, None)):
                    names.append(name)
    names = frozenset(names)
    cls._abc_impl.abstract = names
    cls.__abstractmethods__ = names


class ABCMeta(type):
    """Metaclass for defining abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        data = _Data()
        cls._abc_impl = data
        _compute_abstract(cls, namespace.items())
        for base in bases:
            if isinstance(base, ABCMeta):
                base._abc_impl.children.append(cls)
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC. Returns the subclass."""
        global _token
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if _derives(subclass, cls):
            return subclass
        if _derives(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_impl.registry.append(subclass)
        _token += 1
        # What the match statement takes it for.
        try:
            if cls.__match_map__:
                subclass.__match_map__ = True
        except (AttributeError, TypeError):
            pass
        try:
            if cls.__match_seq__:
                subclass.__match_seq__ = True
        except (AttributeError, TypeError):
            pass
        return subclass

    def __instancecheck__(cls, instance):
        """Override for isinstance(instance, cls)."""
        global _within
        kind = type(instance)
        if kind in cls._abc_impl.yes:
            return True
        _within = True
        if cls.__subclasscheck__(kind):
            return True
        said = instance.__class__
        if said is kind or not isinstance(said, type):
            return False
        _within = True
        return cls.__subclasscheck__(said)

    def __subclasscheck__(cls, subclass):
        """Override for issubclass(subclass, cls)."""
        global _within, _asked_within
        within, _within = _within, False
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        data = cls._abc_impl
        if subclass in data.yes:
            return True
        if data.token < _token:
            data.no = set()
            data.token = _token
        elif subclass in data.no:
            return False
        _asked_within = within
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = _is_known(cls, data, subclass)
        if answer:
            data.yes.add(subclass)
        else:
            data.no.add(subclass)
        return answer


def _is_known(cls, data, subclass):
    if cls in subclass.__mro__:
        return True
    for registered in data.registry:
        if _derives(subclass, registered):
            return True
    for child in data.children:
        if _derives(subclass, child):
            return True
    return False


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""

    __slots__ = ()


def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class."""
    if isinstance(cls, ABCMeta):
        namespace = [(name, value) for name, value in cls.__dict__.items()]
        _compute_abstract(cls, namespace)
    return cls
