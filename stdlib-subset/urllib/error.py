"""Errors of `urllib.request`."""

__all__ = ["URLError", "HTTPError", "ContentTooShortError"]


class URLError(OSError):
    """There is no answer: `reason` says why."""

    def __init__(self, reason, filename=None):
        self.args = (reason,)
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f"<urlopen error {self.reason}>"


class HTTPError(URLError):
    """An answer whose status says that something is wrong; it can be read as any answer."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.args = ()
        self.code = self.status = code
        self.msg = msg
        self.hdrs = self.headers = hdrs
        self.fp = fp
        self.url = self.filename = url

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"

    def __repr__(self):
        return f"<HTTPError {self.code}: {self.msg!r}>"

    @property
    def reason(self):
        """The words beside the status."""
        return self.msg

    def read(self, amt=None):
        """The body of the answer, or so many bytes of it."""
        return b"" if self.fp is None else self.fp.read(amt)

    def readline(self, limit=-1):
        """The next line of the body."""
        return b"" if self.fp is None else self.fp.readline(limit)

    def readlines(self, hint=-1):
        """The lines that are left."""
        return [] if self.fp is None else list(self.fp)

    def __iter__(self):
        return iter(self.readlines())

    def getcode(self):
        """The status."""
        return self.code

    def geturl(self):
        """Where the answer came from."""
        return self.url

    def info(self):
        """The headers."""
        return self.headers

    def close(self):
        """Lets go of the body."""
        if self.fp is not None:
            self.fp.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class ContentTooShortError(URLError):
    """Less came than was said."""

    def __init__(self, message, content):
        URLError.__init__(self, message)
        self.content = content
