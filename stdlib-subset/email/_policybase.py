"""How messages are read and written: the policies, and the one of earlier versions."""

from abc import ABCMeta, abstractmethod

from email import _octets, header
from email.charset import UNKNOWN8BIT

__all__ = ["Policy", "Compat32", "compat32"]


class _Settings:
    """Settings are attributes of the class, which keywords may give other values."""

    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self, name) or name.startswith("_"):
                raise TypeError("{!r} is an invalid keyword argument for {}".format(
                    name, type(self).__name__))
            object.__setattr__(self, name, value)

    def _set(self):
        return {name: value for name, value in vars(self).items()}

    def __repr__(self):
        given = ", ".join([f"{name}={value!r}" for name, value in self._set().items()])
        return f"{type(self).__name__}({given})"

    def clone(self, **kw):
        """Return a new instance with specified attributes changed.

        The new instance has the same attribute values as the current object,
        except for the changes passed in as keyword arguments.
        """
        made = object.__new__(type(self))
        for name, value in self._set().items():
            object.__setattr__(made, name, value)
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError("{!r} is an invalid keyword argument for {}".format(
                    name, type(self).__name__))
            object.__setattr__(made, name, value)
        return made

    def __setattr__(self, name, value):
        if hasattr(self, name):
            message = "{!r} object attribute {!r} is read-only"
        else:
            message = "{!r} object has no attribute {!r}"
        raise AttributeError(message.format(type(self).__name__, name))

    def __add__(self, other):
        """Non-default values from right operand override those from left.

        The object returned is a new instance of the subclass.
        """
        return self.clone(**other._set())


class Policy(_Settings, metaclass=ABCMeta):
    r"""Controls for how messages are interpreted and formatted.

    Settings, which are keywords of the constructor and of clone():

    raise_on_defect     -- if true, then raise defects as errors.
    linesep             -- string containing the value to use as separation
                           between output lines (default '\n').
    cte_type            -- the largest transfer encoding that may be used,
                           '7bit' or '8bit'
    max_line_length     -- maximum length of lines, excluding 'linesep',
                           during serialization.  None or 0 means no line
                           wrapping is done.  Default is 78.
    mangle_from_        -- a flag that, when True escapes From_ lines in the
                           body of the message by putting a `>' in front of
                           them.
    message_factory     -- the class to use to create new message objects.
    """

    raise_on_defect = False
    linesep = "\n"
    cte_type = "8bit"
    max_line_length = 78
    mangle_from_ = False
    message_factory = None

    def handle_defect(self, obj, defect):
        """Raise a defect, or note it with the object, as the policy says."""
        if self.raise_on_defect:
            raise defect
        self.register_defect(obj, defect)

    def register_defect(self, obj, defect):
        """Record 'defect' on 'obj'."""
        obj.defects.append(defect)

    def header_max_count(self, name):
        """Return the maximum allowed number of headers named 'name'."""
        return None

    @abstractmethod
    def header_source_parse(self, sourcelines):
        """Return the (name, value) tuple that is stored of a header's lines."""
        raise NotImplementedError

    @abstractmethod
    def header_store_parse(self, name, value):
        """Return the (name, value) tuple that is stored of what a program sets."""
        raise NotImplementedError

    @abstractmethod
    def header_fetch_parse(self, name, value):
        """Return what a program gets of a value that is stored."""
        raise NotImplementedError

    @abstractmethod
    def fold(self, name, value):
        """Return the text of a header with its linesep characters."""
        raise NotImplementedError

    @abstractmethod
    def fold_binary(self, name, value):
        """Return the bytes of a header with its linesep characters."""
        raise NotImplementedError


def _name_and_value(sourcelines):
    name, value = sourcelines[0].split(":", 1)
    value = value.lstrip(" \t") + "".join(sourcelines[1:])
    return name, value.rstrip("\r\n")


class Compat32(Policy):
    """Controls for how messages are interpreted and formatted, as Python 3.2 did: values of
    headers are plain text.
    """

    mangle_from_ = True

    def _sanitized(self, name, value):
        if isinstance(value, str) and _octets.has_octets(value):
            return header.Header(value, charset=UNKNOWN8BIT, header_name=name)
        return value

    def header_source_parse(self, sourcelines):
        """The name is everything up to the ':', the value what comes behind it, without leading
        blanks and the last end of a line.
        """
        return _name_and_value(sourcelines)

    def header_store_parse(self, name, value):
        """The name and value are returned unmodified.
        """
        return name, value

    def header_fetch_parse(self, name, value):
        """A value with bytes that are no ASCII becomes a Header of an unknown charset.
        """
        return self._sanitized(name, value)

    def fold(self, name, value):
        """Headers are folded by Header; bytes that are no ASCII become encoded words.
        """
        return self._fold(name, value, True)

    def fold_binary(self, name, value):
        """Bytes that are no ASCII are kept where the policy says 8bit.
        """
        return _octets.as_bytes(self._fold(name, value, self.cte_type == "7bit"))

    def _fold(self, name, value, sanitize):
        if isinstance(value, str):
            if _octets.has_octets(value):
                if not sanitize:
                    return f"{name}: {value}{self.linesep}"
                value = header.Header(value, charset=UNKNOWN8BIT, header_name=name)
            else:
                value = header.Header(value, header_name=name)
        most = 0 if self.max_line_length is None else self.max_line_length
        return f"{name}: {value.encode(linesep=self.linesep, maxlinelen=most)}{self.linesep}"


compat32 = Compat32()
