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
    if locale and not isinstance(locale, _str):
        locale = normalize(_build_localename(locale))
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if locale in (None, "", "C", "POSIX") and LC_CTYPE <= category <= LC_ALL:
        return "C"
    raise Error("unsupported locale setting")


def _build_localename(localetuple):
    try:
        language, encoding = localetuple
        if language is None:
            language = "C"
        return language if encoding is None else language + "." + encoding
    except (TypeError, ValueError):
        raise TypeError("Locale must be None, a string, or an iterable of two strings -- language "
                        "code, encoding.") from None


def resetlocale(category=LC_ALL):
    """Sets the locale for category to the default setting."""
    getlocale(category)


def getlocale(category=LC_CTYPE):
    """Returns the current setting for the given locale category as tuple."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if not -1 << 31 <= category < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")
    if not LC_CTYPE <= category <= LC_ALL:
        raise Error("locale query failed")
    return (None, None)


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """Tries to determine the default locale settings and returns them as tuple."""
    for variable in envvars:
        if not isinstance(variable, _str):
            raise TypeError(f"str expected, not {type(variable).__name__}")
    return (None, None)


def getpreferredencoding(do_setlocale=True):
    """Return the charset that the user is likely using."""
    return "utf-8"


def getencoding():
    """Return the current locale encoding."""
    return "utf-8"


def normalize(localename):
    """Returns a normalized locale code for the given locale name.

    The returned locale code is formatted for use with setlocale().

    If normalization fails, the original name is returned unchanged.

    If the given encoding is not known, the function defaults to the default encoding for the
    locale code just like setlocale() does.
    """
    from _locale_names import LOCALES

    code, _, modifier = localename.lower().replace(":", ".").partition("@")
    language, encoding = (code.split(".") + [""])[:2]
    full = language
    if encoding:
        full += "." + encoding.replace("-", "").replace("_", "")
    code = LOCALES.get(full + "@" + modifier if modifier else full)
    if code is not None:
        return code
    if modifier:
        code = LOCALES.get(full)
        if code is not None:
            if "@" not in code:
                return _append_modifier(code, modifier)
            if code.split("@", 1)[1].lower() == modifier:
                return code
    if encoding:
        code = LOCALES.get(language + "@" + modifier if modifier else language)
        if code is not None:
            code, at, modifier = code.partition("@")
            return _replace_encoding(code, encoding) + at + modifier
        if modifier:
            code = LOCALES.get(language)
            if code is not None:
                code, at, own = code.partition("@")
                if not at:
                    return _append_modifier(_replace_encoding(code, encoding), modifier)
                if own.lower() == modifier:
                    return _replace_encoding(code, encoding) + "@" + own
    return localename


def _replace_encoding(code, encoding):
    from _locale_names import CODECS, ENCODINGS

    name = "_".join([word for word in _words(encoding) if word])
    found = CODECS.get(name.lower())
    if found is None:
        found = ENCODINGS.get(name.lower())
    if found is None:
        found = ENCODINGS.get(name.lower().replace("_", "").replace("-", ""), name)
    return code.partition(".")[0] + "." + found


def _words(encoding):
    """The words of an encoding's name; what is no ASCII is left out of them."""
    words = [""]
    for letter in encoding:
        if not letter.isalnum() and letter != ".":
            words.append("")
        elif letter.isascii():
            words[-1] += letter
    return words


def _append_modifier(code, modifier):
    if modifier == "euro":
        if "." not in code:
            return code + ".ISO8859-15"
        encoding = code.partition(".")[2]
        if encoding in ("ISO8859-15", "UTF-8"):
            return code
        if encoding == "ISO8859-1":
            return _replace_encoding(code, "ISO8859-15")
    return code + "@" + modifier


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
    for place, given in ((1, os1), (2, os2)):
        if not isinstance(given, _str):
            raise TypeError(f"strcoll() argument {place} must be str, not {_given(given)}")
        if "\0" in given:
            raise ValueError("embedded null character")
    return (os1 > os2) - (os1 < os2)


def _given(value):
    return "None" if value is None else type(value).__name__


def strxfrm(string, /):
    """Return a string that can be used as a key for locale-aware comparisons."""
    if not isinstance(string, _str):
        raise TypeError(f"strxfrm() argument must be str, not {_given(string)}")
    if "\0" in string:
        raise ValueError("embedded null character")
    return string


def format_string(f, val, grouping=False, monetary=False):
    """Formats a string in the same way that the % formatting would use."""
    if not isinstance(f, _str):
        raise TypeError("cannot use a string pattern on a bytes-like object"
                        if isinstance(f, (bytes, bytearray, memoryview)) else
                        f"expected string or bytes-like object, got '{type(f).__name__}'")
    return f % val


def format(percent, value, grouping=False, monetary=False, *additional):
    """Deprecated, use format_string instead."""
    import re
    import warnings
    warnings.warn("This method will be removed in a future version of Python. "
                  "Use 'locale.format_string()' instead.", DeprecationWarning, stacklevel=2)
    if not re.fullmatch(r"%(?:\(.*?\))?[-#0-9 +*.hlL]*?[eEfFgGdiouxXcrs%]", percent):
        raise ValueError("format() must be given exactly one %char format specifier, "
                         f"{percent!r} not valid")
    return percent % ((value, *additional) if additional else value)


def currency(val, symbol=True, grouping=False, international=False):
    """Formats val according to the currency settings in the current locale."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Convert float to string, taking the locale into account."""
    return "%.12g" % val


def delocalize(string):
    "Parses a string as a normalized number according to the locale settings."
    return string.replace(".", ".")


def localize(string, grouping=False, monetary=False):
    """Parses a string as locale number according to the locale settings."""
    "." in string
    return string


def atof(string, func=float):
    "Parses a string as a float according to the locale settings."
    return func(delocalize(string))


def atoi(string):
    "Converts a string to an integer according to the locale settings."
    return int(delocalize(string))


(ABDAY_1, ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7, DAY_1, DAY_2, DAY_3, DAY_4, DAY_5,
 DAY_6, DAY_7, ABMON_1, ABMON_2, ABMON_3, ABMON_4, ABMON_5, ABMON_6, ABMON_7, ABMON_8, ABMON_9,
 ABMON_10, ABMON_11, ABMON_12, MON_1, MON_2, MON_3, MON_4, MON_5, MON_6, MON_7, MON_8, MON_9, MON_10,
 MON_11, MON_12, AM_STR, PM_STR, D_T_FMT, D_FMT, T_FMT, T_FMT_AMPM) = range(131072, 131116)
ERA, ERA_D_FMT, ALT_DIGITS, ERA_D_T_FMT, ERA_T_FMT = 131116, 131118, 131119, 131120, 131121
CODESET, RADIXCHAR, THOUSEP, YESEXPR, NOEXPR, CRNCYSTR = 14, 65536, 65537, 327680, 327681, 262159

_INFO = dict(enumerate(
    "Sun Mon Tue Wed Thu Fri Sat Sunday Monday Tuesday Wednesday Thursday Friday Saturday Jan Feb Mar "
    "Apr May Jun Jul Aug Sep Oct Nov Dec January February March April May June July August September "
    "October November December AM PM".split(), ABDAY_1))
_INFO |= {D_T_FMT: "%a %b %e %H:%M:%S %Y", D_FMT: "%m/%d/%y", T_FMT: "%H:%M:%S",
          T_FMT_AMPM: "%I:%M:%S %p", ERA: "", ERA_D_FMT: "", ALT_DIGITS: "", ERA_D_T_FMT: "",
          ERA_T_FMT: "", CODESET: "UTF-8", RADIXCHAR: ".", THOUSEP: "", YESEXPR: "^[yY]",
          NOEXPR: "^[nN]", CRNCYSTR: "-"}


def nl_langinfo(key, /):
    """Return the value for the locale information associated with key."""
    if key not in _INFO:
        raise ValueError("unsupported langinfo constant")
    return _INFO[key]


_domain = ["messages"]


def textdomain(domain, /):
    """Set the domain of messages, returning it; there are no messages in any."""
    if domain is not None:
        _domain[0] = domain or "messages"
    return _domain[0]


def gettext(msg, /):
    """gettext(msg) -> string: msg itself, for there are no translations."""
    return msg


def dgettext(domain, msg, /):
    """dgettext(domain, msg) -> string: msg itself, for there are no translations."""
    return msg


def dcgettext(domain, msg, category, /):
    """msg itself, for there are no translations."""
    return msg
