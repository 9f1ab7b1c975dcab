"""Locales: there is one, "C"."""

from _functools import cmp_to_key as _cmp_to_key

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale",
           "resetlocale", "localeconv", "strcoll", "strxfrm", "str", "atof", "atoi",
           "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES",
           "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "delocalize",
           "localize"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
Error = type("Error", (Exception,), {"__module__": "locale"})

_str = str


def setlocale(category, locale=None):
    """Set the locale for the given category: "C" is all there is."""
    if locale in (None, "", "C", "POSIX", ("C", None), (None, None)):
        return "C"
    raise Error("unsupported locale setting")


def resetlocale(category=LC_ALL):
    """Sets the locale for category to the default setting."""


def getlocale(category=LC_CTYPE):
    """Returns the current setting for the given locale category as tuple."""
    return (None, None)


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """Tries to determine the default locale settings and returns them as tuple."""
    return (None, None)


def getpreferredencoding(do_setlocale=True):
    """Return the charset that the user is likely using."""
    return "utf-8"


def getencoding():
    """Return the current locale encoding."""
    return "utf-8"


def normalize(localename):
    """Returns a normalized locale code for the given locale name."""
    return localename


def localeconv():
    """Returns numeric and monetary locale-specific parameters."""
    made = {name: CHAR_MAX for name in
            ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
             "n_sep_by_space", "p_sign_posn", "n_sign_posn")}
    made.update({name: "" for name in
                 ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep",
                  "positive_sign", "negative_sign", "thousands_sep")})
    made.update({"decimal_point": ".", "grouping": [], "mon_grouping": []})
    return made


def strcoll(os1, os2, /):
    """Compares two strings according to the locale."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """Return a string that can be used as a key for locale-aware comparisons."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """Formats a string in the same way that the % formatting would use."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """Formats val according to the currency settings in the current locale."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Convert float to string, taking the locale into account."""
    return "%.12g" % val


def delocalize(string):
    "Parses a string as a normalized number according to the locale settings."
    return string


def localize(string, grouping=False, monetary=False):
    """Parses a string as locale number according to the locale settings."""
    return string


def atof(string, func=float):
    "Parses a string as a float according to the locale settings."
    return func(string)


def atoi(string):
    "Converts a string to an integer according to the locale settings."
    return int(string)
