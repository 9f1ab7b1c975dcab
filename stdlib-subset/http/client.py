"""Requests to the web that the host granted, one by one.

Each is sent whole and answered whole; there are no open connections. Without a grant it raises
PermissionError.
"""

import _net
import io
from http import HTTPStatus

__all__ = ["HTTPResponse", "HTTPConnection", "HTTPSConnection", "HTTPMessage", "HTTPException",
           "NotConnected", "UnknownProtocol", "InvalidURL", "IncompleteRead", "BadStatusLine",
           "RemoteDisconnected", "ResponseNotReady", "ImproperConnectionState", "CannotSendRequest",
           "CannotSendHeader", "UnknownTransferEncoding", "UnimplementedFileMode", "LineTooLong",
           "error", "responses"]

HTTP_PORT = 80
HTTPS_PORT = 443

responses = {status.value: status.phrase for status in HTTPStatus}


class HTTPException(Exception):
    """What every error of this module derives from."""


class NotConnected(HTTPException):
    """There is no connection."""


class InvalidURL(HTTPException):
    """An address that is none."""


class UnknownProtocol(HTTPException):
    """A protocol that is not spoken."""

    def __init__(self, version):
        self.args = version,
        self.version = version


class IncompleteRead(HTTPException):
    """The answer ended too early."""

    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = "" if self.expected is None else f", {self.expected} more expected"
        return f"{type(self).__name__}({len(self.partial)} bytes read{more})"

    def __str__(self):
        return repr(self)


class BadStatusLine(HTTPException):
    """The answer is none of HTTP."""

    def __init__(self, line):
        if not line:
            line = repr(line)
        self.args = line,
        self.line = line


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """The other side ended the connection."""

    def __init__(self, *pos, **kw):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *pos, **kw)


class ImproperConnectionState(HTTPException):
    """What is asked for does not follow what was asked before."""


class CannotSendRequest(ImproperConnectionState):
    """Another request has not been answered yet."""


class CannotSendHeader(ImproperConnectionState):
    """There is no request to send it with."""


class ResponseNotReady(ImproperConnectionState):
    """There is no answer yet."""


class UnknownTransferEncoding(HTTPException):
    """The answer is packed in an unknown way."""


class UnimplementedFileMode(HTTPException):
    """A way to open an answer that there is not."""


class LineTooLong(HTTPException):
    """A line of the answer that is too long."""

    def __init__(self, line_type):
        HTTPException.__init__(self, f"got more than 65536 bytes when reading {line_type}")


error = HTTPException


class HTTPMessage:
    """Headers, in order; names are found in capital and small letters."""

    def __init__(self, pairs=()):
        self._pairs = list(pairs)

    def _of(self, name):
        name = name.lower()
        return [value for own, value in self._pairs if own.lower() == name]

    def get(self, name, failobj=None):
        """The first value of a header."""
        found = self._of(name)
        return found[0] if found else failobj

    def get_all(self, name, failobj=None):
        """All values of a header."""
        return self._of(name) or failobj

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._pairs.append((name, value))

    def __delitem__(self, name):
        name = name.lower()
        self._pairs = [pair for pair in self._pairs if pair[0].lower() != name]

    def __contains__(self, name):
        return bool(self._of(name))

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._pairs)

    def keys(self):
        """The names, repeats too."""
        return [name for name, _ in self._pairs]

    def values(self):
        """The values."""
        return [value for _, value in self._pairs]

    def items(self):
        """The names and values."""
        return list(self._pairs)

    def add_header(self, name, value):
        """One more."""
        self._pairs.append((name, value))

    def get_content_type(self):
        """`text/html` of `Content-Type: text/html; charset=utf-8`."""
        kind = self.get("content-type", "text/plain").split(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        """`text` of `text/html`."""
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        """`html` of `text/html`."""
        return self.get_content_type().split("/")[1]

    def get_param(self, param, failobj=None, header="content-type"):
        """A parameter of a header: `utf-8` is `charset` of `text/html; charset=utf-8`."""
        for part in self.get(header, "").split(";")[1:]:
            name, _, value = part.partition("=")
            if name.strip().lower() == param.lower():
                return value.strip().strip('"')
        return failobj

    def get_content_charset(self, failobj=None):
        """The encoding that the answer says it has, in small letters."""
        charset = self.get_param("charset")
        return failobj if charset is None else charset.lower()

    def as_string(self):
        """All, a line each."""
        return "".join([f"{name}: {value}\n" for name, value in self._pairs]) + "\n"

    __str__ = as_string


class HTTPResponse(io.BufferedIOBase):
    """An answer: its status, its headers, and its body to read."""

    version = 11
    debuglevel = 0

    def __init__(self, status, reason, headers, body, url, method="GET"):
        self.status = self.code = status
        self.reason = self.msg = reason
        self.headers = HTTPMessage(headers)
        self.url = url
        self._method = method
        self._body = io.BytesIO(b"" if method == "HEAD" else body)
        self.length = len(body)

    def read(self, amt=None):
        """The rest of the body, or so many bytes of it."""
        return b"" if self._body is None else self._body.read(amt)

    read1 = read

    def readinto(self, b):
        """Fills a buffer."""
        return 0 if self._body is None else self._body.readinto(b)

    def readline(self, limit=-1):
        """The next line of the body."""
        return b"" if self._body is None else self._body.readline(limit)

    def readlines(self, hint=-1):
        """The lines that are left."""
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def peek(self, n=-1):
        """The bytes that come next."""
        place = self._body.tell()
        try:
            return self._body.read(None if n < 0 else n)
        finally:
            self._body.seek(place)

    def readable(self):
        """Always."""
        return True

    def close(self):
        """Lets go of the body."""
        self._body = None

    @property
    def closed(self):
        """Whether it was closed."""
        return self._body is None

    def isclosed(self):
        """Whether it was closed."""
        return self._body is None

    def flush(self):
        """Nothing is written."""

    def getheader(self, name, default=None):
        """The values of a header, with commas between them."""
        found = self.headers.get_all(name)
        return default if found is None else ", ".join(found)

    def getheaders(self):
        """The names and values of the headers."""
        return self.headers.items()

    def info(self):
        """The headers."""
        return self.headers

    def geturl(self):
        """Where the answer came from, after all redirects."""
        return self.url

    def getcode(self):
        """The status."""
        return self.status

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def _bytes(body):
    """What is sent, as bytes, or None."""
    if body is None or isinstance(body, bytes):
        return body
    if isinstance(body, (bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, str):
        return body.encode("iso-8859-1")
    if hasattr(body, "read"):
        body = body.read()
        return body.encode("utf-8") if isinstance(body, str) else bytes(body)
    return b"".join(body)


def _send(method, url, headers, body, timeout):
    """One request; an HTTPResponse. What went wrong is a TimeoutError, an InvalidURL, a ValueError
    or an OSError."""
    if timeout is not None:
        timeout = float(timeout)
        if timeout <= 0:
            raise ValueError("Timeout value out of range")
    if method in ("POST", "PUT", "PATCH") and body is None:
        body = b""
    headers = tuple([(name, value) for name, value in headers])
    answer = _net.send(method, url, headers, body, timeout)
    if len(answer) == 2:
        what, words = answer
        if what == "timeout":
            raise TimeoutError(words)
        if what == "invalid":
            raise (ValueError if "header" in words.lower() else InvalidURL)(words)
        raise ConnectionError(words)
    status, reason, pairs, body, url = answer
    return HTTPResponse(status, reason, pairs, body, url, method)


class HTTPConnection:
    """Requests to one host. Each is a connection of its own."""

    default_port = HTTP_PORT
    _scheme = "http"

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        if port is None and ":" in host.rpartition("]")[2]:
            host, _, port = host.rpartition(":")
            try:
                port = int(port) if port else self.default_port
            except ValueError:
                raise InvalidURL(f"nonnumeric port: '{port}'") from None
        self.host = host
        self.port = self.default_port if port is None else port
        self.timeout = timeout
        self._answer = None
        self._parts = None

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        """Send a request."""
        if not url.startswith("/"):
            raise InvalidURL("a request to a connection names a path, which begins with a slash")
        headers = [(str(name), value.decode("iso-8859-1") if isinstance(value, bytes) else
                    str(value)) for name, value in headers.items()]
        address = f"{self._scheme}://{self.host}:{self.port}{url}"
        self._answer = _send(method, address, headers, _bytes(body), self.timeout)

    def getresponse(self):
        """The answer to the last request."""
        if self._answer is None:
            raise ResponseNotReady("Idle")
        answer, self._answer = self._answer, None
        return answer

    def connect(self):
        """Nothing is connected before a request."""

    def close(self):
        """Forgets an answer that was not fetched."""
        self._answer = None

    def set_debuglevel(self, level):
        """There is nothing to be seen."""


class HTTPSConnection(HTTPConnection):
    """Requests to one host over TLS."""

    default_port = HTTPS_PORT
    _scheme = "https"
