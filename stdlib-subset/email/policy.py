"""Policies: how messages are read and written."""

import re
import sys

from email import _octets
from email._policybase import Compat32, Policy, _name_and_value, compat32
from email.contentmanager import raw_data_manager
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage

__all__ = ["Compat32", "compat32", "Policy", "EmailPolicy", "default", "strict", "SMTP", "HTTP"]

linesep_splitter = re.compile(r"\n|\r")


class EmailPolicy(Policy):
    """How messages are read and written by today's rules: values of headers are objects that know
    what they say, and content is got and set by its kind.

    Beside the settings of every policy:

    utf8                -- if False (the default) message headers will be
                           serialized as ASCII, using encoded words to encode
                           any non-ASCII characters in the source strings.  If
                           True, the message headers will be serialized using
                           utf8 and will not contain encoded words (see RFC
                           6532 for more on this serialization format).

    refold_source       -- if the value for a header in the Message object
                           came from the parsing of some source, this attribute
                           indicates whether or not a generator should refold
                           that value when transforming the message back into
                           stream form: 'none', 'long' (the default), 'all'.

    header_factory      -- a callable that takes two arguments, 'name' and
                           'value', where 'name' is a header field name and
                           'value' is an unfolded header field value, and
                           returns a string-like object that represents that
                           header.

    content_manager     -- an object with at least two methods: get_content
                           and set_content.
    """

    message_factory = EmailMessage
    utf8 = False
    refold_source = "long"
    header_factory = HeaderRegistry()
    content_manager = raw_data_manager

    def __init__(self, **kw):
        # Each policy may know other headers.
        if "header_factory" not in kw:
            object.__setattr__(self, "header_factory", HeaderRegistry())
        super().__init__(**kw)

    def header_max_count(self, name):
        """The most headers of a name, as its class says."""
        return self.header_factory[name].max_count

    def header_source_parse(self, sourcelines):
        """The name is everything up to the ':', the value what comes behind it, without leading
        blanks and the last end of a line.
        """
        return _name_and_value(sourcelines)

    def header_store_parse(self, name, value):
        """The name is returned unchanged, the value as an object, unless it is one of this name
        already.  A value with an end of a line is a ValueError.
        """
        if hasattr(value, "name") and value.name.lower() == name.lower():
            return name, value
        if isinstance(value, str) and len(value.splitlines()) > 1:
            raise ValueError("Header values may not contain linefeed or carriage return "
                             "characters")
        return name, self.header_factory(name, value)

    def header_fetch_parse(self, name, value):
        """A value that was read becomes an object.
        """
        if hasattr(value, "name"):
            return value
        return self.header_factory(name, "".join(linesep_splitter.split(value)))

    def fold(self, name, value):
        """A value that a program has set is folded anew; one that was read as refold_source
        says.
        """
        return self._fold(name, value, True)

    def fold_binary(self, name, value):
        """As fold; bytes that are no ASCII are kept where the policy does not say 7bit.
        """
        folded = self._fold(name, value, self.cte_type == "7bit")
        return _octets.as_bytes(folded, "utf8" if self.utf8 else "ascii")

    def _fold(self, name, value, refold_binary):
        if hasattr(value, "name"):
            return value.fold(policy=self)
        most = self.max_line_length or sys.maxsize
        lines = value.splitlines()
        refold = self.refold_source == "all" or self.refold_source == "long" and (
            lines and len(lines[0]) + len(name) + 2 > most
            or any(len(line) > most for line in lines[1:]))
        if refold or refold_binary and _octets.has_octets(value):
            return self.header_factory(name, "".join(lines)).fold(policy=self)
        return f"{name}: {self.linesep.join(lines)}{self.linesep}"


default = EmailPolicy()
# The registry of all that is made of it.
object.__delattr__(default, "header_factory")
strict = default.clone(raise_on_defect=True)
SMTP = default.clone(linesep="\r\n")
HTTP = default.clone(linesep="\r\n", max_line_length=None)
SMTPUTF8 = SMTP.clone(utf8=True)
