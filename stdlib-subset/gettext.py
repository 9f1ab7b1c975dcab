"""Messages in other languages, from catalogues that a program reads (`GNUTranslations`).

No catalogue is looked for in the machine's directories: without one a message is itself.
"""

import operator

__all__ = ["NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find",
           "translation", "install", "textdomain", "dgettext", "dngettext", "gettext",
           "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

_SUMS = {"+": operator.add, "-": operator.sub}
_PRODUCTS = {"*": operator.mul, "/": operator.floordiv, "%": operator.mod}
_EQUALS = {"==": operator.eq, "!=": operator.ne}
_ORDERS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}
_DEPTH_MAX = 20


class _Plural:
    """A plural expression, read by descent; each part gives a function of the number.

    Operators are C's; only `!` takes in a comparison, as Python's `not` does.
    """

    def __init__(self, text):
        self._text = text
        self._at = 0
        self._depth = 0
        self._step()

    def _step(self):
        """Goes to the next word."""
        text = self._text
        at = self._at
        while text[at:at + 1] in (" ", "\t"):
            at += 1
        c = text[at:at + 1]
        end = at + 1
        if c.isdigit() and c.isascii() or c == "_" or c.isalnum():
            # Digits end where no digit follows; what is no number and not `n` alone is nothing.
            digits = c.isdigit() and c.isascii()
            while text[end:end + 1].isalnum() or text[end:end + 1] == "_":
                end += 1
            word = text[at:end]
            if word != "n" and not (digits and word.isdigit() and word.isascii()):
                raise ValueError(f"invalid token in plural form: {word}")
        elif text[at:at + 2] in ("<=", ">=", "==", "!=", "&&", "||"):
            end = at + 2
        elif c and c not in "()-*/%+?:<>!":
            raise ValueError(f"invalid token in plural form: {c}")
        self.word = text[at:end]
        self._at = end

    def _take(self, *words):
        if self.word in words and self.word:
            word = self.word
            self._step()
            return word
        return ""

    def unexpected(self):
        if self.word:
            return ValueError(f"unexpected token in plural form: {self.word}")
        return ValueError("unexpected end of plural form")

    def condition(self):
        self._depth += 1
        if self._depth > _DEPTH_MAX:
            raise ValueError("plural form expression is too complex")
        test = self._any()
        if self._take("?"):
            yes = self.condition()
            if not self._take(":"):
                raise self.unexpected()
            no = self.condition()
            made = (lambda n: yes(n) if test(n) else no(n))
        else:
            made = test
        self._depth -= 1
        return made

    def _any(self):
        parts = [self._all()]
        while self._take("||"):
            parts.append(self._all())

        def value(n):
            for part in parts:
                found = part(n)
                if found:
                    break
            return found
        return value if len(parts) > 1 else parts[0]

    def _all(self):
        parts = [self._not()]
        while self._take("&&"):
            parts.append(self._not())

        def value(n):
            for part in parts:
                found = part(n)
                if not found:
                    break
            return found
        return value if len(parts) > 1 else parts[0]

    def _not(self):
        times = 0
        while self._take("!"):
            times += 1
        part = self._compared()
        if not times:
            return part
        return lambda n: bool(part(n)) == (times % 2 == 0)

    def _compared(self):
        return self._left(_EQUALS, lambda: self._left(_ORDERS, self._single))

    def _single(self):
        return self._left(_SUMS, lambda: self._left(_PRODUCTS, self._operand))

    def _left(self, operators, part):
        made = part()
        while op := self._take(*operators):
            made = _applied(operators[op], made, part())
        return made

    def _operand(self):
        if self._take("("):
            inner = self.condition()
            if not self._take(")"):
                raise ValueError("unbalanced parenthesis in plural form")
            return inner
        if self._take("n"):
            return lambda n: n
        if self.word.isdigit():
            number = int(self._take(self.word))
            return lambda n: number
        raise self.unexpected()


def _applied(function, left, right):
    return lambda n: function(left(n), right(n))


def c2py(plural):
    """Gets a C expression as used in PO files for plural forms and returns a
    Python function that implements an equivalent expression.
    """
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    reader = _Plural(plural)
    made = reader.condition()
    if reader.word:
        raise reader.unexpected()

    def func(n):
        if not isinstance(n, int):
            n = _as_int(n)
        return int(made(n))
    return func


def _as_int(n):
    try:
        whole = round(n)
    except TypeError:
        raise TypeError(f"Plural value must be an integer, got {type(n).__name__}") from None
    import warnings
    warnings.warn(f"Plural value must be an integer, got {type(n).__name__}",
                  DeprecationWarning, 4)
    return n


class NullTranslations:
    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        if self._fallback:
            return self._fallback.gettext(message)
        return message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        if self._fallback:
            return self._fallback.pgettext(context, message)
        return message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        raise TypeError("builtins cannot be changed here; write `_ = translations.gettext`")


class GNUTranslations(NullTranslations):
    # The first number of a catalogue, in the byte order of the rest.
    LE_MAGIC = 0x950412de
    BE_MAGIC = 0xde120495

    # A context and its message.
    CONTEXT = "%s\x04%s"

    VERSIONS = (0, 1)

    def _parse(self, fp):
        """Override this method to support alternative .mo formats."""
        name = getattr(fp, "name", "")
        data = fp.read()
        size = len(data)
        magic = _words(data, 0, 1, "little", name)[0]
        if magic == self.LE_MAGIC:
            order = "little"
        elif magic == self.BE_MAGIC:
            order = "big"
        else:
            raise OSError(0, "Bad magic number", name)
        version, count, texts, translations = _words(data, 4, 4, order, name)
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, f"Bad version number {version >> 16}", name)
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)
        key = None
        for i in range(count):
            length, start = _words(data, texts + 8 * i, 2, order, name)
            its_length, its_start = _words(data, translations + 8 * i, 2, order, name)
            if start + length >= size or its_start + its_length >= size:
                raise OSError(0, "File is corrupt", name)
            message = data[start:start + length]
            text = data[its_start:its_start + its_length]
            if not length:
                key = self._head(text, key)
            charset = self._charset or "ascii"
            if b"\0" in message:
                one = str(message.split(b"\0")[0], charset)
                for form, its_text in enumerate(text.split(b"\0")):
                    catalog[one, form] = str(its_text, charset)
            else:
                catalog[str(message, charset)] = str(text, charset)

    def _head(self, text, key):
        """What a catalogue says of itself."""
        for line in text.split(b"\n"):
            line = line.decode().strip()
            if not line or (line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#")):
                continue
            if ":" in line:
                key, value = line.split(":", 1)
                key = key.strip().lower()
                value = value.strip()
                self._info[key] = value
                if key == "content-type":
                    self._charset = value.split("charset=")[1]
                elif key == "plural-forms":
                    self.plural = c2py(value.split(";")[1].split("plural=")[1])
            elif key:
                self._info[key] += "\n" + line
        return key

    def gettext(self, message):
        found = self._catalog.get(message)
        if found is None:
            found = self._catalog.get((message, self.plural(1)))
        if found is not None:
            return found
        return NullTranslations.gettext(self, message)

    def ngettext(self, msgid1, msgid2, n):
        try:
            return self._catalog[msgid1, self.plural(n)]
        except KeyError:
            return NullTranslations.ngettext(self, msgid1, msgid2, n)

    def pgettext(self, context, message):
        key = self.CONTEXT % (context, message)
        found = self._catalog.get(key)
        if found is None:
            found = self._catalog.get((key, self.plural(1)))
        if found is not None:
            return found
        return NullTranslations.pgettext(self, context, message)

    def npgettext(self, context, msgid1, msgid2, n):
        try:
            return self._catalog[self.CONTEXT % (context, msgid1), self.plural(n)]
        except KeyError:
            return NullTranslations.npgettext(self, context, msgid1, msgid2, n)


def _words(data, at, count, order, name):
    """Numbers of four bytes."""
    if len(data) < at + 4 * count:
        from struct import unpack
        unpack(f"{'<' if order == 'little' else '>'}{count}I", data[at:at + 4 * count])
    return [int.from_bytes(data[i:i + 4], order) for i in range(at, at + 4 * count, 4)]


def find(domain, localedir=None, languages=None, all=False):
    """Finds catalogues below a directory, in a granted one."""
    if localedir is None:
        return [] if all else None
    import os
    import locale
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name)
            if value:
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    found = []
    for language in languages:
        plain = locale.normalize(language)
        for name in dict.fromkeys([plain, plain.split(".")[0], plain.split("_")[0]]):
            if language == "C" or name == "C":
                return found if all else None
            path = os.path.join(localedir, name, "LC_MESSAGES", f"{domain}.mo")
            if os.path.exists(path):
                if not all:
                    return path
                found.append(path)
    return found if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if class_ is None:
        class_ = GNUTranslations
    result = None
    for path in find(domain, localedir, languages, all=True):
        with open(path, "rb") as file:
            made = class_(file)
        if result is None:
            result = made
        else:
            result.add_fallback(made)
    if result is not None:
        return result
    if fallback:
        return NullTranslations()
    from errno import ENOENT
    raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


_domains = {}
_current = "messages"


def textdomain(domain=None):
    global _current
    if domain is not None:
        _current = domain
    return _current


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _domains[domain] = localedir
    return _domains.get(domain, "/usr/share/locale")


def _of(domain):
    return translation(domain, _domains.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current, context, msgid1, msgid2, n)


Catalog = translation
