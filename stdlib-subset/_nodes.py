"""The classes of nodes of `ast`, as the grammar has them."""

_GRAMMAR = """
mod = Module(stmt* body, type_ignore* type_ignores)
    | Interactive(stmt* body)
    | Expression(expr body)
    | FunctionType(expr* argtypes, expr returns)
stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
     | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
     | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list)
     | Return(expr? value)
     | Delete(expr* targets)
     | Assign(expr* targets, expr value, string? type_comment)
     | AugAssign(expr target, operator op, expr value)
     | AnnAssign(expr target, expr annotation, expr? value, int simple)
     | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | While(expr test, stmt* body, stmt* orelse)
     | If(expr test, stmt* body, stmt* orelse)
     | With(withitem* items, stmt* body, string? type_comment)
     | AsyncWith(withitem* items, stmt* body, string? type_comment)
     | Match(expr subject, match_case* cases)
     | Raise(expr? exc, expr? cause)
     | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | Assert(expr test, expr? msg)
     | Import(alias* names)
     | ImportFrom(identifier? module, alias* names, int? level)
     | Global(identifier* names)
     | Nonlocal(identifier* names)
     | Expr(expr value)
     | Pass
     | Break
     | Continue
expr = BoolOp(boolop op, expr* values)
     | NamedExpr(expr target, expr value)
     | BinOp(expr left, operator op, expr right)
     | UnaryOp(unaryop op, expr operand)
     | Lambda(arguments args, expr body)
     | IfExp(expr test, expr body, expr orelse)
     | Dict(expr* keys, expr* values)
     | Set(expr* elts)
     | ListComp(expr elt, comprehension* generators)
     | SetComp(expr elt, comprehension* generators)
     | DictComp(expr key, expr value, comprehension* generators)
     | GeneratorExp(expr elt, comprehension* generators)
     | Await(expr value)
     | Yield(expr? value)
     | YieldFrom(expr value)
     | Compare(expr left, cmpop* ops, expr* comparators)
     | Call(expr func, expr* args, keyword* keywords)
     | FormattedValue(expr value, int conversion, expr? format_spec)
     | JoinedStr(expr* values)
     | Constant(constant value, string? kind)
     | Attribute(expr value, identifier attr, expr_context ctx)
     | Subscript(expr value, expr slice, expr_context ctx)
     | Starred(expr value, expr_context ctx)
     | Name(identifier id, expr_context ctx)
     | List(expr* elts, expr_context ctx)
     | Tuple(expr* elts, expr_context ctx)
     | Slice(expr? lower, expr? upper, expr? step)
expr_context = Load | Store | Del
boolop = And | Or
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop = Invert | Not | UAdd | USub
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment)
keyword(identifier? arg, expr value)
alias(identifier name, identifier? asname)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern = MatchValue(expr value)
        | MatchSingleton(constant value)
        | MatchSequence(pattern* patterns)
        | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
        | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
        | MatchStar(identifier? name)
        | MatchAs(pattern? pattern, identifier? name)
        | MatchOr(pattern* patterns)
type_ignore = TypeIgnore(int lineno, string tag)
"""

_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_PLACED = {"stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern"}
_PLAIN = {"identifier", "int", "string", "constant"}
_SINGLE = {"expr_context", "boolop", "operator", "unaryop", "cmpop"}

# How a field is read from a row: as it is, a list of what is there, a node's row, rows of nodes,
# the one object of a class, a list of such.
PLAIN, PLAINS, NODE, NODES, SINGLE, SINGLES = range(6)


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(fields)} "
                            f"positional argument{'' if len(fields) == 1 else 's'}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields[:len(args)]:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)


AST.__module__ = "ast"
classes = {"AST": AST}
# For each class: how its fields are read from a row.
fields_of = {}


def _define(text, base):
    """Makes the class of a line of the grammar, without the line's sign."""
    name, _, inner = text.partition("(")
    namespace = {"__module__": "ast", "__doc__": text}
    names, ways = [], []
    for part in filter(None, inner.rstrip(")").split(", ")):
        kind, field = part.split(" ")
        if kind.endswith("?"):
            namespace[field] = None
        bare = kind.rstrip("?*")
        ways.append((0 if bare in _PLAIN else 4 if bare in _SINGLE else 2) + kind.endswith("*"))
        names.append(field)
    namespace["_fields"] = namespace["__match_args__"] = tuple(names)
    if base is AST:
        _place(namespace, name)
    made = type(name, (base,), namespace)
    classes[name] = made
    fields_of[name] = made, list(zip(names, ways))


def _place(namespace, name):
    if name in _PLACED:
        namespace["_attributes"] = _PLACE
        namespace["end_lineno"] = namespace["end_col_offset"] = None


def _make():
    base = AST
    texts = {}
    for line in _GRAMMAR.strip().splitlines():
        name, equals, rest = line.partition(" = ")
        if line.startswith(" "):
            texts[base.__name__] += "\n" + line
            _define(line.strip(" |"), base)
        elif equals:
            namespace = {"__module__": "ast", "_fields": (), "__match_args__": ()}
            _place(namespace, name)
            base = classes[name] = type(name, (AST,), namespace)
            texts[name] = line
            for text in rest.split(" | ") if "(" not in rest else [rest]:
                _define(text, base)
        else:
            _define(line, AST)
    for name, text in texts.items():
        classes[name].__doc__ = text


_make()


def node_of(rows):
    """The node that the last row is, with all that are in it."""
    singles = {}
    made = []
    for name, line, column, end_line, end_column, *values in rows:
        cls, ways = fields_of[name]
        node = cls()
        for (field, way), value in zip(ways, values):
            if value is None or way == PLAIN:
                pass
            elif way == NODE:
                value = made[value]
            elif way == NODES:
                value = [None if one is None else made[one] for one in value]
            elif way == SINGLE:
                if value not in singles:
                    singles[value] = classes[value]()
                value = singles[value]
            elif way == SINGLES:
                for one in value:
                    if one not in singles:
                        singles[one] = classes[one]()
                value = [singles[one] for one in value]
            else:
                value = list(value)
            setattr(node, field, value)
        if line:
            node.lineno, node.col_offset = line, column
            node.end_lineno, node.end_col_offset = end_line, end_column
        made.append(node)
    made[-1].type_ignores = []
    return made[-1]
