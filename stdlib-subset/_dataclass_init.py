"""The `__init__` of dataclasses, which CPython makes by exec: its frames show in no traceback."""

from _collections import _store_all

# In place of a default: there is none; a factory makes it.
_MISSING, _LATER = object(), object()


def _quoted(names):
    names = [f"'{name}'" for name in names]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return f"{names[0]} and {names[1]}"
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _bind(qualname, positional, required, keyword, args, kwargs):
    """The arguments of a call by name. `positional` and `keyword` are the names that may be given,
    `required` those that must be."""
    count = len(positional)
    values = dict(zip(positional, args))
    for name, value in kwargs.items():
        if name in values:
            raise TypeError(f"{qualname}() got multiple values for argument '{name}'")
        if name not in keyword:
            raise TypeError(f"{qualname}() got an unexpected keyword argument '{name}'")
        values[name] = value
    if len(args) > count:
        least = 1
        for name in positional:
            if name in required:
                least += 1
        takes = count + 1 if least == count + 1 else f"from {least} to {count + 1}"
        s = "" if takes == 1 else "s"
        given_keyword_only = len([name for name in kwargs if name not in positional])
        extra = ""
        verb = "were" if len(args) != 0 else "was"
        if given_keyword_only:
            ks = "" if given_keyword_only == 1 else "s"
            extra = (f" positional argument{'s' if len(args) + 1 != 1 else ''} (and "
                     f"{given_keyword_only} keyword-only argument{ks})")
        raise TypeError(f"{qualname}() takes {takes} positional argument{s} but {len(args) + 1}"
                        f"{extra} {verb} given")
    missing = [name for name in positional if name in required and name not in values]
    if missing:
        s = "" if len(missing) == 1 else "s"
        raise TypeError(f"{qualname}() missing {len(missing)} required positional argument{s}: "
                        f"{_quoted(missing)}")
    missing = [name for name in keyword
               if name in required and name not in positional and name not in values]
    if missing:
        s = "" if len(missing) == 1 else "s"
        raise TypeError(f"{qualname}() missing {len(missing)} required keyword-only argument{s}: "
                        f"{_quoted(missing)}")
    return values


def make_init(qualname, names, plan, simple, frozen, init_vars):
    """An `__init__` for these names: those given by position, those required, those given by name.
    `plan` is, for each field, its name, whether it is stored, its default, its factory (in a tuple, which is
    empty where there is none) and whether
    it is a parameter; `init_vars` are what `__post_init__` gets, if there is one."""
    positional, required, keyword = names
    count = len(positional)
    store = object.__setattr__ if frozen else setattr

    def fill(self, values):
        passed = {}
        for name, stored, default, factory, is_parameter in plan:
            if is_parameter and name in values:
                value = values[name]
            elif factory:
                value = factory[0]()
            else:
                value = default
            if stored:
                store(self, name, value)
            else:
                passed[name] = value
        if init_vars is not None:
            self.__post_init__(*[passed[name] for name in init_vars])

    if not simple:
        def __init__(self, /, *args, **kwargs):
            fill(self, _bind(qualname, positional, required, keyword, args, kwargs))

        return __init__

    names = tuple([row[0] for row in plan])
    factories = [(at, row[3][0]) for at, row in enumerate(plan) if row[3]]
    defaults = tuple([_LATER if row[3] else _MISSING if row[0] in required else row[2]
                      for row in plan])
    layout = (names, count, _MISSING, _LATER, frozen, defaults)
    whole = (names, len(names), _MISSING, _LATER, frozen, ())

    def finish(self, values, args, kwargs):
        if values is None:
            return fill(self, _bind(qualname, positional, required, keyword, args, kwargs))
        for at, factory in factories:
            if values[at] is _LATER:
                values[at] = factory()
        if _store_all(self, whole, tuple(values), {}) is not True:
            for name, value in zip(names, values):
                store(self, name, value)
        if init_vars is not None:
            self.__post_init__()

    # By this name the evaluator knows it: a call with all fields by position has no frame.
    def record_init(self, /, *args, **kwargs):
        done = _store_all(self, layout, args, kwargs)
        if done is not True:
            finish(self, done, args, kwargs)

    def post_init(self, /, *args, **kwargs):
        done = _store_all(self, layout, args, kwargs)
        if done is True:
            self.__post_init__()
        else:
            finish(self, done, args, kwargs)

    made = record_init if init_vars is None else post_init
    made.__name__ = "__init__"
    return made
