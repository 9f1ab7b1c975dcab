"""Opening addresses of the web that the host granted. Without a grant it raises PermissionError.

Every redirect is a request of its own, which the grant must reach too.
"""

import http.client as _client
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

__all__ = ["Request", "OpenerDirector", "urlopen", "build_opener", "install_opener",
           "pathname2url", "url2pathname"]

_AGENT = "Python-urllib/3.11"
_HOPS_MAX = 10


class Request:
    """What is asked: an address, data to send, headers, a method."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False,
                 method=None):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        self.data = data
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = origin_req_host or self.host.partition(":")[0]
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        """The address."""
        return f"{self._full_url}#{self.fragment}" if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        url = url.strip()
        if url[:4].upper() == "URL:":
            url = url[4:]
        self._full_url, self.fragment = urldefrag(url)
        parts = urlsplit(self._full_url)
        if not parts.scheme:
            raise ValueError("unknown url type: %r" % url)
        self.type, self.host = parts.scheme, parts.netloc
        self.selector = (parts.path or "/") + ("?" + parts.query if parts.query else "")

    def get_method(self):
        """GET, or POST if there are data."""
        default = "POST" if self.data is not None else "GET"
        return getattr(self, "method", default)

    def get_full_url(self):
        """The address."""
        return self.full_url

    def add_header(self, key, val):
        """A header; one of that name goes."""
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """A header that is not sent to where a redirect leads."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        """Whether there is a header."""
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        """The value of a header."""
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        """Takes a header out."""
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        """All headers."""
        return list({**self.unredirected_hdrs, **self.headers}.items())

    def has_proxy(self):
        """Never."""
        return False


def _headers(request, agent):
    headers = {**request.unredirected_hdrs, **request.headers}
    if request.data is not None:
        headers.setdefault("Content-type", "application/x-www-form-urlencoded")
    for name, value in agent:
        headers.setdefault(name.capitalize(), value)
    pairs = []
    for name, value in headers.items():
        if isinstance(value, bytes):
            value = value.decode("iso-8859-1")
        elif not isinstance(value, (str, int, float)):
            raise TypeError("expected string or bytes-like object, got %r" % type(value).__name__)
        pairs.append((name.title(), str(value)))
    return pairs


def _redirected(request, answer):
    """The request that an answer redirects to, or None."""
    code, method = answer.status, request.get_method()
    place = answer.headers.get("location", answer.headers.get("uri"))
    if place is None or code not in (301, 302, 303, 307, 308):
        return None
    if method not in ("GET", "HEAD") and not (method == "POST" and code in (301, 302, 303)):
        return None
    old = request._full_url
    new = urljoin(old, quote(place, safe="%/:=&?~#+!$,;'@()*[]"))
    parts = urlsplit(new)
    if parts.scheme not in ("http", "https"):
        raise HTTPError(new, code, f"{answer.reason} - Redirection to url {new!r} is not allowed",
                        answer.headers, answer)
    headers = {name: value for name, value in request.headers.items()
               if name.lower() not in ("content-length", "content-type")}
    before = urlsplit(old)
    if (parts.scheme, parts.netloc) != (before.scheme, before.netloc):
        headers = {name: value for name, value in headers.items()
                   if name.lower() not in ("authorization", "cookie")}
    follow = Request(new, headers=headers, method="HEAD" if method == "HEAD" else "GET")
    return follow


class OpenerDirector:
    """Opens addresses, and sends the headers of `addheaders` with each."""

    def __init__(self):
        self.addheaders = [("User-agent", _AGENT)]

    def open(self, fullurl, data=None, timeout=None):
        """An answer, redirects followed."""
        request = Request(fullurl) if isinstance(fullurl, str) else fullurl
        if data is not None:
            request.data = data
        if isinstance(request.data, str):
            raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. "
                            "It cannot be of type str.")
        for _ in range(_HOPS_MAX + 1):
            answer = self._once(request, timeout)
            follow = _redirected(request, answer)
            if follow is None:
                break
            request = follow
        else:
            raise HTTPError(request.full_url, answer.status, "The HTTP server returned a redirect "
                            "error that would lead to an infinite loop.\nThe last 30x error message "
                            "was:\n" + answer.reason, answer.headers, answer)
        if not 200 <= answer.status < 300:
            raise HTTPError(request.full_url, answer.status, answer.reason, answer.headers, answer)
        return answer

    def _once(self, request, timeout):
        if request.type not in ("http", "https"):
            raise URLError(f"unknown url type: {request.type}")
        if not request.host:
            raise URLError("no host given")
        try:
            answer = _client._send(request.get_method(), request._full_url,
                                   _headers(request, self.addheaders),
                                   _client._bytes(request.data), timeout)
        except PermissionError:
            raise
        except OSError as error:
            raise URLError(error) from error
        answer.msg = answer.reason
        return answer

    def close(self):
        """Nothing is open."""


def build_opener(*handlers):
    """An opener; handlers are not here."""
    if handlers:
        raise TypeError("handlers are not here: set headers of the request, or opener.addheaders")
    return OpenerDirector()


_opener = [OpenerDirector()]


def install_opener(opener):
    """The opener that urlopen() uses from now on."""
    _opener[0] = opener


def urlopen(url, data=None, timeout=None, *, cafile=None, capath=None, cadefault=False,
            context=None):
    """Open an address or a Request; what comes back can be read, and is a context manager."""
    if context is not None or cafile is not None or capath is not None:
        raise ValueError("which certificates are trusted is the host's to say")
    return _opener[0].open(url, data, timeout)


def pathname2url(pathname):
    """The path of an address, of a path."""
    return quote(pathname)


def url2pathname(pathname):
    """The path, of an address's."""
    return unquote(pathname)


def request_host(request):
    """The host of a request, in lower case and without its port."""
    host = urlsplit(request.full_url).netloc or request.get_header("Host", "")
    name, _, port = host.rpartition(":")
    return (name if name and port.isascii() and port.isdigit() else host).lower()


def parse_http_list(s):
    """Parse lists as described by RFC 2068 Section 2.

    The parts are those between commas, without the spaces around them; commas within double
    quotes divide nothing, and a backslash there stands before what is meant as it is.
    """
    parts, part, quoted = [], "", False
    letters = iter(s)
    for c in letters:
        if quoted and c == "\\":
            c = next(letters, "")
        elif c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            parts.append(part)
            part = ""
            continue
        part += c
    return [part.strip() for part in (parts + [part] if part else parts)]


def parse_keqv_list(l):
    """Parse list of key=value strings where keys are not duplicated."""
    found = {}
    for item in l:
        key, value = item.split("=", 1)
        if value[0] == '"' and value[-1] == '"':
            value = value[1:-1]
        found[key] = value
    return found


def getproxies():
    """The proxies that the environment names: there are none."""
    return {}
