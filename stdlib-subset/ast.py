"""Python's text as nodes, and nodes as text.

Nothing that is read here is run: there is no `compile` that takes nodes.
"""

import _ast
import re
from _nodes import AST, classes, node_of
from _operator import index as _index

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192

_errors = {"SyntaxError": SyntaxError, "IndentationError": IndentationError,
           "TabError": TabError}

(AST, mod, Module, Interactive, Expression, FunctionType, stmt, FunctionDef, AsyncFunctionDef,
 ClassDef, Return, Delete, Assign, AugAssign, AnnAssign, For, AsyncFor, While, If, With, AsyncWith,
 Match, Raise, Try, TryStar, Assert, Import, ImportFrom, Global, Nonlocal, Expr, Pass, Break,
 Continue, expr, BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, Set, ListComp, SetComp,
 DictComp, GeneratorExp, Await, Yield, YieldFrom, Compare, Call, FormattedValue, JoinedStr,
 Constant, Attribute, Subscript, Starred, Name, List, Tuple, Slice, expr_context, Load, Store, Del,
 boolop, And, Or, operator, Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor,
 BitAnd, FloorDiv, unaryop, Invert, Not, UAdd, USub, cmpop, Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot,
 In, NotIn, comprehension, excepthandler, ExceptHandler, arguments, arg, keyword, alias, withitem,
 match_case, pattern, MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass,
 MatchStar, MatchAs, MatchOr, type_ignore, TypeIgnore) = classes.values()


_indented = re.compile(r"(?:[ \t\f]*(?:#[^\n]*)?\n)*([ \t]+)(?=[^ \t\f#\r\n])")


def _read(source, filename, expression):
    """The node of a text; raises what is wrong with it."""
    kind, *rest = _ast.parse(source, filename, expression)
    if kind == "value":
        return node_of(rest[0])
    if kind == "newer":
        raise SyntaxError("type statements and type parameters have no nodes in Python 3.11")
    _complain(kind, rest)


def _complain(kind, rest):
    if kind == "deep":
        raise RecursionError("maximum recursion depth exceeded during ast construction")
    raise _errors[rest[0]](*rest[1])


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """
    Parse the source into an AST node.
    Nothing of it is run. The mode is "exec" for a module, "eval" for an expression
    and "single" for what is typed at a prompt.
    """
    if mode not in ("exec", "eval", "single", "func_type"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        return source
    if isinstance(source, (bytes, bytearray, memoryview)):
        source = bytes(source).decode("utf-8-sig")
    elif not isinstance(source, str):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    if isinstance(feature_version, tuple):
        major, feature_version = feature_version
        assert major == 3
    elif feature_version is None:
        feature_version = -1
    feature_version = _index(feature_version)
    if mode == "func_type":
        from _ast_options import function_type
        return function_type(source, filename, _read)
    tree = _tree(source, filename, mode)
    if type_comments or 0 <= feature_version < 12:
        import _ast_options
        source += "\n" if source[-1:] != "\n" else ""
        if 0 <= feature_version < 12:
            _ast_options.refuse_newer(tree, source, filename, feature_version)
        if type_comments:
            _ast_options.read_comments(tree, source, filename)
    return tree


def _tree(source, filename, mode):
    if mode == "eval":
        indented = _indented.match(source)
        if indented:
            row = source.count("\n", 0, indented.end()) + 1
            line = source.splitlines(True)[row - 1]
            raise IndentationError("unexpected indent", (filename, row, len(indented.group(1)),
                                                         line, row, -1))
        return Expression(_read(source, filename, True).body[0].value)
    if not source.endswith("\n"):
        source += "\n"
    module = _read(source, filename, False)
    if mode == "exec":
        return module
    for one in module.body:
        if one.lineno > module.body[0].end_lineno:
            raise SyntaxError("multiple statements found while compiling a single statement")
    return Interactive(module.body)


def literal_eval(node_or_string):
    """
    Evaluate an expression node or a string containing only a Python
    expression.  The string or node provided may only consist of the following
    Python literal structures: strings, bytes, numbers, tuples, lists, dicts,
    sets, booleans, and None.

    It never runs anything.
    """
    if isinstance(node_or_string, str):
        kind, *rest = _ast.literal(node_or_string.lstrip(" \t"))
        if kind == "value":
            return rest[0]
        if kind != "node":
            _complain(kind, rest)
        line, name = rest
        if not line:
            raise ValueError("malformed node or string: None")
        node = classes[name]()
        node.lineno = line
        _malformed(node)
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    message = "malformed node or string"
    if line := getattr(node, "lineno", None):
        message += f" on line {line}"
    raise ValueError(message + f": {node!r}")


def _literal(node):
    """The value of a node that is made of literals."""
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set"
            and node.args == node.keywords == []):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """
    Return a formatted dump of the tree in node.  This is mainly useful for
    debugging purposes.  If annotate_fields is true (by default),
    the returned string will show the names and the values for fields.
    If annotate_fields is false, the result string will be more compact by
    omitting unambiguous field names.  Attributes such as line
    numbers and column offsets are not dumped by default.  If this is wanted,
    include_attributes can be set to true.  If indent is a non-negative
    integer or string, then the tree will be pretty-printed with that indent
    level. None (the default) selects the single line representation.
    """
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % type(node).__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, 0, annotate_fields, include_attributes, indent)[0]


def _dumped(value, level, names, attributes, indent):
    """The text of a value, and whether it is a short one."""
    level += 1
    lead, between = ("", ", ")
    if indent is not None:
        lead = "\n" + indent * level
        between = "," + lead
    if isinstance(value, list):
        if not value:
            return "[]", True
        inner = [_dumped(one, level, names, attributes, indent)[0] for one in value]
        return f"[{lead}{between.join(inner)}]", False
    if not isinstance(value, AST):
        return repr(value), True
    cls = type(value)
    parts, short, named = [], True, names
    for name in value._fields:
        try:
            field = getattr(value, name)
        except AttributeError:
            named = True
            continue
        if field is None and getattr(cls, name, ...) is None:
            named = True
            continue
        text, simple = _dumped(field, level, names, attributes, indent)
        short = short and simple
        parts.append(f"{name}={text}" if named else text)
    if attributes:
        for name in value._attributes:
            field = getattr(value, name, None)
            if field is None and (not hasattr(value, name) or getattr(cls, name, ...) is None):
                continue
            text, simple = _dumped(field, level, names, attributes, indent)
            short = short and simple
            parts.append(f"{name}={text}")
    if short and len(parts) <= 3:
        return f"{cls.__name__}({', '.join(parts)})", not parts
    return f"{cls.__name__}({lead}{between.join(parts)})", False


def copy_location(new_node, old_node):
    """
    Copy source location (`lineno`, `col_offset`, `end_lineno`, and `end_col_offset`
    attributes) from *old_node* to *new_node* if possible, and return *new_node*.
    """
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # What may be None is copied as such, what may not is left.
            if value is not None or name.startswith("end_") and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """
    Say of every node where it lies, which a compiler asks of each: where it is
    not known, it is where the node around it lies. It works recursively
    starting at *node*.
    """
    todo = [(node, (1, 0, 1, 0))]
    names = ("lineno", "col_offset", "end_lineno", "end_col_offset")
    while todo:
        one, place = todo.pop()
        here = list(place)
        for at, name in enumerate(names):
            if name in one._attributes:
                value = getattr(one, name, None)
                if value is None and (at > 1 or not hasattr(one, name)):
                    setattr(one, name, here[at])
                else:
                    here[at] = value
        todo.extend((child, tuple(here)) for child in iter_child_nodes(one))
    return node


def increment_lineno(node, n=1):
    """
    Increment the line number and end line number of each node in the tree
    starting at *node* by *n*. This is useful to "move code" to a different
    location in a file.
    """
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and getattr(child, "end_lineno", 0) is not None:
            child.end_lineno = getattr(child, "end_lineno", 0) + n
    return node


def iter_fields(node):
    """
    Yield a tuple of ``(fieldname, value)`` for each field in ``node._fields``
    that is present on *node*.
    """
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """
    Yield all direct child nodes of *node*, that is, all fields that are nodes
    and all items of fields that are lists of nodes.
    """
    for name, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """
    Recursively yield all descendant nodes in the tree starting at *node*
    (including *node* itself), in no specified order.  This is useful if you
    only want to modify nodes in place and don't care about the context.
    """
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """
    Return the docstring for the given node or None if no docstring can
    be found.  If the node provided does not have docstrings a TypeError
    will be raised.

    If *clean* is `True`, all tabs are expanded to spaces and any whitespace
    that can be uniformly removed from the second line onwards is removed.
    """
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % type(node).__name__)
    first = node.body[0] if node.body else None
    if not (isinstance(first, Expr) and isinstance(first.value, Constant)
            and isinstance(first.value.value, str)):
        return None
    text = first.value.value
    if clean:
        import inspect
        text = inspect.cleandoc(text)
    return text


def get_source_segment(source, node, *, padded=False):
    """Get source code segment of the *source* that generated *node*.

    If some location information (`lineno`, `end_lineno`, `col_offset`,
    or `end_col_offset`) is missing, return None.

    If *padded* is `True`, the first line of a multi-line statement will
    be padded with spaces to match its original position.
    """
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in _lines(source)]
    if first == last:
        return lines[first][start:end].decode()
    # A form feed takes its own width.
    padding = "".join(c if c in "\f\t" else " " for c in lines[first][:start].decode())
    begin = (padding if padded else "") + lines[first][start:].decode()
    inner = [line.decode() for line in lines[first + 1:last]]
    return "".join([begin, *inner, lines[last][:end].decode()])


def _lines(source):
    """Lines as the tokenizer has them: other separators end none."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", source)


class NodeVisitor:
    """
    A node visitor base class that walks the abstract syntax tree and calls a
    visitor function for every node found.  This function may return a value
    which is forwarded by the `visit` method.

    It is meant to be subclassed, with the subclass adding visitor methods:
    ``'visit_'`` and the name of a node's class. Where there is none for a
    node, `generic_visit` is called. `NodeTransformer` is for changing nodes.
    """

    def visit(self, node):
        """Visit a node."""
        return getattr(self, "visit_" + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Called if no explicit visitor function exists for a node."""
        for name, field in iter_fields(node):
            if isinstance(field, list):
                for item in field:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(field, AST):
                self.visit(field)

    def visit_Constant(self, node):
        for kinds, name in _old_names:
            if type(node.value) in kinds:
                visitor = getattr(self, "visit_" + name, None)
                if visitor is None:
                    break
                import warnings
                warnings.warn(f"visit_{name} is deprecated; add visit_Constant",
                              DeprecationWarning, 2)
                return visitor(node)
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    """
    A :class:`NodeVisitor` subclass that walks the abstract syntax tree and
    allows modification of nodes.

    What a visitor method returns takes the place of the node: None removes
    it, and a list of nodes may take the place of one in a list. The method
    visits what is in the node itself, or calls `generic_visit`.
    """

    def generic_visit(self, node):
        for name, field in iter_fields(node):
            if isinstance(field, list):
                kept = []
                for item in field:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                field[:] = kept
            elif isinstance(field, AST):
                field = self.visit(field)
                if field is None:
                    delattr(node, name)
                else:
                    setattr(node, name, field)
        return node


def unparse(ast_obj):
    """The text of a node, which gives the same node when it is parsed."""
    from _unparse import text_of
    return text_of(ast_obj)


# What CPython keeps for programs of earlier versions.

def _getter(self):
    """Deprecated. Use value instead."""
    return self.value


def _setter(self, value):
    self.value = value


Constant.n = Constant.s = property(_getter, _setter)


_nothing = object()


class _Old(type):
    """A class of constants of certain types."""

    def __init__(cls, *args):
        cls.__doc__ = "Deprecated AST node class. Use ast.Constant instead"

    def __instancecheck__(cls, inst):
        if not isinstance(inst, Constant):
            return False
        for kinds, name in _old_names:
            if cls.__name__ == name and cls.__module__ == "ast":
                value = getattr(inst, "value", _nothing)
                return any(isinstance(value, kind) for kind in kinds) and not (
                    name == "Num" and isinstance(value, bool))
        return type.__instancecheck__(cls, inst)


class Num(Constant, metaclass=_Old):
    _fields = ("n",)

    def __new__(cls, *args, **kwargs):
        return _old_constant(cls, args, kwargs)


class Str(Constant, metaclass=_Old):
    _fields = ("s",)

    def __new__(cls, *args, **kwargs):
        return _old_constant(cls, args, kwargs)


class Bytes(Constant, metaclass=_Old):
    _fields = ("s",)

    def __new__(cls, *args, **kwargs):
        return _old_constant(cls, args, kwargs)


class NameConstant(Constant, metaclass=_Old):

    def __new__(cls, *args, **kwargs):
        return _old_constant(cls, args, kwargs)


class Ellipsis(Constant, metaclass=_Old):
    _fields = ()

    def __new__(cls, *args, **kwargs):
        return _old_constant(cls, (..., *args), kwargs)


def _old_constant(cls, args, kwargs):
    if cls not in (Num, Str, Bytes, NameConstant, Ellipsis):
        # A class of the program's own.
        return object.__new__(cls)
    for name in cls._fields[:len(args)]:
        if name in kwargs:
            raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
    return Constant(*args, **kwargs)


_old_names = (((int, float, complex), "Num"), ((str,), "Str"), ((bytes,), "Bytes"),
              ((type(None), bool), "NameConstant"), ((type(...),), "Ellipsis"))


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


def _dims(self):
    """Deprecated. Use elts instead."""
    return self.elts


def _set_dims(self, value):
    self.elts = value


Tuple.dims = property(_dims, _set_dims)
