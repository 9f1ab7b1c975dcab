"""The paths that find() and its kind take: a part of XPath."""


def _tokens(pattern, namespaces=None):
    """(operator, name) pairs of a path."""
    default = namespaces.get("") if namespaces else None
    in_attribute = False
    i = 0
    made = []
    while i < len(pattern):
        c = pattern[i]
        if c in "'\"":
            end = pattern.find(c, i + 1)
            if end < 0:
                i += 1
                continue
            made.append((pattern[i:end + 1], ""))
            in_attribute = False
            i = end + 1
        elif pattern.startswith(("::", "//", "..", "()", "!="), i):
            made.append((pattern[i:i + 2], ""))
            in_attribute = False
            i += 2
        elif c in "/.*:[]()@=":
            made.append((c, ""))
            in_attribute = c == "@"
            i += 1
        elif c.isspace():
            made.append(("", ""))
            while i < len(pattern) and pattern[i].isspace():
                i += 1
        else:
            end = i
            if c == "{":
                close = pattern.find("}", i)
                end = close + 1 if close >= 0 else i
            while end < len(pattern) and pattern[end] not in "/[]()@!=" and not (
                    pattern[end].isspace()):
                if pattern[end] in "'\"" and end == i:
                    break
                end += 1
            name = pattern[i:end]
            if not name:
                i += 1
                continue
            if name[0] != "{":
                prefix, colon, local = name.partition(":")
                if colon:
                    try:
                        if not namespaces:
                            raise KeyError
                        name = "{%s}%s" % (namespaces[prefix], local)
                    except KeyError:
                        raise SyntaxError("prefix %r not found in prefix map" % prefix) from None
                elif default and not in_attribute:
                    name = "{%s}%s" % (default, name)
            made.append(("", name))
            in_attribute = False
            i = end
    return made


def _parents(context):
    if "parents" not in context:
        context["parents"] = {child: parent for parent in context["root"].iter()
                              for child in parent}
    return context["parents"]


def _wildcard(tag):
    """What tells whether a tag is meant by {*}name, {ns}* or {}*; None if it is a plain name."""
    if tag[:3] == "{*}":
        local = tag[3:]
        if local == "*":
            return lambda tag: isinstance(tag, str)
        return lambda tag: isinstance(tag, str) and (tag == local or tag.endswith("}" + local))
    if tag[-2:] == "}*":
        namespace = tag[:-1]
        if tag == "{}*":
            return lambda tag: isinstance(tag, str) and tag[:1] != "{"
        return lambda tag: isinstance(tag, str) and tag.startswith(namespace)
    return None


def _child(tag):
    if tag == "*":
        def select(context, result):
            for element in result:
                yield from element
        return select
    if tag[:2] == "{}":
        tag = tag if tag == "{}*" else tag[2:]
    fits = _wildcard(tag)

    def select(context, result):
        for element in result:
            for child in element:
                if fits(child.tag) if fits else child.tag == tag:
                    yield child
    return select


def _self(context, result):
    yield from result


def _descendants(tag):
    if tag[:2] == "{}" and tag != "{}*":
        tag = tag[2:]
    fits = _wildcard(tag)

    def select(context, result):
        for element in result:
            for one in element.iter(None if fits or tag == "*" else tag):
                if one is not element and (fits is None or fits(one.tag)):
                    yield one
    return select


def _parent(context, result):
    parents = _parents(context)
    seen = {}
    for element in result:
        if element in parents:
            parent = parents[element]
            if parent not in seen:
                seen[parent] = None
                yield parent


def _text(element):
    return "".join(element.itertext())


def _predicate(tokens):
    """The filter in brackets."""
    signature, words = [], []
    while True:
        try:
            op, name = tokens.popleft()
        except IndexError:
            return None
        if op == "]":
            break
        if op == "" and name == "":
            continue
        if op[:1] in ("'", '"') and op:
            op, name = "'", op[1:-1]
        signature.append(op or "-")
        words.append(name)
    signature = "".join(signature)
    if signature == "@-":
        return lambda context, result: (e for e in result if e.get(words[1]) is not None)
    if signature in ("@-='", "@-!='"):
        key, value = words[1], words[-1]
        if "!=" in signature:
            return lambda context, result: (
                e for e in result if e.get(key) is not None and e.get(key) != value)
        return lambda context, result: (e for e in result if e.get(key) == value)
    digits = words[0][1:] if words and words[0][:1] == "-" else words[0] if words else ""
    number = digits.isdecimal() and digits != ""
    if signature == "-" and not number:
        return lambda context, result: (e for e in result if e.find(words[0]) is not None)
    if signature in (".='", ".!='") or signature in ("-='", "-!='") and not number:
        tag, value, other = words[0], words[-1], "!=" in signature
        if tag:
            def select(context, result):
                for element in result:
                    for one in element.findall(tag):
                        if (_text(one) != value) if other else (_text(one) == value):
                            yield element
                            break
        else:
            def select(context, result):
                for element in result:
                    if (_text(element) != value) if other else (_text(element) == value):
                        yield element
        return select
    if signature == "-" or signature in ("-()", "-()-"):
        if signature == "-":
            index = int(words[0]) - 1
            if index < 0:
                raise SyntaxError("XPath position >= 1 expected")
        else:
            if words[0] != "last":
                raise SyntaxError("unsupported function")
            if signature == "-()-":
                try:
                    index = int(words[2]) - 1
                except ValueError:
                    raise SyntaxError("unsupported expression")
                if index > -2:
                    raise SyntaxError("XPath offset from last() must be negative")
            else:
                index = -1

        def select(context, result):
            parents = _parents(context)
            for element in result:
                try:
                    parent = parents[element]
                    if list(parent.findall(element.tag))[index] is element:
                        yield element
                except (IndexError, KeyError):
                    pass
        return select
    raise SyntaxError("invalid predicate")


def _compile(path, namespaces):
    from collections import deque
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    if path[-1:] == "/":
        path += "*"
    tokens = deque(_tokens(path, namespaces))
    if not tokens:
        return []
    selectors = []
    op, name = tokens.popleft()
    while True:
        if op == "" and name:
            selectors.append(_child(name))
        elif op == "*":
            selectors.append(_child("*"))
        elif op == ".":
            selectors.append(_self)
        elif op == "..":
            selectors.append(_parent)
        elif op == "//":
            try:
                op, name = tokens.popleft()
            except IndexError:
                return []
            if op == "*":
                selectors.append(_descendants("*"))
            elif not op and name:
                selectors.append(_descendants(name))
            else:
                raise SyntaxError("invalid descendant")
        elif op == "[":
            made = _predicate(tokens)
            if made is None:
                raise SyntaxError("invalid path")
            selectors.append(made)
        else:
            raise SyntaxError("invalid path")
        try:
            op, name = tokens.popleft()
            if op == "/":
                op, name = tokens.popleft()
        except IndexError:
            return selectors


def iterfind(elem, path, namespaces=None):
    """Generates all matching objects."""
    selectors = _compile(path, namespaces)
    context = {"root": elem}
    result = [elem]
    for select in selectors:
        result = select(context, result)
    return iter(result) if selectors else iter(())


def find(elem, path, namespaces=None):
    """Finds the first matching object."""
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    """Finds all matching objects."""
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    """Finds the text of the first matching object."""
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return "" if found.text is None else found.text
