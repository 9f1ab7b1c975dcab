"""Filename matching with shell patterns."""

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def _parse(pattern):
    """The parts of a pattern: a character, "*", "?" or ("set", negated, ranges)."""
    parts = []
    i, n = 0, len(pattern)
    while i < n:
        c = pattern[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] != ("*",):
                parts.append(("*",))
        elif c == "?":
            parts.append(("?",))
        elif c == "[":
            j = i
            if j < n and pattern[j] == "!":
                j += 1
            if j < n and pattern[j] == "]":
                j += 1
            while j < n and pattern[j] != "]":
                j += 1
            if j >= n:
                parts.append(("c", "["))
            else:
                inside = pattern[i:j]
                i = j + 1
                negated = inside[0] == "!"
                if negated:
                    inside = inside[1:]
                ranges = []
                k = 0
                while k < len(inside):
                    if k + 2 < len(inside) and inside[k + 1] == "-":
                        ranges.append((inside[k], inside[k + 2]))
                        k += 3
                    else:
                        ranges.append((inside[k], inside[k]))
                        k += 1
                parts.append(("set", negated, ranges))
        else:
            parts.append(("c", c))
    return parts


def _fits(part, c):
    if part[0] == "c":
        return part[1] == c
    if part[0] == "?":
        return True
    for low, high in part[2]:
        if low <= c <= high:
            return not part[1]
    return part[1]


def _match(parts, name):
    """Whether parts match a whole name; a star gives back one character at a time."""
    at = place = 0
    star = mark = -1
    while place < len(name):
        if at < len(parts) and parts[at][0] == "*":
            star, mark = at, place
            at += 1
        elif at < len(parts) and _fits(parts[at], name[place]):
            at += 1
            place += 1
        elif star >= 0:
            mark += 1
            at, place = star + 1, mark
        else:
            return False
    while at < len(parts) and parts[at][0] == "*":
        at += 1
    return at == len(parts)


def normcase(path):
    """A path as it is, and the text of an object that stands for one."""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError("expected str, bytes or os.PathLike object, "
                        f"not {type(path).__name__}")
    return method(path)


def _texts(name, pattern):
    """A name as text, for a pattern of the same kind."""
    if isinstance(pattern, bytes):
        if isinstance(name, str):
            raise TypeError("cannot use a bytes pattern on a string-like object")
        return str(name, "latin-1")
    if isinstance(name, (bytes, bytearray, memoryview)):
        raise TypeError("cannot use a string pattern on a bytes-like object")
    return name


def _parts(pattern):
    hash(pattern)
    return _parse(str(pattern, "latin-1") if isinstance(pattern, bytes) else pattern)


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN."""
    return fnmatchcase(normcase(name), normcase(pat))


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case."""
    return _match(_parts(pat), _texts(name, pat))


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    pat = normcase(pat)
    parts = _parts(pat)
    return [name for name in names if _match(parts, _texts(name, pat))]


_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def _escape(c):
    return "\\" + c if c in _SPECIAL else c


def _set_text(negated, ranges):
    """A set of characters as a regular expression has it."""
    ranges = [(low, high) for low, high in ranges if low <= high]
    if not ranges:
        return "." if negated else "(?!)"
    made = []
    for low, high in ranges:
        ends = [low] if low == high else [low, high]
        made.append("-".join(["\\" + c if c in "\\-&~|" else c for c in ends]))
    inside = "".join(made)
    if not negated and inside[0] in "^[":
        inside = "\\" + inside
    return f"[{'^' if negated else ''}{inside}]"


def translate(pat):
    """Translate a shell PATTERN to a regular expression."""
    # What stands between two stars is found at its first place and never looked for again.
    pieces = [""]
    for part in _parse(pat):
        if part[0] == "*":
            pieces.append("")
        elif part[0] == "c":
            pieces[-1] += _escape(part[1])
        elif part[0] == "?":
            pieces[-1] += "."
        else:
            pieces[-1] += _set_text(part[1], part[2])
    made = pieces[0]
    for piece in pieces[1:-1]:
        made += f"(?>.*?{piece})"
    if len(pieces) > 1:
        made += ".*" + pieces[-1]
    return f"(?s:{made})\\Z"
