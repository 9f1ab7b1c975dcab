"""Base class for MIME type messages that are not multipart."""

from email import errors
from email.mime.base import MIMEBase

__all__ = ["MIMENonMultipart"]


class MIMENonMultipart(MIMEBase):
    """Base class for MIME non-multipart type messages."""

    def attach(self, payload):
        raise errors.MultipartConversionError("Cannot attach additional subparts to "
                                              "non-multipart/*")


def _subtype_of(data, kinds):
    """The name of the kind that data begins as, or None."""
    for name, begins in kinds:
        if begins(data[:512]):
            return name
    return None
