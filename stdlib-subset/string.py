"""Collections of characters, and templates."""

from _formats import field_name as _field_name, pieces as _pieces

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits",
           "hexdigits", "octdigits", "printable", "punctuation", "whitespace", "Formatter",
           "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace

_START = frozenset(ascii_letters + "_")
_INSIDE = frozenset(ascii_letters + digits + "_")


def capwords(s, sep=None):
    """Split the argument into words, capitalize each word and join them."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2
    _own = False

    def __init_subclass__(cls):
        super().__init_subclass__()
        import re
        if cls.flags == 2:
            cls.flags = re.IGNORECASE
        own = cls.__dict__
        if "pattern" in own:
            pattern = own["pattern"]
        else:
            mark = re.escape(cls.delimiter)
            name = cls.idpattern
            pattern = (f"{mark}(?:(?P<escaped>{mark})|(?P<named>{name})"
                       f"|{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))")
        cls._own = True
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _own_parts(self):
        """Pieces of a template of a derived class, which may have a syntax of its own."""
        text = self.template
        at = 0
        for match in self.pattern.finditer(text):
            place = match.start()
            yield "text", text[at:place], at
            groups = match.groupdict()
            name = groups.get("named") or groups.get("braced")
            if name is not None:
                yield "named", name, place
            elif groups.get("escaped") is not None:
                yield "escaped", self.delimiter, place
            elif groups.get("invalid") is not None:
                yield "invalid", match.group(), match.start("invalid")
            else:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
            at = match.end()
        yield "text", text[at:], at

    def _parts(self):
        """Pieces of the template: text, or (kind, name, place)."""
        if self._own:
            yield from self._own_parts()
            return
        text = self.template
        delimiter = self.delimiter
        size = len(delimiter)
        at = 0
        while True:
            found = text.find(delimiter, at)
            if found < 0:
                yield "text", text[at:], at
                return
            yield "text", text[at:found], at
            after = found + size
            if text.startswith(delimiter, after):
                yield "escaped", delimiter, found
                at = after + size
                continue
            braced = text.startswith("{", after)
            start = end = after + 1 if braced else after
            if start < len(text) and text[start] in _START:
                end = start + 1
                while end < len(text) and text[end] in _INSIDE:
                    end += 1
            if end > start and not braced:
                yield "named", text[start:end], found
                at = end
            elif end > start and text.startswith("}", end):
                yield "named", text[start:end], found
                at = end + 1
                braced = True
            else:
                yield "invalid", delimiter, after
                at = after

    def _invalid(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        if not lines:
            colno, lineno = 1, 1
        else:
            colno = place - len("".join(lines[:-1]))
            lineno = len(lines)
        raise ValueError(f"Invalid placeholder in string: line {lineno}, col {colno}")

    def substitute(self, mapping={}, /, **kws):
        """Return the template with every placeholder filled."""
        done = []
        for kind, value, place in self._parts():
            if kind == "named":
                done.append(str(kws[value] if value in kws else mapping[value]))
            elif kind == "invalid":
                self._invalid(place)
            else:
                done.append(value)
        return "".join(done)

    def safe_substitute(self, mapping={}, /, **kws):
        """Return the template with the placeholders filled that have a value."""
        done = []
        text = self.template
        pieces = list(self._parts())
        for number, (kind, value, place) in enumerate(pieces):
            if kind == "named":
                if value in kws:
                    done.append(str(kws[value]))
                    continue
                try:
                    done.append(str(mapping[value]))
                except KeyError:
                    end = pieces[number + 1][2]
                    done.append(text[place:end])
            else:
                done.append(value)
        return "".join(done)

    def is_valid(self):
        """Whether the template has no invalid placeholder."""
        for kind, value, place in self._parts():
            if kind == "invalid":
                return False
        return True

    def get_identifiers(self):
        """The names of the placeholders, in the order in which they come."""
        ids = []
        for kind, value, place in self._parts():
            if kind == "named" and value not in ids:
                ids.append(value)
        return ids


def _told(pieces):
    """What was read of a format; a text at the end says what is wrong with the rest."""
    for piece in pieces:
        if isinstance(piece, str):
            raise ValueError(piece)
        yield piece


class Formatter:
    """Formatting as str.format does it, open to change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is not None:
                if field_name == "":
                    if auto_arg_index is False:
                        raise ValueError("cannot switch from manual field specification to "
                                         "automatic field numbering")
                    field_name = str(auto_arg_index)
                    auto_arg_index += 1
                elif field_name.isdigit():
                    if auto_arg_index:
                        raise ValueError("cannot switch from manual field specification to "
                                         "automatic field numbering")
                    auto_arg_index = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto_arg_index = self._vformat(
                    format_spec, args, kwargs, used_args, recursion_depth - 1,
                    auto_arg_index=auto_arg_index)
                result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _told(_pieces(format_string))

    def get_field(self, field_name, args, kwargs):
        first, rest = _field_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in _told(rest):
            if is_attr:
                obj = getattr(obj, i)
            else:
                obj = obj[i]
        return obj, first
