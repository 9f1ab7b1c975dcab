"""Standard "encodings" package: the names of encodings. `codecs` has the encodings themselves."""

import codecs
from . import aliases


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """Normalize an encoding name.

    Normalization works as follows: all non-alphanumeric
    characters except the dot used for Python package names are
    collapsed and replaced with a single underscore, e.g. '  -;#'
    becomes '_'. Leading and trailing underscores are removed.

    Note that encoding names should be ASCII only."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    made = []
    gap = False
    for c in encoding:
        if c.isalnum() or c == ".":
            if gap and made:
                made.append("_")
            if c.isascii():
                made.append(c)
            gap = False
        else:
            gap = True
    return "".join(made)


def search_function(encoding):
    """The codec of a name, or None."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None
