"""What `ast.parse` does beside reading: it says what an older Python does not know, and reads comments
that are types. Both look at the nodes and at the tokens they were made of."""

import re
import tokenize
from ast import (AnnAssign, Assign, AsyncFor, AsyncFunctionDef, AsyncWith, AugAssign, Await, BinOp, For,
                 FormattedValue, FunctionDef, FunctionType, GeneratorExp, JoinedStr, Lambda, MatMult,
                 Match, NamedExpr, Starred, TryStar, Tuple, TypeIgnore, With, Yield, YieldFrom,
                 comprehension, walk)
from bisect import bisect_left
from io import StringIO

_TYPE = -1
_ENDS = (tokenize.DEDENT, tokenize.ENDMARKER)


class _Text:
    """A source with its tokens, which are told by their numbers."""

    def __init__(self, source, filename, types):
        self.lines = source.split("\n")
        self.filename = filename
        self.kinds, self.strings, self.starts, self.ends = [], [], [], []
        self.openers = {}
        self.ignored = []
        open_ones = []
        comment = None
        for kind, string, start, end, _ in tokenize.generate_tokens(StringIO(source).readline):
            if kind == tokenize.COMMENT:
                comment = (start, end)
                found = types and re.match(r"#[ \t]*type:[ \t]*", string)
                if not found:
                    continue
                if re.match(r"ignore(?![^\W_]|[^\x00-\x7f])", string[found.end():]):
                    self.ignored.append((start[0], string[found.end() + 6:]))
                    continue
                kind, string, start = _TYPE, string[found.end():], (start[0], start[1] + found.end())
            elif kind == tokenize.NL:
                continue
            elif kind == tokenize.NEWLINE:
                end = start
                if comment is not None and comment[1] == start and not types:
                    start, end = comment
            elif string in ("(", "[", "{") and kind == tokenize.OP:
                open_ones.append(len(self.kinds))
            elif string in (")", "]", "}") and kind == tokenize.OP and open_ones:
                self.openers[len(self.kinds)] = open_ones.pop()
            self.kinds.append(kind)
            self.strings.append(string)
            self.starts.append(start)
            self.ends.append(end)

    def place(self, line, column):
        """Where a node's place is in characters."""
        text = self.lines[line - 1]
        if not text.isascii():
            column = len(text.encode()[:column].decode())
        return line, column

    def first(self, node):
        """The first token of a node."""
        return bisect_left(self.starts, self.place(node.lineno, node.col_offset))

    def after(self, node, begin):
        """The token behind a node, and behind the brackets around it that were opened at `begin` or
        later."""
        at = bisect_left(self.starts, self.place(node.end_lineno, node.end_col_offset))
        while self.openers.get(at, -1) >= begin:
            at += 1
        return at

    def begin(self, body):
        """The first token of a block's first statement."""
        decorators = getattr(body[0], "decorator_list", None)
        if not decorators:
            return self.first(body[0])
        at = self.first(decorators[0])
        while self.strings[at] != "@":
            at -= 1
        return at

    def end(self, body):
        """The last token of a block: where it has lines of its own, the one that ends them."""
        last = body[-1]
        inner = _last_block(last)
        if inner:
            at = self.end(inner) + isinstance(last, Match)
        else:
            at = self.after(last, len(self.kinds))
            while self.kinds[at] != tokenize.NEWLINE:
                at += 1
        return at + (self.kinds[self.begin(body) - 1] == tokenize.INDENT)

    def parameters(self, node):
        """The tokens of the brackets around a function's parameters."""
        at = self.first(node)
        while self.strings[at] != "(":
            at += 1
        for close, opened in self.openers.items():
            if opened == at:
                return at, close
        return at, at

    def is_bracketed(self, node):
        """Whether the items of a `with` stand in brackets of their own."""
        at = self.first(node) + 1
        if self.strings[at] != "(":
            return False
        for close, opened in self.openers.items():
            if opened == at:
                break
        else:
            return False
        if self.strings[close + 1] != ":":
            return False
        whole = node.items[0].context_expr
        alone = len(node.items) == 1 and node.items[0].optional_vars is None
        inner = isinstance(whole, (NamedExpr, Yield, YieldFrom))
        outer = isinstance(whole, (Tuple, GeneratorExp)) and self.first(whole) == at
        return not (alone and (inner or outer))

    def is_shown(self, field):
        """Whether a field of an f-string has a `=` behind its expression."""
        line, column = self.place(field.value.end_lineno, field.value.end_col_offset)
        rest = "\n".join([self.lines[line - 1][column:], *self.lines[line:field.end_lineno]])
        return rest.lstrip(" \t\n\f)")[:1] == "="

    def fail(self, at, message, error=SyntaxError):
        (line, column), (end_line, end_column) = self.starts[at], self.ends[at]
        if self.kinds[at] in _ENDS or self.kinds[at] == tokenize.INDENT:
            end_line, end_column = line, -2
            if all([kind in _ENDS for kind in self.kinds[at:]]):
                # There is no line behind the last.
                line = end_line = len(self.lines) - (self.lines[-1] == "")
                column = len(self.lines[line - 1]) + 1
            column -= 1
            if self.kinds[at] == tokenize.INDENT:
                column = self.ends[at][1] - 1
        text = self.lines[line - 1] + ("\n" if line < len(self.lines) else "")
        raise error(message, (self.filename, line, column + 1, text, end_line, end_column + 1))


def _last_block(node):
    if isinstance(node, Match):
        return node.cases[-1].body
    for name in ("finalbody", "orelse", "handlers", "body"):
        block = getattr(node, name, None)
        if block and isinstance(block, list):
            return block[-1].body if name == "handlers" else block
    return None


def _features(text, tree):
    """What is not in every Python 3: the token by which it is found, where it begins, the version that
    has it, its name."""
    strings, kinds = text.strings, text.kinds
    run = None
    for at, (kind, string) in enumerate(zip(kinds, strings)):
        if kind == tokenize.NUMBER and "_" in string:
            yield at, at, 6, "Underscores in numeric literals are"
        if kind == tokenize.STRING:
            run = run or "f" in string[:2].lower().partition(string[-1])[0]
        elif run is not None:
            if run:
                yield at, at, 6, "Format strings are"
            run = None
    for node in walk(tree):
        if isinstance(node, comprehension):
            if node.is_async:
                begin = text.first(node.target)
                last = node.ifs[-1] if node.ifs else node.iter
                yield text.after(last, begin), begin, 6, "Async comprehensions are"
            continue
        if not hasattr(node, "lineno"):
            continue
        begin = text.first(node)
        if isinstance(node, JoinedStr):
            if any([isinstance(one, FormattedValue) and text.is_shown(one) for one in node.values]):
                yield (text.after(node, begin), begin, 8,
                       "f-string: self documenting expressions are")
        elif isinstance(node, NamedExpr):
            yield text.after(node, begin), begin, 8, "Assignment expressions are"
        elif isinstance(node, Await):
            yield text.after(node, begin), begin, 5, "Await expressions are"
        elif isinstance(node, BinOp) and isinstance(node.op, MatMult):
            yield text.after(node, begin), begin, 5, "The '@' operator is"
        elif isinstance(node, AugAssign) and isinstance(node.op, MatMult):
            at = text.after(node.target, begin)
            yield at, at, 5, "The '@' operator is"
        elif isinstance(node, AnnAssign):
            kind = "annotation" if node.simple else "annotations"
            yield text.after(node, begin), begin, 6, f"Variable {kind} syntax is"
        elif isinstance(node, Match):
            yield text.end(node.cases[-1].body) + 1, begin, 10, "Pattern matching is"
        elif isinstance(node, With):
            if text.is_bracketed(node):
                yield text.end(node.body), begin, 9, "Parenthesized context managers are"
        elif isinstance(node, AsyncWith):
            yield text.end(node.body), begin, 5, "Async with statements are"
        elif isinstance(node, AsyncFor):
            at = text.end(node.orelse) if node.orelse else text.end(node.body) + 1
            yield at, begin, 5, "Async for loops are"
        elif isinstance(node, TryStar):
            at = text.end(node.finalbody or node.orelse or node.handlers[-1].body)
            yield at + (not node.finalbody), begin, 11, "Exception groups are"
        if isinstance(node, (FunctionDef, AsyncFunctionDef)):
            if node.args.posonlyargs:
                yield text.parameters(node)[1], begin, 8, "Positional-only parameters are"
            if isinstance(node, AsyncFunctionDef):
                yield text.end(node.body), begin, 5, "Async functions are"
        elif isinstance(node, Lambda) and node.args.posonlyargs:
            at, deep, lambdas = begin + 1, 0, 0
            while strings[at] != ":" or deep or lambdas:
                deep += (strings[at] in ("(", "[", "{")) - (strings[at] in (")", "]", "}"))
                lambdas += (strings[at] == "lambda") - (strings[at] == ":" and not deep)
                at += 1
            yield at, begin, 8, "Positional-only parameters are"


def refuse_newer(tree, source, filename, version):
    """Complains of the first thing that is newer than Python 3.version."""
    text = _Text(source, filename, False)
    newer = [(at, -begin, needed, name) for at, begin, needed, name in _features(text, tree)
             if needed > version]
    if newer:
        at, _, needed, name = min(newer)
        text.fail(at, f"{name} only supported in Python 3.{needed} and greater")


def read_comments(tree, source, filename):
    """Puts comments that are types to the nodes they belong to; complains of those that have none."""
    text = _Text(source, filename, True)
    kinds, strings = text.kinds, text.strings
    waiting = {at for at, kind in enumerate(kinds) if kind == _TYPE}
    for node in walk(tree) if waiting else ():
        if isinstance(node, Assign):
            at = text.after(node, len(kinds))
            if at in waiting:
                _take(text, waiting, at, node)
                line, column = text.ends[at]
                node.end_lineno = line
                node.end_col_offset = len(text.lines[line - 1][:column].encode())
        elif isinstance(node, (For, AsyncFor, With, AsyncWith, FunctionDef, AsyncFunctionDef)):
            is_function = isinstance(node, (FunctionDef, AsyncFunctionDef))
            if is_function:
                _take_parameters(text, waiting, node)
            at = text.begin(node.body) - 1
            indent = at
            if kinds[at] != tokenize.INDENT:
                continue
            while kinds[at - 1] in (_TYPE, tokenize.NEWLINE, tokenize.INDENT):
                at -= 1
            second = at + 1 + (kinds[at] == _TYPE)
            if kinds[at] == _TYPE and not (isinstance(node, With) and text.is_bracketed(node)):
                _take(text, waiting, at, node)
            if is_function and kinds[second] == _TYPE:
                if node.type_comment is not None:
                    text.fail(indent, "Cannot have two type comments on def")
                _take(text, waiting, second, node)
    if waiting:
        at = min(waiting)
        if kinds[at + 1] == tokenize.INDENT:
            _no_block(text, at)
        text.fail(at, "invalid syntax")
    if hasattr(tree, "type_ignores"):
        tree.type_ignores = [TypeIgnore(lineno=line, tag=tag) for line, tag in text.ignored]


def _take(text, waiting, at, node):
    node.type_comment = text.strings[at]
    waiting.discard(at)


def _take_parameters(text, waiting, node):
    strings = text.strings
    opened, closed = text.parameters(node)
    given = node.args
    every = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
    every = [(text.first(one), one) for one in every if one is not None]
    deep = 0
    for at in range(opened + 1, closed):
        deep += (strings[at] in ("(", "[", "{")) - (strings[at] in (")", "]", "}"))
        if at not in waiting or deep:
            continue
        comma = strings[at - 1] == ","
        if comma and strings[at - 2] == "*":
            text.fail(at, "bare * has associated type comment")
        if comma and strings[at - 2] == "/":
            text.fail(at, "invalid syntax")
        if not comma and at + 1 != closed:
            text.fail(at + 1, "invalid syntax")
        before = [one for place, one in every if place < at]
        if not before:
            text.fail(at, "invalid syntax")
        _take(text, waiting, at, before[-1])


def _no_block(text, at):
    """Complains of a comment that is a type where a block should begin."""
    begin = at - 1
    while text.kinds[begin] in (_TYPE, tokenize.NEWLINE):
        begin -= 1
    while begin and text.kinds[begin - 1] not in (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT):
        begin -= 1
    words = [word for word in text.strings[begin:begin + 2] if word != "async"]
    kind = {"def": "function definition", "class": "class definition"}.get(
        words[0], f"'{words[0]}' statement")
    line = text.starts[begin][0]
    text.fail(at, f"expected an indented block after {kind} on line {line}", IndentationError)


def function_type(source, filename, read):
    """The node of a text that is the type of a function: `(int, *str) -> bool`."""
    try:
        text = _Text(source, filename, False)
    except tokenize.TokenError:
        raise SyntaxError("invalid syntax", (filename, 1, 1, source, 1, 1)) from None
    strings = text.strings
    if strings[0] != "(":
        text.fail(0, "invalid syntax")
    close = {opened: close for close, opened in text.openers.items()}[0]
    if strings[close + 1] != "->":
        text.fail(close + 1, "invalid syntax")
    if strings[close - 1] == ",":
        text.fail(close, "invalid syntax")
    line, column = text.ends[close]
    given = "\n".join(["f" + text.lines[0], *text.lines[1:line]])
    if line == 1:
        given = given[:column + 1]
    else:
        given = given[:len(given) - len(text.lines[line - 1]) + column]
    call = read(given, filename, True).body[0].value
    stars = [one for one in call.args if isinstance(one, Starred)]
    named = call.keywords
    if len(stars) > 1 or stars and call.args[-1] is not stars[0] or len(named) > 1:
        text.fail(close, "invalid syntax")
    if named and named[0].arg is not None or isinstance(call.args and call.args[-1], GeneratorExp):
        text.fail(close, "invalid syntax")
    types = [one.value if isinstance(one, Starred) else one for one in call.args]
    types += [one.value for one in named]
    for one in types:
        for node in walk(one):
            if hasattr(node, "lineno"):
                node.col_offset -= node.lineno == 1
                node.end_col_offset -= node.end_lineno == 1
    line, column = text.ends[close + 1]
    rest = [" " * column + text.lines[line - 1][column:], *text.lines[line:]]
    returns = read("\n" * (line - 1) + "\n".join(rest), filename, True).body[0].value
    if isinstance(returns, Starred):
        text.fail(text.first(returns), "invalid syntax")
    if isinstance(returns, Tuple) and strings[text.first(returns)] != "(":
        text.fail(text.after(returns.elts[0], close), "invalid syntax")
    return FunctionType(types, returns)
