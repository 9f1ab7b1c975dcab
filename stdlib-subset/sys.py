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
dont_write_bytecode = True


class _Named(tuple):
    """A tuple whose items have names."""

    _names = ()

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'sys.{type(self).__name__}' object has no attribute '{name}'")

    def __repr__(self):
        parts = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
        return f"sys.{type(self).__name__}({parts})"


class version_info(_Named):
    _names = ("major", "minor", "micro", "releaselevel", "serial")


class flags(_Named):
    _names = (
        "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site",
        "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet",
        "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding",
        "safe_path", "int_max_str_digits",
    )


class float_info(_Named):
    _names = (
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig",
        "epsilon", "radix", "rounds",
    )


class int_info(_Named):
    _names = ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold")


class hash_info(_Named):
    _names = ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")


class implementation:
    name = "coldframe"
    cache_tag = None


version_info = version_info((3, 11, 7, "final", 0))
implementation.version = version_info
flags = flags((0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, False, 1, 0, True, 4300))
float_info = float_info((
    1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
    2.220446049250313e-16, 2, 1,
))
int_info = int_info((30, 4, 4300, 640))
hash_info = hash_info((64, (1 << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0))


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
