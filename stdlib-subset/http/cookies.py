"""Cookies as a server writes and reads them (RFC 2109, RFC 6265)."""

import re
import string
import types

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]


class CookieError(Exception):
    pass


_LegalChars = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_UnescapedChars = _LegalChars + " ()/<=>?@[]{}"
_is_legal_key = re.compile(f"[{re.escape(_LegalChars)}]+").fullmatch

# What a quoted text writes with a backslash.
_Translator = {n: f"\\{n:03o}" for n in set(range(256)) - set(map(ord, _UnescapedChars))}
_Translator.update({ord('"'): '\\"', ord("\\"): "\\\\"})

_quoted_char = re.compile(r"\\(?:([0-3][0-7][0-7])|(.))")


def _quote(str):
    """A value in quotes, where it needs them."""
    if str is None or _is_legal_key(str):
        return str
    return f'"{str.translate(_Translator)}"'


def _unquote(str):
    """A value without its quotes."""
    if str is None or len(str) < 2 or str[0] != '"' or str[-1] != '"':
        return str
    return _quoted_char.sub(lambda m: chr(int(m[1], 8)) if m[1] else m[2], str[1:-1])


_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _getdate(future=0):
    """So many seconds from now, as a cookie writes it."""
    from time import gmtime, time
    year, month, day, hour, minute, second, weekday, *_ = gmtime(time() + future)
    return (f"{_DAYS[weekday]}, {day:02} {_MONTHS[month - 1]} {year:4} "
            f"{hour:02}:{minute:02}:{second:02} GMT")


class Morsel(dict):
    """A class to hold ONE (key, value) pair.

    In a cookie, each such pair may have several attributes, so this class is
    used to keep the attributes associated with the appropriate key,value pair.
    This class also includes a coded_value attribute, which is used to hold
    the network representation of the value.
    """

    _reserved = {
        "expires": "expires",
        "path": "Path",
        "comment": "Comment",
        "domain": "Domain",
        "max-age": "Max-Age",
        "secure": "Secure",
        "httponly": "HttpOnly",
        "version": "Version",
        "samesite": "SameSite",
    }
    _flags = {"secure", "httponly"}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        for key in self._reserved:
            dict.__setitem__(self, key, "")

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def __setitem__(self, K, V):
        K = K.lower()
        if K not in self._reserved:
            raise CookieError(f"Invalid attribute {K!r}")
        dict.__setitem__(self, K, V)

    def setdefault(self, key, val=None):
        key = key.lower()
        if key not in self._reserved:
            raise CookieError(f"Invalid attribute {key!r}")
        return dict.setdefault(self, key, val)

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return (dict.__eq__(self, morsel) and self._value == morsel._value
                and self._key == morsel._key and self._coded_value == morsel._coded_value)

    __ne__ = object.__ne__

    def copy(self):
        morsel = Morsel()
        dict.update(morsel, self)
        morsel._key, morsel._value = self._key, self._value
        morsel._coded_value = self._coded_value
        return morsel

    def update(self, values):
        data = {}
        for key, val in dict(values).items():
            key = key.lower()
            if key not in self._reserved:
                raise CookieError(f"Invalid attribute {key!r}")
            data[key] = val
        dict.update(self, data)

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError(f"Attempt to set a reserved key {key!r}")
        if not _is_legal_key(key):
            raise CookieError(f"Illegal key {key!r}")
        self._key, self._value, self._coded_value = key, val, coded_val

    def __getstate__(self):
        return {"key": self._key, "value": self._value, "coded_value": self._coded_value}

    def __setstate__(self, state):
        self._key = state["key"]
        self._value = state["value"]
        self._coded_value = state["coded_value"]

    def output(self, attrs=None, header="Set-Cookie:"):
        return f"{header} {self.OutputString(attrs)}"

    __str__ = output

    def __repr__(self):
        return f"<{type(self).__name__}: {self.OutputString()}>"

    def js_output(self, attrs=None):
        text = self.OutputString(attrs).replace('"', r"\"")
        return ('\n        <script type="text/javascript">\n        <!-- begin hiding\n'
                f'        document.cookie = "{text}";\n        // end hiding -->\n'
                "        </script>\n        ")

    def OutputString(self, attrs=None):
        if attrs is None:
            attrs = self._reserved
        parts = [f"{self._key}={self._coded_value}"]
        for key, value in sorted(self.items()):
            if value == "" or key not in attrs:
                continue
            name = self._reserved[key]
            if key == "expires" and isinstance(value, int):
                parts.append(f"{name}={_getdate(value)}")
            elif key == "max-age" and isinstance(value, int):
                parts.append(f"{name}={value}")
            elif key == "comment" and isinstance(value, str):
                parts.append(f"{name}={_quote(value)}")
            elif key in self._flags:
                if value:
                    parts.append(name)
            else:
                parts.append(f"{name}={value}")
        return "; ".join(parts)

    __class_getitem__ = classmethod(types.GenericAlias)


_PIECE = re.compile(r"""
    \s*
    (?P<key> [\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=]+? )
    (?: \s* = \s*
        (?P<val> "(?: [^\\"] | \\. )*"
               | \w{3},\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT
               | [\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]* )
    )?
    \s* (?: \s+ | ; | $ )
    """, re.ASCII | re.VERBOSE)


class BaseCookie(dict):
    """A container class for a set of Morsels."""

    def value_decode(self, val):
        """real_value, coded_value = value_decode(STRING)
        Called prior to setting a cookie's value from the network
        representation.  The VALUE is the value read from HTTP
        header.
        Override this function to modify the behavior of cookies.
        """
        return val, val

    def value_encode(self, val):
        """real_value, coded_value = value_encode(VALUE)
        Called prior to setting a cookie's value from the dictionary
        representation.  The VALUE is the value being assigned.
        Override this function to modify the behavior of cookies.
        """
        text = str(val)
        return text, text

    def __init__(self, input=None):
        if input:
            self.load(input)

    def _put(self, key, real_value, coded_value):
        morsel = self.get(key, Morsel())
        morsel.set(key, real_value, coded_value)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        """Dictionary style assignment."""
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._put(key, *self.value_encode(value))

    def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
        """Return a string suitable for HTTP."""
        return sep.join(value.output(attrs, header) for key, value in sorted(self.items()))

    __str__ = output

    def __repr__(self):
        parts = [f"{key}={value.value!r}" for key, value in sorted(self.items())]
        return f"<{type(self).__name__}: {' '.join(parts)}>"

    def js_output(self, attrs=None):
        """Return a string suitable for JavaScript."""
        return "".join(value.js_output(attrs) for key, value in sorted(self.items()))

    def load(self, rawdata):
        """Load cookies from a string (presumably HTTP_COOKIE) or
        from a dictionary.  Loading cookies from a dictionary 'd'
        is equivalent to calling:
            map(Cookie.__setitem__, d.keys(), d.values())
        """
        if isinstance(rawdata, str):
            self._read(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _read(self, text):
        """Pairs and their attributes; nothing of a text that breaks off is taken."""
        pairs = []
        at = 0
        seen = False
        while at < len(text):
            match = _PIECE.match(text, at)
            if match is None:
                break
            key, value = match["key"], match["val"]
            at = match.end()
            if key[0] == "$":
                # Attributes of the whole are of the pair before; those before all pairs are not.
                if seen:
                    pairs.append((key[1:], value, True))
            elif key.lower() in Morsel._reserved:
                if not seen:
                    return
                if value is None:
                    if key.lower() not in Morsel._flags:
                        return
                    pairs.append((key, True, True))
                else:
                    pairs.append((key, _unquote(value), True))
            elif value is not None:
                pairs.append((key, self.value_decode(value), False))
                seen = True
            else:
                return
        morsel = None
        for key, value, attribute in pairs:
            if attribute:
                morsel[key] = value
            else:
                self._put(key, *value)
                morsel = self[key]


class SimpleCookie(BaseCookie):
    """
    SimpleCookie supports strings as cookie values.  When setting
    the value using the dictionary assignment notation, SimpleCookie
    calls the builtin str() to convert the value to a string.  Values
    received from HTTP are kept as strings.
    """

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
