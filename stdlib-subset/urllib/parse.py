"""Taking addresses apart and putting them together (RFC 3986, RFC 1738, and the ways of browsers)."""

import re
import unicodedata
from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode",
           "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote",
           "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp",
                 "mms", "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms",
               "https", "shttp", "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh",
               "sftp", "nfs", "git", "git+ssh", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu",
               "sip", "sips", "mms", "sftp", "tel"]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip",
                    "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtspu",
              "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp",
                 "snews", "file", "prospero"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

# Control characters and blanks at the ends do not count, nor do these anywhere (WHATWG).
_ENDS = "".join([chr(code) for code in range(33)])
_NOWHERE = ("\t", "\r", "\n")


def clear_cache():
    """Nothing is cached here."""


def _same(value):
    return value


def _encode_result(value, encoding="ascii", errors="strict"):
    return value.encode(encoding, errors)


def _texts(*args):
    """The arguments as text, and what makes their kind of the result."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        # Empty ones go with either kind.
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return args + (_same,)
    return tuple([x.decode("ascii", "strict") if x else "" for x in args]) + (_encode_result,)


class _ResultMixinStr:
    """Results of text."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*[x.encode(encoding, errors) for x in self])


class _ResultMixinBytes:
    """Results of bytes."""

    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*[x.decode(encoding, errors) for x in self])


class _Netloc:
    """What `user:password@host:port` says."""

    __slots__ = ()

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    @property
    def hostname(self):
        host = self._place()[0]
        if not host:
            return None
        # A zone behind "%" keeps its case.
        mark = "%" if isinstance(host, str) else b"%"
        host, percent, zone = host.partition(mark)
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._place()[1]
        if port is not None:
            if port.isdigit() and port.isascii():
                port = int(port)
            else:
                raise ValueError(f"Port could not be cast to integer value as {port!r}")
            if not 0 <= port <= 65535:
                raise ValueError("Port out of range 0-65535")
        return port

    __class_getitem__ = classmethod(type(list[int]))

    def _user(self):
        at, colon = ("@", ":") if isinstance(self.netloc, str) else (b"@", b":")
        user, found, _ = self.netloc.rpartition(at)
        if not found:
            return None, None
        name, has_password, password = user.partition(colon)
        return name, password if has_password else None

    def _place(self):
        if isinstance(self.netloc, str):
            at, left, right, colon = "@", "[", "]", ":"
        else:
            at, left, right, colon = b"@", b"[", b"]", b":"
        place = self.netloc.rpartition(at)[2]
        _, bracketed, rest = place.partition(left)
        if bracketed:
            host, _, port = rest.partition(right)
            port = port.partition(colon)[2]
        else:
            host, _, port = place.partition(colon)
        return host, port or None


class _NetlocStr(_Netloc, _ResultMixinStr):
    __slots__ = ()


class _NetlocBytes(_Netloc, _ResultMixinBytes):
    __slots__ = ()


_Defrag = namedtuple("DefragResult", "url fragment", module="urllib.parse")
_Split = namedtuple("SplitResult", "scheme netloc path query fragment", module="urllib.parse")
_Parse = namedtuple("ParseResult", "scheme netloc path params query fragment",
                    module="urllib.parse")


class DefragResult(_Defrag, _ResultMixinStr):
    """DefragResult(url, fragment)"""

    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _NetlocStr):
    """SplitResult(scheme, netloc, path, query, fragment)"""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _NetlocStr):
    """ParseResult(scheme, netloc, path, params, query, fragment)"""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _ResultMixinBytes):
    """DefragResult of bytes"""

    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _NetlocBytes):
    """SplitResult of bytes"""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _NetlocBytes):
    """ParseResult of bytes"""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _raw in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                    (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _raw
    _raw._decoded_counterpart = _text


def urlparse(url, scheme="", allow_fragments=True):
    """Parse a URL into 6 components: scheme, netloc, path, params, query, fragment."""
    url, scheme, result = _texts(url, scheme)
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in url:
        url, params = _params(url)
    return _result_of(ParseResult(scheme, netloc, url, params, query, fragment), result)


def _result_of(made, result):
    """The result as text or as bytes."""
    return made if result is _same else made.encode()


def _params(url):
    if "/" in url:
        at = url.find(";", url.rfind("/"))
        if at < 0:
            return url, ""
    else:
        at = url.find(";")
    return url[:at], url[at + 1:]


def _check_netloc(netloc):
    """Complain of characters that come to mean something else when they are normalized."""
    if not netloc or netloc.isascii():
        return
    bare = netloc
    for mark in "@:#?":
        bare = bare.replace(mark, "")
    plain = unicodedata.normalize("NFKC", bare)
    if bare == plain:
        return
    for mark in "/?#@:":
        if mark in plain:
            raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC "
                             "normalization")


def _check_brackets(netloc):
    """Complain unless what stands in brackets is an address of IPv6 or of the future."""
    if "[" not in netloc:
        return
    host = netloc.partition("[")[2].partition("]")[0]
    if host.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", host):
            raise ValueError("IPvFuture address is invalid")
    else:
        import ipaddress
        if isinstance(ipaddress.ip_address(host), ipaddress.IPv4Address):
            raise ValueError("An IPv4 address cannot be in brackets")


def urlsplit(url, scheme="", allow_fragments=True):
    """Parse a URL into 5 components: scheme, netloc, path, query, fragment."""
    hash((url, scheme))
    url, scheme, result = _texts(url, scheme)
    url = url.lstrip(_ENDS)
    scheme = scheme.strip(_ENDS)
    for char in _NOWHERE:
        url = url.replace(char, "")
        scheme = scheme.replace(char, "")
    allow_fragments = bool(allow_fragments)
    netloc = query = fragment = ""
    at = url.find(":")
    if at > 0 and url[0].isascii() and url[0].isalpha():
        if not url[:at].strip(scheme_chars):
            scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == "//":
        end = len(url)
        for mark in "/?#":
            found = url.find(mark, 2)
            if found >= 0:
                end = min(end, found)
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _check_netloc(netloc)
    return _result_of(SplitResult(scheme, netloc, url, query, fragment), result)


def urlunparse(components):
    """Put a parsed URL back together again."""
    scheme, netloc, url, params, query, fragment, result = _texts(*components)
    if params:
        url = f"{url};{params}"
    return result(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """Combine the elements of a tuple as returned by urlsplit() into a complete URL."""
    scheme, netloc, url, query, fragment, result = _texts(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return result(url)


def urljoin(base, url, allow_fragments=True):
    """Join a base URL and a possibly relative URL to form an absolute one."""
    if not base:
        return url
    if not url:
        return base
    base, url, result = _texts(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return result(url)
    if scheme in uses_netloc:
        if netloc:
            return result(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        path, params = bpath, bparams
        if not query:
            query = bquery
        return result(urlunparse((scheme, netloc, path, params, query, fragment)))
    base_parts = bpath.split("/")
    if base_parts[-1] != "":
        # The last part is a file's, and goes.
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    way = []
    for segment in segments:
        if segment == "..":
            try:
                way.pop()
            except IndexError:
                # Above the root is the root.
                pass
        elif segment != ".":
            way.append(segment)
    if segments[-1] in (".", ".."):
        way.append("")
    return result(urlunparse((scheme, netloc, "/".join(way) or "/", params, query, fragment)))


def urldefrag(url):
    """Removes any existing fragment from URL."""
    url, result = _texts(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        plain = urlunparse((scheme, netloc, path, params, query, ""))
    else:
        plain, fragment = url, ""
    return _result_of(DefragResult(plain, fragment), result)


def unquote_to_bytes(string):
    """unquote_to_bytes('abc%20def') -> b'abc def'."""
    if not string:
        # Whatever it is, it must be text or bytes.
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return string
    pieces = [first]
    for piece in rest:
        try:
            pieces.append(bytes([int(piece[:2], 16)]) if len(piece) >= 2
                          and piece[:2].isalnum() else b"%" + piece[:2])
        except ValueError:
            pieces.append(b"%" + piece[:2])
        pieces.append(piece[2:])
    return b"".join(pieces)


_ASCII_RUNS = re.compile("([\x00-\x7f]+)")


def unquote(string, encoding="utf-8", errors="replace"):
    """Replace %xx escapes by their single-character equivalent."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    pieces = _ASCII_RUNS.split(string)
    made = [pieces[0]]
    for at in range(1, len(pieces), 2):
        made.append(unquote_to_bytes(pieces[at]).decode(encoding, errors))
        made.append(pieces[at + 1])
    return "".join(made)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
             errors="replace", max_num_fields=None, separator="&"):
    """Parse a query given as a string argument into a dict of lists."""
    made = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding,
                                 errors=errors, max_num_fields=max_num_fields,
                                 separator=separator):
        made.setdefault(name, []).append(value)
    return made


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
              errors="replace", max_num_fields=None, separator="&"):
    """Parse a query given as a string argument into a list of pairs."""
    qs, result = _texts(qs)
    separator, _ = _texts(separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None:
        if max_num_fields < 1 + qs.count(separator):
            raise ValueError("Max number of fields exceeded")
    made = []
    for pair in qs.split(separator) if qs else ():
        if not pair and not strict_parsing:
            continue
        parts = pair.split("=", 1)
        if len(parts) != 2:
            if strict_parsing:
                raise ValueError(f"bad query field: {pair!r}")
            if not keep_blank_values:
                continue
            parts.append("")
        if parts[1] or keep_blank_values:
            name, value = [result(unquote(part.replace("+", " "), encoding=encoding,
                                          errors=errors)) for part in parts]
            made.append((name, value))
    return made


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """Like unquote(), but also replace plus signs by spaces."""
    return unquote(string.replace("+", " "), encoding, errors)


_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_ALWAYS_SAFE_BYTES = bytes(_ALWAYS_SAFE)
_ESCAPES = [f"%{byte:02X}" for byte in range(256)]
_CHARS = [chr(byte) for byte in range(256)]


def quote(string, safe="/", encoding=None, errors=None):
    """quote('abc def') -> 'abc%20def'"""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding,
                               "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """Like quote(), but also replace ' ' with '+', as required for quoting HTML form values."""
    has_blank = " " in string if isinstance(string, str) else b" " in string
    if not has_blank:
        return quote(string, safe, encoding, errors)
    blank = " " if isinstance(safe, str) else b" "
    return quote(string, safe + blank, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """Like quote(), but accepts a bytes object rather than a str, and does not encode."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([c for c in safe if c < 128])
    if not bs.rstrip(_ALWAYS_SAFE_BYTES + safe):
        return bs.decode()
    table = _ESCAPES.copy()
    for byte in _ALWAYS_SAFE:
        table[byte] = _CHARS[byte]
    for byte in safe:
        table[byte] = _CHARS[byte]
    return "".join([table[byte] for byte in bs])


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Encode a dict or sequence of two-element tuples into a URL query string."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err

    def of_text(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        name = of_text(name)
        if not doseq or isinstance(value, (bytes, str)):
            pairs.append(name + "=" + of_text(value))
            continue
        try:
            len(value)
        except TypeError:
            pairs.append(name + "=" + of_text(value))
        else:
            for item in value:
                pairs.append(name + "=" + of_text(item))
    return "&".join(pairs)


def unwrap(url):
    """Transform a string like '<URL:scheme://host/path>' into 'scheme://host/path'."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url




def _old(name, instead="urlparse"):
    import warnings
    more = f", use urllib.parse.{instead}() instead" if instead else ""
    warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{more}", DeprecationWarning,
                  stacklevel=3)


def to_bytes(url):
    """A URL as text of ASCII; deprecated."""
    _old("to_bytes", None)
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def splittype(url):
    """splittype('type:opaquestring') --> 'type', 'opaquestring'."""
    _old("splittype")
    found = re.match("([^/:]+):(.*)", url, re.DOTALL)
    return (found[1].lower(), found[2]) if found else (None, url)


def splithost(url):
    """splithost('//host[:port]/path') --> 'host[:port]', '/path'."""
    _old("splithost")
    found = re.match("//([^/#?]*)(.*)", url, re.DOTALL)
    if not found:
        return None, url
    host, path = found.groups()
    return host, "/" + path if path and path[0] != "/" else path


def splituser(host):
    """splituser('user[:passwd]@host[:port]') --> 'user[:passwd]', 'host[:port]'."""
    _old("splituser")
    user, found, host = host.rpartition("@")
    return user if found else None, host


def splitpasswd(user):
    """splitpasswd('user:passwd') -> 'user', 'passwd'."""
    _old("splitpasswd")
    user, found, passwd = user.partition(":")
    return user, passwd if found else None


def splitport(host):
    """splitport('host:port') --> 'host', 'port'."""
    _old("splitport")
    found = re.fullmatch("(.*):([0-9]*)", host, re.DOTALL)
    return (found[1], found[2] or None) if found else (host, None)


def splitnport(host, defport=-1):
    """The host and the number of its port: None if it is none, `defport` if there is none."""
    _old("splitnport")
    host, found, port = host.rpartition(":")
    if not found:
        return port, defport
    if not port:
        return host, defport
    return host, int(port) if port.isdigit() and port.isascii() else None


def splitquery(url):
    """splitquery('/path?query') --> '/path', 'query'."""
    _old("splitquery")
    path, found, query = url.rpartition("?")
    return (path, query) if found else (url, None)


def splittag(url):
    """splittag('/path#tag') --> '/path', 'tag'."""
    _old("splittag")
    path, found, tag = url.rpartition("#")
    return (path, tag) if found else (url, None)


def splitattr(url):
    """splitattr('/path;attr1=value1;attr2=value2') --> '/path', ['attr1=value1', ...]."""
    _old("splitattr")
    path, *attributes = url.split(";")
    return path, attributes


def splitvalue(attr):
    """splitvalue('attr=value') --> 'attr', 'value'."""
    _old("splitvalue", "parse_qsl")
    attr, found, value = attr.partition("=")
    return attr, value if found else None
