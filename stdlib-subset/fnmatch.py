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


def fnmatch(name, pat):
    """Test whether FILENAME matches PATTERN."""
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    """Test whether FILENAME matches PATTERN, including case."""
    return _match(_parse(pat), name)


def filter(names, pat):
    """Construct a list from those elements of the iterable NAMES that match PAT."""
    parts = _parse(pat)
    return [name for name in names if _match(parts, name)]


_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def _escape(c):
    return "\\" + c if c in _SPECIAL else c


def translate(pat):
    """Translate a shell PATTERN to a regular expression."""
    made = []
    for part in _parse(pat):
        if part[0] == "c":
            made.append(_escape(part[1]))
        elif part[0] == "?":
            made.append(".")
        elif part[0] == "*":
            made.append(".*")
        else:
            inside = "".join([low if low == high else f"{low}-{high}" for low, high in part[2]])
            inside = inside.replace("\\", "\\\\")
            made.append(f"[{'^' if part[1] else ''}{inside}]")
    return f"(?s:{''.join(made)})\\Z"
