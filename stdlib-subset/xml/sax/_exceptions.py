"""Errors of readers of XML."""


class SAXException(Exception):
    """Encapsulate an XML error or warning: a message, and another exception perhaps."""

    def __init__(self, msg, exception=None):
        self._msg = msg
        self._exception = exception
        Exception.__init__(self, msg)

    def getMessage(self):
        "Return a message for this exception."
        return self._msg

    def getException(self):
        "Return the embedded exception, or None if there was none."
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        """Avoids weird error messages if someone does exception[ix] by
        mistake, since Exception has __getitem__ defined."""
        raise AttributeError("__getitem__")


class SAXParseException(SAXException):
    """Encapsulate an XML parse error or warning: where it lies."""

    def __init__(self, msg, exception, locator):
        SAXException.__init__(self, msg, exception)
        self._locator = locator
        # The place is that of now, also when the reader has gone on.
        self._systemId = locator.getSystemId()
        self._colnum = locator.getColumnNumber()
        self._linenum = locator.getLineNumber()

    def getColumnNumber(self):
        """The column number of the end of the text where the exception
        occurred."""
        return self._colnum

    def getLineNumber(self):
        "The line number of the end of the text where the exception occurred."
        return self._linenum

    def getPublicId(self):
        "Get the public identifier of the entity where the exception occurred."
        return self._locator.getPublicId()

    def getSystemId(self):
        "Get the system identifier of the entity where the exception occurred."
        return self._systemId

    def __str__(self):
        name = self.getSystemId()
        line, column = (("?" if number is None else number)
                        for number in (self._linenum, self._colnum))
        return "%s:%s:%s: %s" % ("<unknown>" if name is None else name, line, column, self._msg)


class SAXNotRecognizedException(SAXException):
    """Exception class for an unrecognized identifier."""


class SAXNotSupportedException(SAXException):
    """Exception class for an unsupported operation."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """Exception class for a missing driver."""
