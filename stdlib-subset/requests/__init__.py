"""Requests to the web that the host granted, by the names of the package `requests`.

What most programs use of it: get() and its kin, Session, Response, the errors. Without a grant it
raises PermissionError. Every redirect is a request of its own, which the grant must reach too.
"""

import json as _json
import zlib as _zlib
from base64 import b64encode as _b64encode
from http import HTTPStatus as _HTTPStatus
from http.client import InvalidURL as _InvalidURL, _bytes, _send
from urllib.parse import (quote as _quote, urlencode as _urlencode, urldefrag as _urldefrag,
                          urljoin as _urljoin, urlsplit as _urlsplit, urlunsplit as _urlunsplit)

from requests import exceptions
from requests.exceptions import (ConnectionError, ConnectTimeout, HTTPError, InvalidHeader,
                                 InvalidSchema, InvalidURL, JSONDecodeError, MissingSchema,
                                 ReadTimeout, RequestException, Timeout, TooManyRedirects,
                                 URLRequired, ChunkedEncodingError, ContentDecodingError,
                                 InvalidJSONError)
from requests.structures import CaseInsensitiveDict, LookupDict as _LookupDict

__version__ = "2.31.0"
__all__ = ["get", "post", "put", "patch", "delete", "head", "options", "request", "Session",
           "session", "Request", "PreparedRequest", "Response", "codes", "exceptions",
           "RequestException", "HTTPError", "ConnectionError", "Timeout", "ConnectTimeout",
           "ReadTimeout", "TooManyRedirects", "URLRequired", "JSONDecodeError"]

_HOPS_MAX = 30
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

codes = _LookupDict("status_codes")
for _status in _HTTPStatus:
    setattr(codes, _status.name.lower(), _status.value)
    setattr(codes, _status.name, _status.value)
for _name, _number in (("okay", 200), ("moved", 301), ("bad", 400), ("teapot", 418),
                       ("im_a_teapot", 418), ("too_many", 429), ("server_error", 500)):
    setattr(codes, _name, _number)


class RequestsCookieJar(dict):
    """Cookies by name. One that a server set goes back to whom it is for: its host, or the domain it
    names; below its path; if it is secure, by https."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # What servers set: name, value, domain, whether the domain is a host, path, secure.
        self._set = []

    def __setitem__(self, name, value):
        self._set = [cookie for cookie in self._set if cookie[0] != name]
        super().__setitem__(name, value)

    def set(self, name, value, **kwargs):
        """A cookie; without domain= it goes everywhere."""
        if value is None:
            self.pop(name, None)
            return
        self[name] = value
        domain, path = kwargs.get("domain"), kwargs.get("path") or "/"
        if domain or path != "/" or kwargs.get("secure"):
            domain = (domain or "").lstrip(".").lower()
            self._set.append((name, value, domain, False, path, bool(kwargs.get("secure"))))

    def get_dict(self):
        """A plain dict."""
        return dict(self)

    def copy(self):
        """One of its own."""
        new = RequestsCookieJar(self)
        new._set = list(self._set)
        return new

    def _take(self, answer, url):
        url = _urlsplit(url)
        host, path = url.hostname, url.path
        for line in answer.headers.get_all("set-cookie") or ():
            pair, *attributes = line.split(";")
            name, found, value = pair.partition("=")
            if not found:
                continue
            about = {}
            for attribute in attributes:
                key, _, text = attribute.partition("=")
                about[key.strip().lower()] = text.strip()
            name, value = name.strip(), value.strip().strip('"')
            domain = about.get("domain", "").lstrip(".").lower()
            if domain and domain != host and not _within(host, domain):
                continue
            place = about.get("path", "")
            if not place.startswith("/"):
                place = path[:path.rfind("/")] or "/"
            key = (name, domain or host, place)
            self._set = [c for c in self._set if (c[0], c[2], c[4]) != key]
            if _is_over(about):
                others = [cookie for cookie in self._set if cookie[0] == name]
                if others:
                    super().__setitem__(name, others[-1][1])
                else:
                    self.pop(name, None)
                continue
            super().__setitem__(name, value)
            self._set.append((name, value, domain or host, not domain, place, "secure" in about))

    def _for(self, url):
        url = _urlsplit(url)
        host, path = url.hostname, url.path or "/"
        bound = {cookie[0] for cookie in self._set}
        found = {name: value for name, value in self.items() if name not in bound}
        for name, value, domain, exact, place, secure in sorted(
                self._set, key=lambda cookie: -len(cookie[4])):
            if name not in self or name in found or secure and url.scheme != "https":
                continue
            if domain and host != domain and (exact or not _within(host, domain)):
                continue
            if path == place or path.startswith(place if place.endswith("/") else place + "/"):
                found[name] = value
        return found


def _within(host, domain):
    """Whether a host is below a domain: no address is, and nothing is below a name without a dot."""
    if host.replace(".", "").isdigit() or ":" in host:
        return False
    return "." in domain and host.endswith("." + domain)


def _is_over(about):
    """Whether a cookie is set to be gone: no age is left, or it ended in the year of the beginning."""
    age = about.get("max-age", "")
    if age.lstrip("-").isdigit():
        return int(age) <= 0
    return any([word in ("1970", "1969", "70", "69")
                for word in about.get("expires", "").replace("-", " ").split()[1:5]])


def _pairs(data):
    """Names and values to encode; a value may be a list of them."""
    found = []
    for key, values in (data.items() if hasattr(data, "items") else data):
        if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
            values = [values]
        found.extend([(key, value) for value in values if value is not None])
    return found


_SAFE = "!$&'()*+,;=:@/"
_HEX = frozenset("0123456789abcdefABCDEF")


def _encoded(text, safe):
    """Part of an address with what needs it quoted. Escapes that are whole stay, and are undone
    where they need not be; if one is not whole, none is one."""
    first, *parts = text.split("%")
    if not all([len(part) >= 2 and _HEX.issuperset(part[:2]) for part in parts]):
        return _quote(text, safe=safe)
    for i, part in enumerate(parts):
        c = chr(int(part[:2], 16))
        parts[i] = c + part[2:] if c in _UNRESERVED else "%" + part[:2].upper() + part[2:]
    return _quote(first + "".join(parts), safe=safe + "%")


def _undotted(path):
    """A path without its dots."""
    kept = []
    *folders, last = path.split("/")[1:]
    for name in folders + [last]:
        if name == "..":
            del kept[-1:]
        elif name != ".":
            kept.append(name)
    return "/" + "/".join(kept + ([""] if last in (".", "..") and kept else []))


def _address(url, params=None):
    if isinstance(url, bytes):
        url = url.decode("utf-8")
    url = str(url).lstrip()
    if ":" in url and not url.lower().startswith("http"):
        return url
    parts = _urlsplit(url)
    if not parts.scheme:
        raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant "
                            f"https://{url}?")
    if not parts.netloc:
        raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
    query = _encoded(parts.query, _SAFE + "?")
    if params:
        if isinstance(params, bytes):
            params = params.decode("utf-8")
        more = params if isinstance(params, str) else _urlencode(_pairs(params), doseq=True)
        query = f"{query}&{more}" if query and more else query or more
    path = _undotted(_encoded(parts.path or "/", _SAFE))
    return _urlunsplit((parts.scheme, parts.netloc, path, _encoded(query, _SAFE + "?"),
                        _encoded(parts.fragment, _SAFE + "?")))


class PreparedRequest:
    """A request as it is sent."""

    def __init__(self):
        self.method = self.url = self.headers = self.body = None

    @property
    def path_url(self):
        """The path with its query."""
        parts = _urlsplit(self.url)
        return (parts.path or "/") + ("?" + parts.query if parts.query else "")

    def copy(self):
        """One of its own."""
        new = PreparedRequest()
        new.method, new.url, new.body = self.method, self.url, self.body
        new.headers = self.headers.copy()
        return new

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"


class Request:
    """What is asked, before it is made ready."""

    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None,
                 auth=None, cookies=None, json=None):
        self.method, self.url, self.headers, self.files = method, url, headers or {}, files
        self.data, self.params, self.auth = data or [], params or {}, auth
        self.cookies, self.json = cookies, json

    def __repr__(self):
        return f"<Request [{self.method}]>"

    def prepare(self):
        """Makes it ready."""
        ready = PreparedRequest()
        ready.method = self.method.upper()
        ready.url = _address(self.url, self.params)
        ready.headers = CaseInsensitiveDict()
        for name, value in self.headers.items():
            if not isinstance(value, (str, bytes)):
                raise InvalidHeader(f"Header part ({value!r}) from ({name!r}, {value!r}) must be "
                                    f"of type str or bytes, not {type(value)}")
            if isinstance(name, bytes):
                name = name.decode("ascii")
            shown = value.decode("iso-8859-1") if isinstance(value, bytes) else value
            if "\n" in shown or "\r" in shown or shown[:1].isspace():
                raise InvalidHeader("Invalid leading whitespace, reserved character(s), or return "
                                    f"character(s) in header value: {value!r}")
            ready.headers[name] = value
        if self.cookies and "Cookie" not in ready.headers:
            ready.headers["Cookie"] = "; ".join([f"{k}={v}" for k, v in self.cookies.items()])
        self._body(ready)
        auth = self.auth
        if callable(auth):
            ready = auth(ready)
        elif auth is not None:
            name, password = [part.encode("latin1") if isinstance(part, str) else part
                              for part in auth]
            token = _b64encode(name + b":" + password).decode("ascii")
            ready.headers["Authorization"] = "Basic " + token
        return ready

    def _body(self, ready):
        if self.files:
            raise ValueError("files= is not here: send their bytes with data=")
        kind = None
        if not self.data and self.json is not None:
            kind = "application/json"
            try:
                ready.body = _json.dumps(self.json, allow_nan=False).encode("utf-8")
            except ValueError as error:
                raise InvalidJSONError(error) from None
        elif self.data:
            data = self.data
            if isinstance(data, (str, bytes, bytearray)) or hasattr(data, "read"):
                ready.body = data
            elif hasattr(data, "__next__"):
                ready.body = b"".join(data)
            else:
                kind = "application/x-www-form-urlencoded"
                ready.body = _urlencode(_pairs(data), doseq=True)
        if isinstance(ready.body, str):
            length = len(ready.body.encode("utf-8"))
        else:
            ready.body = _bytes(ready.body)
            length = len(ready.body or b"")
        if length or ready.method not in ("GET", "HEAD"):
            ready.headers["Content-Length"] = str(length)
        if kind is not None and "content-type" not in ready.headers:
            ready.headers["Content-Type"] = kind


class Response:
    """An answer."""

    def __init__(self):
        self._content = b""
        self.status_code = self.reason = self.url = self.encoding = self.request = None
        self.headers, self.cookies = CaseInsensitiveDict(), RequestsCookieJar()
        self.history = []

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        """Nothing is open."""

    @property
    def ok(self):
        """Whether the status is below 400."""
        try:
            self.raise_for_status()
        except HTTPError:
            return False
        return True

    @property
    def is_redirect(self):
        """Whether it leads elsewhere."""
        return "location" in self.headers and self.status_code in (301, 302, 303, 307, 308)

    @property
    def is_permanent_redirect(self):
        """Whether it leads elsewhere for good."""
        return "location" in self.headers and self.status_code in (301, 308)

    @property
    def content(self):
        """The body."""
        return self._content

    @property
    def apparent_encoding(self):
        """An encoding that fits the body."""
        try:
            self._content.decode("utf-8")
        except UnicodeDecodeError:
            return "ISO-8859-1"
        return "ascii" if self._content.isascii() else "utf-8"

    @property
    def text(self):
        """The body as text."""
        if not self._content:
            return ""
        try:
            return str(self._content, self.encoding or self.apparent_encoding, errors="replace")
        except LookupError:
            return str(self._content, errors="replace")

    def json(self, **kwargs):
        """The body as JSON."""
        text = self.text
        if self.encoding is None and len(self._content) > 3:
            text = self._content.decode(_json.detect_encoding(self._content), "replace")
        try:
            return _json.loads(text, **kwargs)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    def iter_content(self, chunk_size=1, decode_unicode=False):
        """The body in pieces."""
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f"chunk_size must be an int, it is instead a {type(chunk_size)}.")
        body = self.text if decode_unicode and self.encoding else self._content
        size = chunk_size or len(body) or 1
        return iter([body[at:at + size] for at in range(0, len(body), size)])

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        """The body in lines."""
        body = self.text if decode_unicode and self.encoding else self._content
        return iter(body.split(delimiter) if delimiter else body.splitlines())

    def raise_for_status(self):
        """Raises HTTPError if the status says that something is wrong."""
        status, reason = self.status_code, self.reason
        if not 400 <= status < 600:
            return
        whose = "Client" if status < 500 else "Server"
        raise HTTPError(f"{status} {whose} Error: {reason} for url: {self.url}", response=self)


def _encoding(headers):
    kind, *parameters = headers.get("content-type", "").split(";")
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("'\"")
    kind = kind.strip().lower()
    if "text" in kind:
        return "ISO-8859-1"
    return "utf-8" if "application/json" in kind else None


def _unpacked(body, coding):
    """The body, if it was compressed for the way."""
    try:
        if coding in ("gzip", "x-gzip"):
            return _zlib.decompress(body, 47)
        if coding == "deflate":
            try:
                return _zlib.decompress(body)
            except _zlib.error:
                return _zlib.decompress(body, -15)
    except _zlib.error as error:
        raise ContentDecodingError(f"the answer says that it is {coding}, and is not: {error}") \
            from None
    return body


def _response(ready, timeout):
    if isinstance(timeout, tuple):
        connect, read = timeout
        timeout = None if None in timeout else connect + read
    body = ready.body.encode("utf-8") if isinstance(ready.body, str) else ready.body
    if not ready.url.lower().startswith(("http://", "https://")):
        raise InvalidSchema(f"No connection adapters were found for {ready.url!r}")
    headers = [(name, value.decode("iso-8859-1") if isinstance(value, bytes) else value)
               for name, value in ready.headers.items()]
    try:
        answer = _send(ready.method, _urldefrag(ready.url)[0], headers, body, timeout)
    except PermissionError:
        raise
    except TimeoutError as error:
        kind = ConnectTimeout if "connect" in str(error) else ReadTimeout
        raise kind(error, request=ready) from None
    except OSError as error:
        raise ConnectionError(error, request=ready) from None
    except _InvalidURL as error:
        raise InvalidURL(f"Invalid URL {ready.url!r}: {error}", request=ready) from None
    except ValueError as error:
        if "header" not in str(error).lower():
            raise
        raise InvalidHeader(str(error), request=ready) from None
    found = Response()
    found.status_code, found.reason, found.request = answer.status, answer.reason, ready
    found.url = ready.url
    for name in answer.headers:
        found.headers[name] = ", ".join(answer.headers.get_all(name))
    found._content = _unpacked(answer.read(), found.headers.get("content-encoding", "").lower())
    found.encoding = _encoding(found.headers)
    found.cookies._take(answer, ready.url)
    return found, answer


def _strips(old, new):
    """Whether a redirect leads to somebody else."""
    old, new = _urlsplit(old), _urlsplit(new)
    if old.hostname != new.hostname:
        return True
    ports = {"http": (80, None), "https": (443, None)}
    usual = old.port in ports.get(old.scheme, ()) and new.port in ports.get(new.scheme, ())
    if old.scheme == "http" and new.scheme == "https" and usual:
        return False
    return old.scheme != new.scheme or old.port != new.port and not usual


class Session:
    """Requests that share headers, parameters, cookies and who they are from."""

    def __init__(self):
        self.headers = CaseInsensitiveDict({
            "User-Agent": f"python-requests/{__version__}", "Accept-Encoding": "gzip, deflate",
            "Accept": "*/*", "Connection": "keep-alive"})
        self.auth = None
        self.params = {}
        self.cookies = RequestsCookieJar()
        self.max_redirects = _HOPS_MAX
        self.stream, self.verify, self.cert, self.trust_env = False, True, None, False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        """Nothing is open."""

    def prepare_request(self, request):
        """Makes a request ready, with what the session adds."""
        url = _address(request.url, request.params)
        headers = CaseInsensitiveDict(self.headers)
        for name, value in request.headers.items():
            if value is None:
                headers.pop(name, None)
            else:
                headers[name] = value
        cookies = {**self.cookies._for(url), **(request.cookies or {})}
        params = request.params
        if self.params:
            own = dict(params) if isinstance(params, dict) else params
            params = {**self.params, **own} if isinstance(own, dict) else own
        whole = Request(request.method, request.url, headers, request.files, request.data, params,
                        request.auth or self.auth, cookies, request.json)
        return whole.prepare()

    def send(self, request, timeout=None, allow_redirects=True, stream=None, **kwargs):
        """Sends what was made ready."""
        history = []
        while True:
            found, answer = _response(request, timeout)
            self.cookies._take(answer, request.url)
            found.history = list(history)
            if not (allow_redirects and found.is_redirect):
                return found
            if len(history) >= self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=found)
            history.append(found)
            request = self._follow(request, found)

    def _follow(self, request, found):
        new = request.copy()
        place = found.headers["location"]
        if place.startswith("//"):
            place = _urlsplit(found.url).scheme + ":" + place
        place, fragment = _urldefrag(place)
        fragment = fragment or _urldefrag(request.url)[1]
        new.url = _address(_urljoin(found.url, place))
        if fragment:
            new.url += "#" + fragment
        code = found.status_code
        if code in (302, 303) and request.method != "HEAD" or \
                code == 301 and request.method == "POST":
            new.method = "GET"
        if code not in (307, 308):
            for name in ("Content-Length", "Content-Type", "Transfer-Encoding"):
                new.headers.pop(name, None)
            new.body = None
        new.headers.pop("Cookie", None)
        if _strips(request.url, new.url):
            new.headers.pop("Authorization", None)
        cookies = self.cookies._for(new.url)
        if cookies:
            new.headers["Cookie"] = "; ".join([f"{k}={v}" for k, v in cookies.items()])
        return new

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None,
                auth=None, timeout=None, allow_redirects=True, proxies=None, hooks=None,
                stream=None, verify=None, cert=None, json=None):
        """Sends a request; a Response."""
        if proxies or cert:
            raise ValueError("proxies and certificates are the host's to say")
        if hooks:
            raise ValueError("hooks are not here")
        asked = Request(method, url, headers, files, data, params, auth, cookies, json)
        return self.send(self.prepare_request(asked), timeout, allow_redirects)

    def get(self, url, **kwargs):
        """GET"""
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        """OPTIONS"""
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        """HEAD; redirects are not followed unless that is asked for."""
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        """POST"""
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        """PUT"""
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        """PATCH"""
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        """DELETE"""
        return self.request("DELETE", url, **kwargs)


def session():
    """A Session."""
    return Session()


def request(method, url, **kwargs):
    """Sends a request; a Response."""
    return Session().request(method, url, **kwargs)


def get(url, params=None, **kwargs):
    """GET"""
    return request("GET", url, params=params, **kwargs)


def options(url, **kwargs):
    """OPTIONS"""
    return request("OPTIONS", url, **kwargs)


def head(url, **kwargs):
    """HEAD; redirects are not followed unless that is asked for."""
    kwargs.setdefault("allow_redirects", False)
    return request("HEAD", url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    """POST"""
    return request("POST", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    """PUT"""
    return request("PUT", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    """PATCH"""
    return request("PATCH", url, data=data, **kwargs)


def delete(url, **kwargs):
    """DELETE"""
    return request("DELETE", url, **kwargs)
