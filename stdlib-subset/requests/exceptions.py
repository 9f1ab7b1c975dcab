"""Errors of `requests`."""

from json import JSONDecodeError as _JSONDecodeError


class RequestException(IOError):
    """What every error of this package derives from."""

    def __init__(self, *args, **kwargs):
        self.response = kwargs.pop("response", None)
        self.request = kwargs.pop("request", None)
        if self.request is None and self.response is not None:
            self.request = getattr(self.response, "request", None)
        super().__init__(*args, **kwargs)


class InvalidJSONError(RequestException):
    """What was to be sent, or was answered, is no JSON."""


class JSONDecodeError(InvalidJSONError, _JSONDecodeError):
    """The answer is no JSON."""

    def __init__(self, *args, **kwargs):
        _JSONDecodeError.__init__(self, *args)
        InvalidJSONError.__init__(self, *self.args, **kwargs)


class HTTPError(RequestException):
    """A status that says that something is wrong."""


class ConnectionError(RequestException):
    """Nobody answered."""


class ProxyError(ConnectionError):
    """There are no proxies here."""


class SSLError(ConnectionError):
    """The other side could not prove who it is."""


class Timeout(RequestException):
    """It took too long."""


class ConnectTimeout(ConnectionError, Timeout):
    """Nobody answered in time."""


class ReadTimeout(Timeout):
    """The answer did not come in time."""


class URLRequired(RequestException):
    """There is no address."""


class TooManyRedirects(RequestException):
    """One redirect led to another, and so on."""


class MissingSchema(RequestException, ValueError):
    """An address without https://."""


class InvalidSchema(RequestException, ValueError):
    """An address that is not of the web."""


class InvalidURL(RequestException, ValueError):
    """An address that is none."""


class InvalidHeader(RequestException, ValueError):
    """A header that cannot be sent."""


class InvalidProxyURL(InvalidURL):
    """There are no proxies here."""


class ChunkedEncodingError(RequestException):
    """The answer is not as it says it is."""


class ContentDecodingError(RequestException):
    """The answer is not compressed as it says it is."""


class StreamConsumedError(RequestException, TypeError):
    """The body was read already."""


class RetryError(RequestException):
    """There are no retries here."""
