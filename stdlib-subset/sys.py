"""What a program may know of the interpreter it runs in: arguments, streams, limits."""

import _sys
from _sys import (
    exit,
    get_int_max_str_digits,
    getrecursionlimit,
    getsizeof,
    intern,
    maxsize,
    maxunicode,
    byteorder,
    platform,
    set_int_max_str_digits,
    setrecursionlimit,
)

argv = _sys.argv()
orig_argv = list(argv)
stdin = _sys.stream(0)
stdout = _sys.stream(1)
stderr = _sys.stream(2)

version = "3.11.7 (coldframe)"
hexversion = 0x030B07F0
copyright = "Coldframe"
executable = ""
path = []
warnoptions = []
float_repr_style = "short"
dont_write_bytecode = True


class _Field:
    """An item of such a tuple by its name."""

    def __init__(self, place):
        self._place = place

    def __get__(self, instance, owner=None):
        return self if instance is None else instance[self._place]

    def __set__(self, instance, value):
        raise AttributeError("readonly attribute")


class _Named(tuple):
    """A tuple whose items have names."""

    __slots__ = ()
    n_unnamed_fields = 0

    def __init_subclass__(cls):
        if cls.__module__ != __name__:
            raise TypeError(f"type 'sys.{cls.__base__.__name__}' is not an acceptable base type")

    def __new__(cls, *args):
        raise TypeError(f"cannot create 'sys.{cls.__name__}' instances")

    def __repr__(self):
        parts = ", ".join(f"{name}={value!r}" for name, value in zip(self.__match_args__, self))
        return f"sys.{type(self).__name__}({parts})"


def _named(name, doc, names, items):
    """The one tuple of a class."""
    places = {field: _Field(place) for place, field in enumerate(names)}
    made = type(name, (_Named,), {
        "__slots__": (), "__module__": __name__, "__doc__": doc, "__match_args__": names,
        "n_fields": len(names), "n_sequence_fields": len(names), **places,
    })
    return tuple.__new__(made, items)


class implementation:
    name = "coldframe"
    cache_tag = None


version_info = _named(
    "version_info", "sys.version_info\n\nVersion information as a named tuple.",
    ("major", "minor", "micro", "releaselevel", "serial"),
    (3, 11, 7, "final", 0),
)
implementation.version = version_info
flags = _named(
    "flags", "sys.flags\n\nFlags provided through command line arguments or environment vars.",
    (
        "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site",
        "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet",
        "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding",
        "safe_path", "int_max_str_digits",
    ),
    (0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, False, 1, 0, True, 4300),
)
float_info = _named(
    "float_info", "sys.float_info\n\nA named tuple holding information about the float type.",
    (
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig",
        "epsilon", "radix", "rounds",
    ),
    (
        1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
        2.220446049250313e-16, 2, 1,
    ),
)
int_info = _named(
    "int_info", "sys.int_info\n\nA named tuple that holds information about Python's internal ints.",
    ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"),
    (30, 4, 4300, 640),
)
hash_info = _named(
    "hash_info", "hash_info\n\nA named tuple providing parameters used for computing hashes.",
    ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"),
    (64, (1 << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0),
)
builtin_module_names = (
    "_abc", "_ast", "_codecs", "_collections", "_functools", "_imp", "_io", "_locale",
    "_operator", "_signal", "_sre", "_stat", "_string", "_symtable", "_thread", "_tokenize",
    "_tracemalloc", "_warnings", "_weakref", "atexit", "builtins", "errno", "faulthandler",
    "gc", "itertools", "marshal", "posix", "pwd", "sys", "time", "xxsubtype",
)


def getdefaultencoding():
    """Return the name of the encoding of strings."""
    return "utf-8"


def getfilesystemencoding():
    """Return the name of the encoding of file names."""
    return "utf-8"


def exc_info():
    """Return the type, value and traceback of the exception being handled."""
    exception = _sys.handled()
    if exception is None:
        return (None, None, None)
    return (type(exception), exception, exception.__traceback__)


def exception():
    """Return the exception being handled, or None."""
    return _sys.handled()


def getrefcount(object):
    """Return a number: objects are not counted here."""
    return 1


def is_finalizing():
    """Return True if the Python interpreter is being shut down: never while a program runs."""
    return False


def getfilesystemencodeerrors():
    """Return the error mode used for Unicode to filename conversion."""
    return "surrogateescape"


def gettrace():
    """Return the global debug tracing function set with sys.settrace: there is none."""
    return None


def getprofile():
    """Return the profiling function set with sys.setprofile: there is none."""
    return None
