"""Values of headers as objects, which are text and know what it means."""

import re
from types import MappingProxyType

from email import _folding, _octets, errors, utils
from email._folding import Fixed, Parameterized, Parameters, Phrase, Sign, Tree, Whole, Word

__all__ = ["Address", "Group", "BaseHeader", "HeaderRegistry"]

_SPECIALS = set('()<>@,:;.\\"[]')
# What a local part may not have without quotes.
_NO_ATOM = set('()<>@,:;\\"[] \t')


def _quoted(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class Address:

    def __init__(self, display_name="", username="", domain="", addr_spec=None):
        """Create an object representing a full email address.

        An address can have a 'display_name', a 'username', and a 'domain'.  In
        addition to specifying the username and domain separately, they may be
        specified together by using the addr_spec keyword *instead of* the
        username and domain keywords.  If an addr_spec string is specified it
        must be properly quoted according to RFC 5322 rules; an error will be
        raised if it is not.
        """
        given = "".join(filter(None, (display_name, username, domain, addr_spec)))
        if "\r" in given or "\n" in given:
            raise ValueError("invalid arguments; address parts cannot contain CR or LF")
        if addr_spec is not None:
            if username or domain:
                raise TypeError("addrspec specified when username and/or domain also specified")
            reader = _Reader(addr_spec)
            username, domain, _ = reader.spec()
            if domain is None and username:
                raise errors.InvalidHeaderDefect("addr-spec local part with no domain")
            if reader.defects:
                raise reader.defects[0]
            if reader.at < len(addr_spec):
                raise ValueError("Invalid addr_spec; only '{}' could be parsed from '{}'".format(
                    addr_spec[:reader.at], addr_spec))
            if domain is None:
                raise errors.HeaderParseError("expected addr-spec but found '{}'".format(
                    addr_spec))
        self._display_name = display_name
        self._username = username
        self._domain = domain

    @property
    def display_name(self):
        return self._display_name

    @property
    def username(self):
        return self._username

    @property
    def domain(self):
        return self._domain

    @property
    def addr_spec(self):
        """The addr_spec (username@domain) portion of the address, quoted
        according to RFC 5322 rules, but with no Content Transfer Encoding.
        """
        local = self.username
        if set(local) & _NO_ATOM:
            local = _quoted(local)
        if self.domain:
            return local + "@" + self.domain
        return local or "<>"

    def __repr__(self):
        return "{}(display_name={!r}, username={!r}, domain={!r})".format(
            type(self).__name__, self.display_name, self.username, self.domain)

    def __str__(self):
        name = self.display_name
        if set(name) & _SPECIALS:
            name = _quoted(name)
        if name:
            spec = "" if self.addr_spec == "<>" else self.addr_spec
            return "{} <{}>".format(name, spec)
        return self.addr_spec

    def __eq__(self, other):
        if not isinstance(other, Address):
            return NotImplemented
        return (self.display_name == other.display_name and self.username == other.username
                and self.domain == other.domain)


class Group:

    def __init__(self, display_name=None, addresses=None):
        """Create an object representing an address group.

        An address group consists of a display_name followed by colon and a
        list of addresses (see Address) terminated by a semi-colon.  A list of
        addresses with no display_name is no group to whoever reads it.
        """
        self._display_name = display_name
        self._addresses = tuple(addresses) if addresses else ()

    @property
    def display_name(self):
        return self._display_name

    @property
    def addresses(self):
        return self._addresses

    def __repr__(self):
        return "{}(display_name={!r}, addresses={!r}".format(
            type(self).__name__, self.display_name, self.addresses)

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        name = self.display_name
        if name is not None and set(name) & _SPECIALS:
            name = _quoted(name)
        inner = ", ".join(str(one) for one in self.addresses)
        return "{}:{};".format(name, " " + inner if inner else inner)

    def __eq__(self, other):
        if not isinstance(other, Group):
            return NotImplemented
        return (self.display_name == other.display_name and self.addresses == other.addresses)


# What ends a phrase.
_PHRASE_ENDS = ")<>@,:;\\[]"


class _Malformed(Exception):
    """What is read is no address."""


class _Reader:
    """Reads a list of addresses into groups, a tree and defects (RFC 5322)."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.defects = []

    def next(self):
        return self.text[self.at:self.at + 1]

    def defect(self, text, kind=errors.InvalidHeaderDefect):
        self.defects.append(kind(text))

    def blanks(self):
        """Blanks and comments, as a part; None if there are none."""
        start = self.at
        while self.next() and (self.next() in " \t\r\n" or self.next() == "("):
            if self.next() != "(":
                self.at += 1
                continue
            depth = 0
            while self.next():
                c = self.next()
                self.at += 2 if c == "\\" else 1
                depth += (c == "(") - (c == ")")
                if depth == 0:
                    break
            else:
                self.defect("end of header inside comment")
        return Word(self.text[start:self.at]) if self.at > start else None

    def quoted(self):
        """A text in quotes: its value and its part."""
        start = self.at
        self.at += 1
        value = ""
        while self.next() and self.next() != '"':
            if self.next() == "\\":
                self.at += 1
            value += self.next()
            self.at += 1
        if not self.next():
            self.defect("end of header inside quoted string")
        self.at += 1
        return value, self.text[start:self.at]

    def atom(self):
        start = self.at
        while self.next() and self.next() not in '()<>@,:;.\\"[] \t\r\n':
            self.at += 1
        found = self.text[start:self.at]
        hidden = [c for c in found if c < " " or c == "\x7f"]
        if hidden:
            self.defects.append(errors.NonPrintableDefect(hidden))
        return found

    def dotted(self):
        """Atoms with single points between them; nothing is read where there are none."""
        start, defects = self.at, len(self.defects)
        while self.atom():
            if self.next() != ".":
                return self.text[start:self.at]
            self.at += 1
        self.at = start
        del self.defects[defects:]
        return ""

    def gap(self, tree):
        """Takes blanks and comments into a tree."""
        blank = self.blanks()
        if blank is not None:
            tree.append(blank)
        return blank is not None

    def phrase(self, tree):
        """Words of a name; gives what they say."""
        words = ""
        begun = pointed = False
        while True:
            blank = self.blanks()
            if blank is not None:
                tree.append(blank)
            c = self.next()
            if c == '"':
                value, part = self.quoted()
                # Quotes are no text: what stands in them may be encoded without.
                inner = _QuotedName(value, part, self.defects)
                value = inner.value
                tree.append(inner)
            elif c == ".":
                if not begun:
                    self.defect("phrase does not start with word")
                    begun = True
                self.at += 1
                self.defect("period in 'phrase'", errors.ObsoleteHeaderDefect)
                words += " ." if blank is not None and words else "."
                tree.append(Phrase("."))
                pointed = True
                continue
            else:
                value = self.atom()
                if not value:
                    if not begun:
                        self.defect("phrase does not start with word")
                    if blank is not None and words.endswith(".") and pointed:
                        self.defect("comment found without atom", errors.ObsoleteHeaderDefect)
                    return words
                if value.startswith("=?") and _folding._encoded_word.fullmatch(value):
                    part = _folding.unstructured(value, self.defects, Phrase)
                    value = str(part)
                    tree.append(part)
                else:
                    tree.append(Phrase(value))
            pointed, begun = False, True
            if words and blank is not None:
                words += " "
            words += value

    def spec(self):
        """A local part, a domain or None, and their tree."""
        tree = Fixed()
        mark = len(self.defects)
        local = self.local_part(tree)
        if self.next() != "@":
            self.defects.insert(mark, errors.InvalidHeaderDefect(
                "addr-spec local part with no domain"))
            return local, None, tree
        self.at += 1
        tree.append(Word("@"))
        return local, self.domain(tree), tree

    def local_part(self, tree):
        start, mark, defects = self.at, len(self.defects), []
        parts = Fixed()
        self.gap(parts)
        if not self.next():
            raise _Malformed
        if self.next() == '"':
            local, part = self.quoted()
        else:
            local = part = self.dotted() or self.atom()
            if not part and self.next() in _PHRASE_ENDS and self.next() != "\\":
                raise _Malformed
        parts.append(Word(part))
        self.gap(parts)
        if self.in_local():
            self.at = start
            del self.defects[mark:]
            local, parts, wrong = self.obsolete_local_part()
            if wrong:
                defects.append(errors.InvalidHeaderDefect(
                    "local-part is not dot-atom, quoted-string, or obs-local-part"))
            else:
                defects.append(errors.ObsoleteHeaderDefect(
                    "local-part is not a dot-atom (contains CFWS)"))
            self.defects[mark:mark] = wrong
        if not local.isascii():
            defects.append(errors.NonASCIILocalPartDefect(
                "local-part contains non-ASCII characters)"))
        self.defects[mark:mark] = defects
        tree.append(parts)
        return local

    def in_local(self):
        return self.next() and (self.next() == "\\" or self.next() not in _PHRASE_ENDS)

    def obsolete_local_part(self):
        """Words, points and blanks as they come: what they say, their tree, what is wrong."""
        tree, wrong, parts = Fixed(), [], []
        last = None
        while self.in_local():
            c = self.next()
            if c in ".\\":
                if c == "\\":
                    wrong.append("'\\' character outside of quoted-string/ccontent")
                elif last == ".":
                    wrong.append("invalid repeated '.'")
                last = c
                self.at += 1
                tree.append(Word(c))
                parts.append(c)
                continue
            if parts and parts[-1] != ".":
                wrong.append("missing '.' between words")
            before = self.gap(tree)
            if self.next() == '"':
                value, part = self.quoted()
            else:
                value = part = self.atom()
                if not part:
                    if not before:
                        raise _Malformed
                    parts.append(" ")
                    continue
            tree.append(Word(part))
            after = self.gap(tree)
            last = (before, value, after)
            parts.append(last)
        whole = [one for one in parts if one != " "]
        if not whole:
            raise _Malformed
        if whole[0] == ".":
            wrong.append("Invalid leading '.' in local part")
        if whole[-1] == ".":
            wrong.append("Invalid trailing '.' in local part")
        local = ""
        for at, one in enumerate(whole):
            if isinstance(one, tuple):
                before, value, after = one
                before = before and at and whole[at - 1] != "."
                after = after and at + 1 < len(whole) and whole[at + 1] != "."
                one = " " * bool(before) + value + " " * bool(after)
            local += one
        return local, tree, [errors.InvalidHeaderDefect(text) for text in wrong]

    def domain(self, tree):
        mark = len(self.defects)
        self.gap(tree)
        start = self.at
        if self.next() == "[":
            while self.next() and self.next() != "]":
                self.at += 2 if self.next() == "\\" else 1
            self.at += 1
            domain = self.text[start:self.at]
            tree.append(Word(domain))
            self.gap(tree)
            return re.sub(r"\\(.)", r"\1", domain)
        domain = self.dotted() or self.atom()
        if not domain and self.next():
            raise _Malformed
        tree.append(Word(domain))
        self.gap(tree)
        if self.next() == "@":
            raise _Malformed
        if self.next() == ".":
            self.defects.insert(mark, errors.ObsoleteHeaderDefect(
                "domain is not a dot-atom (contains CFWS)"))
        while self.next() == ".":
            self.at += 1
            tree.append(Word("."))
            self.gap(tree)
            part = self.atom()
            if not part:
                raise _Malformed
            tree.append(Word(part))
            self.gap(tree)
            domain += "." + part
        return domain

    def route(self, tree):
        """The obsolete way to an address: `@a,@b:`."""
        start = self.at
        while self.next() == "," or self.blanks() is not None:
            self.at += self.next() == ","
        while self.next() == "@":
            self.at += 1
            self.domain(Fixed())
            while self.next() == ",":
                self.at += 1
                self.blanks()
        if self.next() != ":" or self.at == start:
            raise _Malformed
        self.at += 1
        tree.append(Word(self.text[start:self.at]))

    def mailbox(self):
        """An address and its tree; None where there is none."""
        start, defects = self.at, len(self.defects)
        for way in (self.named, self.unnamed):
            try:
                return way()
            except _Malformed:
                self.at = start
                del self.defects[defects:]
        return None

    def named(self):
        name, name_tree = "", Tree()
        self.gap(name_tree)
        if self.next() != "<":
            if not self.next() or self.next() in _PHRASE_ENDS:
                raise _Malformed
            name = self.phrase(name_tree)
            if self.next() != "<":
                raise _Malformed
        mark = len(self.defects)
        self.at += 1
        inner = Tree([Word("<")])
        if self.next() == ">":
            self.at += 1
            self.defect("null addr-spec in angle-addr")
            inner.append(Word(">"))
            return Address(name.strip(), "", ""), Tree([name_tree, inner])
        start, own = self.at, []
        try:
            local, domain, tree = self.spec()
        except _Malformed:
            self.at = start
            del self.defects[mark:]
            self.route(inner)
            own.append("obsolete route specification in angle-addr")
            local, domain, tree = self.spec()
        inner.append(tree)
        self.defects[mark:mark] = [errors.ObsoleteHeaderDefect(text) for text in own]
        if self.next() == ">":
            self.at += 1
        else:
            self.defects.insert(mark + len(own), errors.InvalidHeaderDefect(
                "missing trailing '>' on angle-addr"))
        inner.append(Word(">"))
        self.gap(inner)
        return Address(name.strip(), local, domain or ""), Tree([name_tree, inner])

    def unnamed(self):
        local, domain, tree = self.spec()
        return Address("", local, domain or ""), Tree([tree])

    def nonsense(self, ends):
        """Takes what is no address, until one of the signs that end it."""
        start = self.at
        while self.next() and self.next() not in ends:
            if self.next() in _PHRASE_ENDS:
                self.at += 1
            else:
                self.phrase(Tree())
        return Tree([Word(self.text[start:self.at])])

    def list(self, ends=""):
        """Addresses and groups with their tree, until one of the signs that end them."""
        groups, tree = [], Tree()
        kind = "address-list" if not ends else "mailbox-list"
        broken = "invalid address in address-list" if not ends else "invalid mailbox in mailbox-list"
        mark = len(self.defects)
        own = []
        while self.next() and self.next() not in ends:
            start = self.at
            one = self.group() if not ends else None
            if one is None:
                self.at = start
                found = self.mailbox()
                if found is not None:
                    address, part = found
                    one = Group(None, [address]), part
            if one is None:
                blank = self.blanks()
                if blank is not None:
                    tree.append(blank)
                if not self.next() or self.next() in "," + ends:
                    text = f"empty element in {kind}"
                    if blank is not None and not ends:
                        text = "address-list entry with no content"
                    own.append(errors.ObsoleteHeaderDefect(text))
                else:
                    one = Group(None, [Address()]), self.nonsense("," + ends)
                    own.append(errors.InvalidHeaderDefect(broken))
            if one is not None:
                groups.append(one[0])
                tree.append(one[1])
            if self.next() and self.next() not in "," + ends:
                own.append(errors.InvalidHeaderDefect(broken))
                tree.append(self.nonsense("," + ends))
            if self.next() == ",":
                self.at += 1
                tree.append(Sign(","))
        self.defects[mark:mark] = own
        return groups, tree

    def group(self):
        mark = len(self.defects)
        tree = Tree()
        name = self.phrase(tree)
        if self.next() != ":":
            del self.defects[mark:]
            return None
        self.at += 1
        tree.append(Word(":"))
        groups, own = [], []
        if not self.next():
            self.defect("end of header before group-list")
        elif self.next() != ";":
            inside = len(self.defects)
            self.gap(tree)
            if not self.next():
                self.defects.insert(inside, errors.InvalidHeaderDefect(
                    "end of header in group-list"))
            elif self.next() != ";":
                groups, inner = self.list(";")
                tree.append(inner)
                if not groups:
                    del self.defects[inside:]
                    self.defect("group-list with empty entries", errors.ObsoleteHeaderDefect)
        if self.next() == ";":
            self.at += 1
            tree.append(Word(";"))
        else:
            self.defects.insert(mark, errors.InvalidHeaderDefect("end of header in group"))
        self.gap(tree)
        found = [address for group in groups for address in group.addresses]
        return Group(name.strip(), found), tree


class _QuotedName(Tree):
    """A name in quotes, as it is written; its words may be encoded one by one."""

    def __init__(self, value, text, defects):
        tree = _folding.unstructured(value, defects, Phrase)
        super().__init__(tree)
        self.value = str(tree)
        self.text = text if self.value == value else _quoted(self.value)

    def __str__(self):
        return self.text


class BaseHeader(str):
    """Base class for message headers.

    Implements generic behavior and provides tools for subclasses.

    A subclass must define a classmethod named 'parse' that takes an unfolded
    value string and a dictionary as its arguments.  The dictionary will
    contain one key, 'defects', initialized to an empty list.  After the call
    the dictionary must contain two additional keys: parse_tree, set to the
    tree obtained from parsing the header, and 'decoded', set to the string
    value of the idealized representation of the data from the value.  (That
    is, encoded words are decoded, and values that have canonical
    representations are so represented.)

    What else the dictionary has is passed to 'init'.
    """

    def __new__(cls, name, value):
        kwds = {"defects": []}
        cls.parse(value, kwds)
        decoded = kwds.pop("decoded")
        if _octets.has_octets(decoded):
            decoded = _octets.sanitized(decoded)
        self = str.__new__(cls, decoded)
        self.init(name, **kwds)
        return self

    def init(self, name, *, parse_tree, defects):
        self._name = name
        self._parse_tree = parse_tree
        self._defects = defects

    def __deepcopy__(self, memo):
        # It is not changed.
        return self

    @property
    def name(self):
        return self._name

    @property
    def defects(self):
        return tuple(self._defects)

    @classmethod
    def parse(cls, value, kwds):
        raise NotImplementedError

    def fold(self, *, policy):
        """Fold header according to policy.

        The parsed representation of the header is folded according to
        RFC5322 rules, as modified by the policy.  If the parse tree
        contains surrogateescaped bytes, the bytes are CTE encoded using
        the charset 'unknown-8bit".

        Any non-ASCII characters in the parse tree are CTE encoded using
        charset utf-8.

        The returned value is an ASCII-only string possibly containing linesep
        characters, and ending with a linesep character.  The string includes
        the header name and the ': ' separator.
        """
        label = Fixed([Word(self.name), Word(":")])
        tree = Tree([label])
        if self._parse_tree:
            tree.append(Tree([Word(" ")]))
            tree.append(self._parse_tree)
        else:
            tree.append(Tree())
        return _folding.fold(tree, policy)


class UnstructuredHeader:

    max_count = None

    @classmethod
    def parse(cls, value, kwds):
        kwds["parse_tree"] = _folding.unstructured(value, kwds["defects"])
        kwds["decoded"] = str(kwds["parse_tree"])


class UniqueUnstructuredHeader(UnstructuredHeader):

    max_count = 1


class DateHeader:
    """Header whose value consists of a single timestamp.

    Provides an additional attribute, datetime, which is either an aware
    datetime using a timezone, or a naive datetime if the timezone
    in the input string is -0000.  Also accepts a datetime as input.
    The 'value' attribute is the normalized form of the timestamp,
    which means it is the output of format_datetime on the datetime.
    """

    max_count = None

    @classmethod
    def parse(cls, value, kwds):
        if not value:
            kwds["defects"].append(errors.HeaderMissingRequiredValue())
            kwds["datetime"] = None
            kwds["decoded"] = ""
            kwds["parse_tree"] = Tree()
            return
        if isinstance(value, str):
            kwds["decoded"] = value
            try:
                value = utils.parsedate_to_datetime(value)
            except ValueError:
                kwds["defects"].append(errors.InvalidDateDefect("Invalid date value or format"))
                kwds["datetime"] = None
                kwds["parse_tree"] = Tree()
                return
        kwds["datetime"] = value
        kwds["decoded"] = utils.format_datetime(value)
        kwds["parse_tree"] = _folding.unstructured(kwds["decoded"])

    def init(self, *args, **kw):
        self._datetime = kw.pop("datetime")
        super().init(*args, **kw)

    @property
    def datetime(self):
        return self._datetime


class UniqueDateHeader(DateHeader):

    max_count = 1


class AddressHeader:

    max_count = None

    @classmethod
    def parse(cls, value, kwds):
        if isinstance(value, str):
            reader = _Reader(value)
            groups, tree = reader.list()
            kwds["defects"] += reader.defects
            kwds["parse_tree"] = tree
        else:
            # Addresses and groups, or one of them.
            if not hasattr(value, "__iter__"):
                value = [value]
            groups = [one if hasattr(one, "addresses") else Group(None, [one]) for one in value]
        kwds["groups"] = groups
        kwds["decoded"] = ", ".join([str(one) for one in groups])
        if "parse_tree" not in kwds:
            kwds["parse_tree"] = _Reader(kwds["decoded"]).list()[1]

    def init(self, *args, **kw):
        self._groups = tuple(kw.pop("groups"))
        self._addresses = None
        super().init(*args, **kw)

    @property
    def groups(self):
        return self._groups

    @property
    def addresses(self):
        if self._addresses is None:
            self._addresses = tuple(address for group in self._groups
                                    for address in group.addresses)
        return self._addresses


class UniqueAddressHeader(AddressHeader):

    max_count = 1


class SingleAddressHeader(AddressHeader):

    @property
    def address(self):
        if len(self.addresses) != 1:
            raise ValueError(("value of single address header {} is not "
                              "a single address").format(self.name))
        return self.addresses[0]


class UniqueSingleAddressHeader(SingleAddressHeader):

    max_count = 1


class MIMEVersionHeader:

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        kwds["parse_tree"] = _folding.unstructured(value)
        kwds["decoded"] = value
        bare = re.sub(r"\([^()]*\)", "", value)
        found = re.fullmatch(r"\s*(\d+)\s*\.\s*(\d+)\s*", bare)
        if not value.strip():
            kwds["defects"].append(errors.HeaderMissingRequiredValue(
                "Missing MIME version number (eg: 1.0)"))
        elif not found:
            kwds["defects"].append(errors.InvalidHeaderDefect(
                "Expected MIME version number (eg: 1.0)"))
        kwds["major"] = int(found.group(1)) if found else None
        kwds["minor"] = int(found.group(2)) if found else None
        kwds["version"] = "{}.{}".format(kwds["major"], kwds["minor"]) if found else None

    def init(self, *args, **kw):
        self._version = kw.pop("version")
        self._major = kw.pop("major")
        self._minor = kw.pop("minor")
        super().init(*args, **kw)

    @property
    def major(self):
        return self._major

    @property
    def minor(self):
        return self._minor

    @property
    def version(self):
        return self._version


class ParameterizedMIMEHeader:
    """A value with parameters behind it: `params` is a mapping."""

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        first, tree, pairs = _parameterized(value, kwds["defects"])
        kwds["first"] = first
        kwds["parse_tree"] = tree
        kwds["decoded"] = str(tree)
        params = {}
        for name, inner in pairs:
            params.setdefault(name.lower(), inner)
        kwds["params"] = params

    def init(self, *args, **kw):
        self._params = kw.pop("params")
        self._first = kw.pop("first")
        super().init(*args, **kw)

    @property
    def params(self):
        return MappingProxyType(self._params)


def _parameterized(value, defects):
    """What stands before the parameters, the tree of all, and the parameters."""
    from email.message import _parts
    parts = _parts(value)
    if not value.strip():
        defects.append(errors.HeaderMissingRequiredValue("value missing"))
        return "", Parameterized(), []
    if len(parts) > 1 and not parts[-1]:
        parts.pop()
    tree = Parameterized([Word(parts[0].strip())])
    pairs = []
    for part in parts[1:]:
        if not part:
            defects.append(errors.InvalidHeaderDefect("parameter entry with no content"))
            continue
        name, equals, inner = part.partition("=")
        inner = inner.strip()
        if inner and inner[0] != '"' and len(inner.split()) > 1:
            # Only what is quoted may have blanks.
            inner = inner.split()[0]
            defects.append(errors.InvalidHeaderDefect("parameter with invalid trailing text"))
        pairs.append((name.strip(), inner))
    found = []
    for name, inner in utils.decode_params([("", "")] + pairs)[1:]:
        inner = utils.collapse_rfc2231_value(
            inner if isinstance(inner, str) else (*inner[:2], utils.unquote(inner[2])))
        if "=?" in inner:
            # It should not be, and often is.
            inner = str(_folding.unstructured(inner, defects))
        found.append((name.rstrip("*"), inner))
    if found:
        tree.append(Word(";"))
        tree.append(Parameters(found))
    return parts[0].strip(), tree, found


class ContentTypeHeader(ParameterizedMIMEHeader):

    def init(self, *args, **kw):
        super().init(*args, **kw)
        main, slash, sub = self._first.partition("/")
        if not slash or not main.strip() or not sub.strip() or "/" in sub:
            if self._first:
                self._defects.append(errors.InvalidHeaderDefect("Invalid content type"))
            main, sub = "text", "plain"
        self._maintype = main.strip().lower()
        self._subtype = sub.strip().lower()

    @property
    def maintype(self):
        return self._maintype

    @property
    def subtype(self):
        return self._subtype

    @property
    def content_type(self):
        return self.maintype + "/" + self.subtype


class ContentDispositionHeader(ParameterizedMIMEHeader):

    @property
    def content_disposition(self):
        return self._first.lower().partition("/")[0] or None


class ContentTransferEncodingHeader:

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        kwds["parse_tree"] = Fixed(_folding.unstructured(value, kwds["defects"]))
        kwds["decoded"] = str(kwds["parse_tree"])
        if not value:
            kwds["defects"].append(errors.HeaderMissingRequiredValue(
                "Missing content transfer encoding"))
        words = re.sub(r"\([^()]*\)", "", value).split()
        if len(words) > 1:
            kwds["defects"].append(errors.InvalidHeaderDefect(
                "Extra text after content transfer encoding"))
        kwds["cte"] = words[0].lower() if words else "7bit"

    def init(self, *args, **kw):
        self._cte = kw.pop("cte")
        super().init(*args, **kw)

    @property
    def cte(self):
        return self._cte


class MessageIDHeader:

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        kwds["parse_tree"] = tree = Whole([Word(value)])
        kwds["decoded"] = str(tree)
        if not re.fullmatch(r"\s*<[^<>@\s]+@[^<>@\s]+>\s*", value):
            why = errors.HeaderParseError(f"expected msg-id but found {value!r}")
            kwds["defects"].append(errors.InvalidHeaderDefect(f"Invalid msg-id: {why!r}"))


_default_header_map = {
    "subject": UniqueUnstructuredHeader,
    "date": UniqueDateHeader,
    "resent-date": DateHeader,
    "orig-date": UniqueDateHeader,
    "sender": UniqueSingleAddressHeader,
    "resent-sender": SingleAddressHeader,
    "to": UniqueAddressHeader,
    "resent-to": AddressHeader,
    "cc": UniqueAddressHeader,
    "resent-cc": AddressHeader,
    "bcc": UniqueAddressHeader,
    "resent-bcc": AddressHeader,
    "from": UniqueAddressHeader,
    "resent-from": AddressHeader,
    "reply-to": UniqueAddressHeader,
    "mime-version": MIMEVersionHeader,
    "content-type": ContentTypeHeader,
    "content-disposition": ContentDispositionHeader,
    "content-transfer-encoding": ContentTransferEncodingHeader,
    "message-id": MessageIDHeader,
}


class HeaderRegistry:
    """A header_factory and header registry."""

    def __init__(self, base_class=BaseHeader, default_class=UnstructuredHeader,
                 use_default_map=True):
        """Create a header_factory that works with the Policy API.

        base_class is the class that will be the last class in the created
        header class's __bases__ list.  default_class is the class that will be
        used if "name" (see __call__) does not appear in the registry.
        use_default_map controls whether or not the default mapping of names to
        specialized classes is copied in to the registry when the factory is
        created.  The default is True.
        """
        self.registry = {}
        self.base_class = base_class
        self.default_class = default_class
        if use_default_map:
            self.registry.update(_default_header_map)

    def map_to_type(self, name, cls):
        """Register cls as the specialized class for handling "name" headers.
        """
        self.registry[name.lower()] = cls

    def __getitem__(self, name):
        cls = self.registry.get(name.lower(), self.default_class)
        return type("_" + cls.__name__, (cls, self.base_class),
                    {"__module__": "email.headerregistry"})

    def __call__(self, name, value):
        """Create a header instance for header 'name' from 'value'.

        Creates a header instance by creating a specialized class for parsing
        and representing the specified header by combining the factory
        base_class with a specialized class from the registry or the
        default_class, and passing the name and value to the constructed
        class's constructor.
        """
        return self[name](name, value)
