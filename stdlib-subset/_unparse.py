"""Nodes of `ast` as text.

Expressions are texts that are put together, each with the level of what is around it: what binds
less firmly than that stands in parentheses. Statements are lines.
"""

from _nodes import classes

(NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, CMP, BOR, BXOR, BAND, SHIFT, ARITH, TERM, FACTOR, POWER,
 AWAIT, ATOM) = range(18)

_BINARY = {
    "Add": ("+", ARITH), "Sub": ("-", ARITH), "Mult": ("*", TERM), "MatMult": ("@", TERM),
    "Div": ("/", TERM), "Mod": ("%", TERM), "LShift": ("<<", SHIFT), "RShift": (">>", SHIFT),
    "BitOr": ("|", BOR), "BitXor": ("^", BXOR), "BitAnd": ("&", BAND), "FloorDiv": ("//", TERM),
    "Pow": ("**", POWER),
}
_UNARY = {"Invert": ("~", FACTOR), "Not": ("not ", NOT), "UAdd": ("+", FACTOR),
          "USub": ("-", FACTOR)}
_COMPARISONS = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
                "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in"}
_BOOLEAN = {"And": ("and", AND), "Or": ("or", OR)}

_SINGLE_QUOTES = ("'", '"')
_LONG_QUOTES = ('"""', "'''")
_QUOTES = _SINGLE_QUOTES + _LONG_QUOTES

# What repr() calls inf, as a number that is as large.
_INFINITY = "1e309"

Constant, Expr, Tuple, Name, If = (classes[name] for name in "Constant Expr Tuple Name If".split())


def text_of(node):
    """The text of a node."""
    return _Writer(False).whole(node)


class _Writer:

    def __init__(self, plain):
        # Whether no backslash may stand in an expression: within a field of an f-string.
        self.plain = plain
        self.lines = []
        self.depth = 0
        self.starred = False
        # What `type: ignore` says in which line.
        self.ignored = {}

    def whole(self, node):
        if isinstance(node, list):
            self.body(node)
            return "\n".join(self.lines)
        name = type(node).__name__
        if hasattr(self, "stmt_" + name):
            self.stmt(node)
            return "\n".join(self.lines)
        if name == "Module":
            self.ignored = {one.lineno: f"ignore{one.tag}" for one in node.type_ignores}
            self.documented(node)
            return "\n".join(self.lines)
        if name == "Interactive":
            # As in CPython: each takes the place of the one before.
            return text_of(node.body[-1]) if node.body else ""
        if name == "Expression":
            return self.expr(node.body)
        if name == "FunctionType":
            return f"({self.many(node.argtypes)}) -> {self.expr(node.returns)}"
        return self.any(node)

    def any(self, node, level=TEST):
        """The text of what is no statement."""
        node._fields
        write = getattr(self, "expr_" + type(node).__name__, None)
        if write is not None:
            return write(node, level)
        name = type(node).__name__
        if name == "ExceptHandler" or name == "match_case":
            getattr(self, "part_" + name)(node)
            return "\n".join(self.lines)
        return getattr(self, "part_" + name)(node) if hasattr(self, "part_" + name) else ""

    expr = any

    # Expressions.

    def many(self, nodes, level=TEST):
        return ", ".join([self.expr(node, level) for node in nodes])

    def items(self, nodes):
        """What stands in a tuple: one item has a comma."""
        return self.expr(nodes[0]) + "," if len(nodes) == 1 else self.many(nodes)

    def expr_Name(self, node, level):
        return node.id

    def expr_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            inner = [self.constant(one) for one in value]
            return f"({inner[0]},)" if len(inner) == 1 else f"({', '.join(inner)})"
        if value is ...:
            return "..."
        return ("u" if node.kind == "u" else "") + self.constant(value)

    def constant(self, value):
        if isinstance(value, (float, complex)):
            return repr(value).replace("inf", _INFINITY).replace(
                "nan", f"({_INFINITY}-{_INFINITY})")
        if self.plain and isinstance(value, str):
            return _quoted(value)
        return repr(value)

    def expr_NamedExpr(self, node, level):
        text = f"{self.expr(node.target, ATOM)} := {self.expr(node.value, ATOM)}"
        return f"({text})" if level > NAMED else text

    def expr_Tuple(self, node, level):
        text = self.items(node.elts) if node.elts else ""
        return f"({text})" if not node.elts or level > TUPLE else text

    def expr_List(self, node, level):
        return f"[{self.many(node.elts)}]"

    def expr_Set(self, node, level):
        return "{" + self.many(node.elts) + "}" if node.elts else "{*()}"

    def expr_Dict(self, node, level):
        pairs = []
        for key, value in zip(node.keys, node.values):
            if key is None:
                pairs.append("**" + self.expr(value, BOR))
            else:
                pairs.append(f"{self.expr(key)}: {self.expr(value)}")
        return "{" + ", ".join(pairs) + "}"

    def expr_ListComp(self, node, level):
        return f"[{self.expr(node.elt)}{self.generators(node)}]"

    def expr_GeneratorExp(self, node, level):
        return f"({self.expr(node.elt)}{self.generators(node)})"

    def expr_SetComp(self, node, level):
        return "{" + self.expr(node.elt) + self.generators(node) + "}"

    def expr_DictComp(self, node, level):
        return ("{" + f"{self.expr(node.key)}: {self.expr(node.value)}" + self.generators(node)
                + "}")

    def generators(self, node):
        return "".join([self.part_comprehension(one) for one in node.generators])

    def part_comprehension(self, node):
        text = " async for " if node.is_async else " for "
        text += f"{self.expr(node.target, TUPLE)} in {self.expr(node.iter, OR)}"
        return text + "".join([" if " + self.expr(one, OR) for one in node.ifs])

    def expr_IfExp(self, node, level):
        text = (f"{self.expr(node.body, OR)} if {self.expr(node.test, OR)} "
                f"else {self.expr(node.orelse, TEST)}")
        return f"({text})" if level > TEST else text

    def expr_Lambda(self, node, level):
        inner = self.part_arguments(node.args)
        text = f"lambda{' ' + inner if inner else ''}: {self.expr(node.body, TEST)}"
        return f"({text})" if level > TEST else text

    def expr_UnaryOp(self, node, level):
        sign, own = _UNARY[type(node.op).__name__]
        text = sign + self.expr(node.operand, own)
        return f"({text})" if level > own else text

    def expr_BinOp(self, node, level):
        sign, own = _BINARY[type(node.op).__name__]
        left, right = (own + 1, own) if sign == "**" else (own, own + 1)
        text = f"{self.expr(node.left, left)} {sign} {self.expr(node.right, right)}"
        return f"({text})" if level > own else text

    def expr_BoolOp(self, node, level):
        word, own = _BOOLEAN[type(node.op).__name__]
        parts = []
        inner = own
        for value in node.values:
            # Each is a level firmer than the one before.
            inner = min(inner + 1, ATOM)
            parts.append(self.expr(value, inner))
        text = f" {word} ".join(parts)
        return f"({text})" if level > own else text

    def expr_Compare(self, node, level):
        text = self.expr(node.left, CMP + 1)
        for op, value in zip(node.ops, node.comparators):
            text += f" {_COMPARISONS[type(op).__name__]} {self.expr(value, CMP + 1)}"
        return f"({text})" if level > CMP else text

    def expr_Attribute(self, node, level):
        text = self.expr(node.value, ATOM)
        # A point right behind an int would be its own.
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            text += " "
        return f"{text}.{node.attr}"

    def expr_Call(self, node, level):
        func = self.expr(node.func, ATOM)
        given = [self.expr(one) for one in node.args]
        given += [self.part_keyword(one) for one in node.keywords]
        return f"{func}({', '.join(given)})"

    def expr_Subscript(self, node, level):
        value = self.expr(node.value, ATOM)
        if isinstance(node.slice, Tuple) and node.slice.elts:
            return f"{value}[{self.items(node.slice.elts)}]"
        return f"{value}[{self.expr(node.slice)}]"

    def expr_Starred(self, node, level):
        return "*" + self.expr(node.value, BOR)

    def expr_Slice(self, node, level):
        text = self.expr(node.lower) if node.lower else ""
        text += ":" + (self.expr(node.upper) if node.upper else "")
        return text + (":" + self.expr(node.step) if node.step else "")

    def expr_Await(self, node, level):
        text = "await" + (" " + self.expr(node.value, ATOM) if node.value else "")
        return f"({text})" if level > AWAIT else text

    def expr_Yield(self, node, level):
        text = "yield" + (" " + self.expr(node.value, ATOM) if node.value else "")
        return f"({text})" if level > YIELD else text

    def expr_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        text = "yield from " + self.expr(node.value, ATOM)
        return f"({text})" if level > YIELD else text

    # F-strings.

    def expr_JoinedStr(self, node, level):
        pieces = [(self.piece(value), isinstance(value, Constant)) for value in node.values]
        if self.plain:
            return "f" + _quoted("".join([piece for piece, _ in pieces]))
        quotes = _QUOTES
        inner = ""
        for piece, literal in pieces:
            piece, fitting = _fitting(piece, quotes, literal)
            if not set(fitting) & set(quotes):
                # No quotes fit all of them: there are backslashes.
                inner = "".join([repr('"' + piece)[2:-1] if literal else piece
                                 for piece, literal in pieces])
                return f"f'''{inner}'''"
            quotes = fitting
            inner += piece
        return f"f{quotes[0]}{inner}{quotes[0]}"

    def expr_FormattedValue(self, node, level):
        return self.piece(node)

    def piece(self, node):
        """A part of an f-string, as it is between the quotes."""
        name = type(node).__name__
        if name == "Constant":
            if not isinstance(node.value, str):
                raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")
            return node.value.replace("{", "{{").replace("}", "}}")
        if name not in ("JoinedStr", "FormattedValue"):
            raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")
        if name == "JoinedStr":
            return "".join([self.piece(value) for value in node.values])
        text = _Writer(True).expr(node.value, OR)
        if "\\" in text:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        inner = " " + text if text.startswith("{") else text
        if node.conversion != -1:
            if node.conversion not in (97, 114, 115):
                raise ValueError("Unknown f-string conversion.")
            inner += "!" + chr(node.conversion)
        if node.format_spec:
            inner += ":" + self.piece(node.format_spec)
        return "{" + inner + "}"

    # Parts of other nodes.

    def part_arguments(self, node):
        parts = []
        plain = node.posonlyargs + node.args
        missing = len(plain) - len(node.defaults)
        for at, one in enumerate(plain):
            text = self.part_arg(one)
            if at >= missing and node.defaults[at - missing]:
                text += "=" + self.expr(node.defaults[at - missing])
            parts.append(text)
            if at + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg:
            parts.append("*" + self.part_arg(node.vararg))
        elif node.kwonlyargs:
            parts.append("*")
        for one, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.part_arg(one) + ("=" + self.expr(default) if default else ""))
        if node.kwarg:
            parts.append("**" + self.part_arg(node.kwarg))
        return ", ".join(parts)

    def part_arg(self, node):
        return node.arg + (": " + self.expr(node.annotation) if node.annotation else "")

    def part_keyword(self, node):
        return ("**" if node.arg is None else node.arg + "=") + self.expr(node.value)

    def part_alias(self, node):
        return node.name + (" as " + node.asname if node.asname else "")

    def part_withitem(self, node):
        text = self.expr(node.context_expr)
        return text + (" as " + self.expr(node.optional_vars) if node.optional_vars else "")

    # Statements.

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def gap(self):
        """An empty line before what is defined, but for the first line of all."""
        if self.lines:
            self.lines.append("")

    def stmt(self, node):
        getattr(self, "stmt_" + type(node).__name__)(node)

    def body(self, nodes):
        for node in nodes:
            self.stmt(node)

    def documented(self, node):
        """A body that may begin with a docstring, which keeps its lines."""
        body = node.body
        if (body and isinstance(body[0], Expr) and isinstance(body[0].value, Constant)
                and isinstance(body[0].value.value, str)):
            text = _quoted(body[0].value.value, _LONG_QUOTES)
            self.line(("u" if body[0].value.kind == "u" else "") + text)
            body = body[1:]
        self.body(body)

    def block(self, head, nodes):
        self.line(head + ":")
        self.depth += 1
        self.body(nodes)
        self.depth -= 1

    def typed(self, node):
        comment = self.ignored.get(node.lineno) or getattr(node, "type_comment", None)
        return f" # type: {comment}" if comment is not None else ""

    def stmt_Expr(self, node):
        self.line(self.expr(node.value, YIELD))

    def stmt_Pass(self, node):
        self.line("pass")

    def stmt_Break(self, node):
        self.line("break")

    def stmt_Continue(self, node):
        self.line("continue")

    def stmt_Import(self, node):
        self.line("import " + ", ".join(map(self.part_alias, node.names)))

    def stmt_ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import "
                  + ", ".join(map(self.part_alias, node.names)))

    def stmt_Assign(self, node):
        targets = "".join([self.expr(one, TUPLE) + " = " for one in node.targets])
        self.line(targets + self.expr(node.value) + self.typed(node))

    def stmt_AugAssign(self, node):
        sign, _ = _BINARY[type(node.op).__name__]
        self.line(f"{self.expr(node.target)} {sign}= {self.expr(node.value)}")

    def stmt_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f"({target})"
        value = " = " + self.expr(node.value) if node.value else ""
        self.line(f"{target}: {self.expr(node.annotation)}{value}")

    def stmt_Return(self, node):
        self.line("return" + (" " + self.expr(node.value) if node.value else ""))

    def stmt_Delete(self, node):
        self.line("del " + self.many(node.targets))

    def stmt_Assert(self, node):
        self.line("assert " + self.expr(node.test)
                  + (", " + self.expr(node.msg) if node.msg else ""))

    def stmt_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def stmt_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def stmt_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't use cause without an exception.")
            self.line("raise")
            return
        cause = " from " + self.expr(node.cause) if node.cause else ""
        self.line(f"raise {self.expr(node.exc)}{cause}")

    def stmt_If(self, node):
        self.block("if " + self.expr(node.test), node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block("elif " + self.expr(node.test), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def stmt_While(self, node):
        self.block("while " + self.expr(node.test), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def stmt_For(self, node, word="for"):
        head = f"{word} {self.expr(node.target, TUPLE)} in {self.expr(node.iter)}"
        self.opened(head, node)
        if node.orelse:
            self.block("else", node.orelse)

    def stmt_AsyncFor(self, node):
        self.stmt_For(node, "async for")

    def stmt_With(self, node, word="with"):
        self.opened(f"{word} " + ", ".join(map(self.part_withitem, node.items)), node)

    def stmt_AsyncWith(self, node):
        self.stmt_With(node, "async with")

    def opened(self, head, node, documented=False):
        """A block whose head may have a comment with a type."""
        self.line(head + ":" + self.typed(node))
        self.depth += 1
        if documented:
            self.documented(node)
        else:
            self.body(node.body)
        self.depth -= 1

    def stmt_Try(self, node):
        around, self.starred = self.starred, type(node).__name__ == "TryStar"
        self.block("try", node.body)
        for one in node.handlers:
            self.part_ExceptHandler(one)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)
        self.starred = around

    stmt_TryStar = stmt_Try

    def part_ExceptHandler(self, node):
        head = "except*" if self.starred else "except"
        if node.type:
            head += " " + self.expr(node.type)
        if node.name:
            head += " as " + node.name
        self.block(head, node.body)

    def stmt_FunctionDef(self, node, word="def"):
        self.gap()
        for one in node.decorator_list:
            self.line("@" + self.expr(one))
        returns = " -> " + self.expr(node.returns) if node.returns else ""
        self.opened(f"{word} {node.name}({self.part_arguments(node.args)}){returns}", node, True)

    def stmt_AsyncFunctionDef(self, node):
        self.stmt_FunctionDef(node, "async def")

    def stmt_ClassDef(self, node):
        self.gap()
        for one in node.decorator_list:
            self.line("@" + self.expr(one))
        given = [self.expr(one) for one in node.bases]
        given += [self.part_keyword(one) for one in node.keywords]
        self.opened(f"class {node.name}" + (f"({', '.join(given)})" if given else ""), node, True)

    # Patterns.

    def stmt_Match(self, node):
        self.line(f"match {self.expr(node.subject)}:")
        self.depth += 1
        for one in node.cases:
            self.part_match_case(one)
        self.depth -= 1

    def part_match_case(self, node):
        guard = " if " + self.expr(node.guard) if node.guard else ""
        self.block(f"case {self.expr(node.pattern)}{guard}", node.body)

    def expr_MatchValue(self, node, level):
        return self.expr(node.value)

    def expr_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def expr_MatchSequence(self, node, level):
        return f"[{self.many(node.patterns)}]"

    def expr_MatchStar(self, node, level):
        return "*" + (node.name or "_")

    def expr_MatchMapping(self, node, level):
        parts = [f"{self.expr(key)}: {self.expr(value)}"
                 for key, value in zip(node.keys, node.patterns)]
        if node.rest is not None:
            parts.append("**" + node.rest)
        return "{" + ", ".join(parts) + "}"

    def expr_MatchClass(self, node, level):
        parts = [self.expr(one) for one in node.patterns]
        parts += [f"{name}={self.expr(one)}"
                  for name, one in zip(node.kwd_attrs, node.kwd_patterns)]
        return f"{self.expr(node.cls, ATOM)}({', '.join(parts)})"

    def expr_MatchAs(self, node, level):
        if node.name is None:
            return "_"
        if node.pattern is None:
            return node.name
        text = f"{self.expr(node.pattern, BOR)} as {node.name}"
        return f"({text})" if level > TEST else text

    def expr_MatchOr(self, node, level):
        text = " | ".join([self.expr(one, BOR + 1) for one in node.patterns])
        return f"({text})" if level > BOR else text


def _fitting(text, quotes, escape_space=False):
    """A text as it is between quotes, without backslashes where that can be, and the quotes
    that it can be between."""
    escaped = ""
    for c in text:
        if c in "\n\t" and not escape_space:
            escaped += c
        elif c == "\\" or not c.isprintable():
            escaped += c.encode("unicode_escape").decode("ascii")
        else:
            escaped += c
    possible = [one for one in quotes
                if one not in escaped and (one in _LONG_QUOTES or "\n" not in escaped)]
    if not possible:
        # None fits without backslashes.
        text = repr(text)
        first = next((one for one in quotes if text[0] in one), text[0])
        return text[1:-1], [first]
    if escaped:
        possible.sort(key=lambda one: one[0] == escaped[-1])
        if possible[0][0] == escaped[-1]:
            escaped = escaped[:-1] + "\\" + escaped[-1]
    return escaped, possible


def _quoted(text, quotes=_QUOTES):
    text, quotes = _fitting(text, quotes)
    return quotes[0] + text + quotes[0]
